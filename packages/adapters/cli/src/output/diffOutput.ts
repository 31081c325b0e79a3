import { caseVerdicts, changedThings, changeForms, directions, reasons } from '@plumbline/analysis'
import { Day, Id, Locator, Text } from '@plumbline/schema'
import { z } from 'zod'

const direction = z.enum(directions)
const reason = z.enum(reasons)
const form = z.enum(changeForms)
const verdict = z.enum(caseVerdicts)

const Titled = z.strictObject({ id: z.string(), title: Text })
const Named = z.strictObject({ id: z.string(), version: Day.nullable() })

/** One change inside a thing: a code with its arguments, the same in words, and what it does. */
export interface DiffPart {
  code: string
  with: Record<string, unknown>
  says: z.infer<typeof Text>
  direction: z.infer<typeof direction>
  law: string[]
  then: DiffPart[]
}
const Part: z.ZodType<DiffPart> = z.lazy(() =>
  z.strictObject({
    code: z.string(),
    with: z.record(z.string(), z.unknown()),
    says: Text,
    direction,
    law: z.array(Locator),
    then: z.array(Part),
  }),
) as unknown as z.ZodType<DiffPart>

const Change = z.strictObject({
  thing: z.enum(changedThings),
  before: Named.nullable(),
  after: Named.nullable(),
  title: Text,
  form,
  reason,
  /** By text and cases together. */
  direction,
  /** By the text alone. */
  byText: direction,
  from: Day.nullable(),
  until: Day.nullable(),
  reach: z
    .strictObject({
      /** Empty: any kind. */
      subjects: z.array(z.string()),
      subject: z.boolean(),
      roles: z.array(Titled),
      authorities: z.array(Titled),
      levels: z.array(z.string()),
      /** Empty: any matter. */
      matters: z.array(Titled),
      measures: z.array(Titled),
    })
    .nullable(),
  law: z.array(Locator),
  parts: z.array(Part),
  /** Cases that this change alone makes end otherwise. */
  evidence: z.strictObject({ heavier: z.int(), lighter: z.int(), other: z.int() }),
  /** `file:line` on each side. */
  at: z.strictObject({ before: z.string().nullable(), after: z.string().nullable() }),
})

const CaseKind = z.strictObject({
  verdict,
  count: z.int(),
  changes: z.array(
    z.strictObject({ code: z.string(), verdict, about: Text, before: Text.nullable(), after: Text.nullable() }),
  ),
  example: z.strictObject({ name: Text, file: z.string(), line: z.int() }),
  before: z.array(Text),
  after: z.array(Text),
})

const Changeset = z.strictObject({
  package: z.string(),
  needed: z.enum(['none', 'patch', 'minor']),
  found: z.array(z.strictObject({ file: z.string(), bump: z.string() })),
  problems: z.array(
    z.strictObject({
      problem: z.enum(['missing', 'patch-for-stricter', 'says-no-law-change', 'says-no-correction']),
      file: z.string().nullable(),
      bump: z.string().nullable(),
    }),
  ),
})

/** What `plumbline diff --format json` writes. */
export const DiffOutput = z.strictObject({
  format: z.literal('diff/1'),
  before: z.string(),
  after: z.string(),
  pack: z.strictObject({ id: Id, title: Text }),
  /** Null where a side does not compile. */
  direction: direction.nullable(),
  changes: z.array(Change),
  moved: z.array(z.strictObject({ from: Locator, to: Locator })),
  cases: z.strictObject({ tried: z.int(), changed: z.int(), kinds: z.array(CaseKind) }),
  /** Null where no folder of change files is known. */
  changesets: z.array(Changeset).nullable(),
  /** Sides that do not compile. */
  unusable: z.array(z.strictObject({ side: z.enum(['before', 'after']), name: z.string(), errors: z.int() })),
  /** Files that differ by what they hold, where a side does not compile. */
  files: z.array(z.strictObject({ file: z.string(), form })),
})
