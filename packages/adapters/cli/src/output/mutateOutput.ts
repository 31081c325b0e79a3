import { operators } from '@plumbline/analysis'
import { Locator, Text } from '@plumbline/schema'
import { z } from 'zod'

const Place = z.strictObject({
  file: z.string(),
  /** From 1. */
  line: z.int(),
  /** From 1, in Unicode code points. */
  column: z.int(),
})

const Mutant = z.strictObject({
  /** The same for the same text of the file: file inside the pack, place in it, operator. */
  id: z.string(),
  operator: z.enum(operators),
  ...Place.shape,
  law: z.array(Locator),
  says: Text,
})

const Survivor = z.strictObject({
  ...Mutant.shape,
  /** A sentence whose decision changes in what it does not ask for; null where no decision changes. */
  seen: z
    .strictObject({
      file: z.string(),
      line: z.int(),
      name: Text,
      /** List of the decision, as expectations call it. */
      what: z.string(),
      item: z.record(z.string(), z.unknown()),
      fields: z.array(z.strictObject({ name: z.string(), before: z.unknown(), after: z.unknown() })),
    })
    .nullable(),
})

/** What `plumbline mutate --format json` writes. Scores are in basis points: 9000 is 90 %. */
export const MutateOutput = z.strictObject({
  format: z.literal('mutate/1'),
  pack: z.string(),
  /** Packs whose sentences were run. */
  tests: z.array(z.string()),
  sentences: z.int(),
  /** Judged in this run; the verdicts on the others are those of an earlier one. */
  anew: z.int(),
  killed: z.int(),
  survived: z.int(),
  explained: z.int(),
  /** Mistakes that the compiler refuses before any test; they do not count. */
  refused: z.int(),
  /** Changes of the text that change no program; they do not count. */
  same: z.int(),
  /** Killed of those that count; null where none does. */
  score: z.int().nullable(),
  /** Killed or explained of those that count. */
  accounted: z.int().nullable(),
  survivors: z.array(Survivor),
  explanations: z.array(z.strictObject({ ...Mutant.shape, reason: z.string() })),
  /** Comments that explain no survivor. */
  idle: z.array(
    z.strictObject({
      ...Place.shape,
      operator: z.string(),
      why: z.enum(['unknown-operator', 'no-reason', 'no-survivor']),
    }),
  ),
})
export type MutateOutput = z.input<typeof MutateOutput>
