import { Day, Digest, Locator, levels, subjectKinds, Text, verifications } from '@plumbline/schema'
import { z } from 'zod'
import { type ArgumentsOf, Statement, type StatementCode } from './statements.js'

/** A statement and what supports it. */
export interface Item {
  readonly says: Statement
  readonly then: readonly Item[]
}
export const Item: z.ZodType<Item> = z.lazy(() =>
  z.strictObject({ says: Statement, then: z.array(Item) }),
) as unknown as z.ZodType<Item>

/** Makes an item. Fully typed by its code. */
export const item = <C extends StatementCode>(code: C, args: ArgumentsOf<C>, then: readonly Item[] = []): Item => ({
  says: { code, with: args } as Statement,
  then,
})

export const sectionCodes = [
  'question',
  'answer',
  'effects',
  'undetermined',
  'conflict',
  'does-not-apply',
  'not-in-force',
  'aside',
  'dropped',
  'reviews',
  'about',
] as const
export type SectionCode = (typeof sectionCodes)[number]

export const Section = z.strictObject({ section: z.enum(sectionCodes), items: z.array(Item) })
export type Section = z.infer<typeof Section>

export const NamedPerson = z.strictObject({
  name: z.string().nullable(),
  kind: z.enum(subjectKinds),
  creditCode: z.string().nullable(),
  /** Titles of the roles that the person holds or held of the subject; the subject has none. */
  roles: z.array(Text),
})
export const NamedRecord = z.strictObject({ title: Text, document: z.string(), by: z.string() })
export const NamedProvision = z.strictObject({
  instrument: Text,
  gist: Text.nullable(),
  level: z.enum(levels),
  status: z.enum(verifications).nullable(),
})

/** A decision explained, in no language: statements with their arguments, and the names that the arguments stand for. */
export const Explanation = z
  .strictObject({
    format: z.literal('explanation/1'),
    program: Digest,
    case: Digest,
    asOf: Day,
    persons: z.record(z.string(), NamedPerson),
    records: z.record(z.string(), NamedRecord),
    provisions: z.record(Locator, NamedProvision),
    sections: z.array(Section),
  })
  .meta({ id: 'Explanation', description: '说明 / a decision explained: one tree of statements for every language' })
export type Explanation = z.infer<typeof Explanation>
