import { coverageKinds } from '@plumbline/analysis'
import { Id, Locator, Text } from '@plumbline/schema'
import { z } from 'zod'

const Goal = z.strictObject({
  kind: z.enum(coverageKinds),
  /** Rule version (`id@day`), limit, parameter, kind of record, nature, or provision. */
  of: z.string(),
  name: Text,
  file: z.string(),
  /** From 1, both included. */
  line: z.int(),
  lastLine: z.int(),
  /** What is to be seen: a truth, an outcome, a day. */
  want: z.string(),
  seen: z.boolean(),
  /** Why no sentence can show it; it is then not counted. */
  excluded: Text.nullable(),
  missing: Text,
  law: z.array(Locator),
})

const Total = z.strictObject({ seen: z.int(), of: z.int() })

/** What sentences show of the rules of a pack. */
export const CoverageOutput = z.strictObject({
  /** Packs whose rules and limits are counted. */
  counted: z.array(Id),
  totals: z.strictObject(Object.fromEntries(coverageKinds.map((kind) => [kind, Total]))),
  /** Kinds whose share is below the threshold asked for. */
  below: z.array(z.enum(coverageKinds)),
  goals: z.array(Goal),
})
