import { Amount, Id, TermEnd, Text, Value } from '@plumbline/schema'
import { z } from 'zod'
import { vocabularies } from './vocabulary.js'

const Plain = z.strictObject({
  is: z.literal('value'),
  value: Value,
  /** Words of a code that the pack declares. */
  words: Text.nullable(),
  /** Or the vocabulary of Plumbline that it belongs to, whose words the phrasebook has. */
  vocabulary: z.enum(vocabularies).nullable(),
})

/** What a reading held or a norm wanted, with the words that its codes have. Language-free. */
export const ShownValue = z.discriminatedUnion('is', [
  Plain,
  z.strictObject({ is: z.literal('list'), of: z.array(Plain) }),
  /** Known not to exist. */
  z.strictObject({ is: z.literal('none') }),
  z.strictObject({ is: z.literal('unknown') }),
  /** Bounds of a count; `max` null: only a lower bound is known. */
  z.strictObject({ is: z.literal('count'), min: z.int(), max: z.int().nullable() }),
])
export type ShownValue = z.infer<typeof ShownValue>
export type PlainValue = z.infer<typeof Plain>

/** A period or an end that no number fixes, or known by the title of the parameter that holds it. */
export const ShownPeriod = z.union([
  z.strictObject({ period: TermEnd }),
  z.strictObject({ parameter: Id, title: Text }),
])
export type ShownPeriod = z.infer<typeof ShownPeriod>

/** An amount written out, or known by the title of the parameter that holds it. */
export const ShownAmount = z.union([z.strictObject({ amount: Amount }), z.strictObject({ parameter: Id, title: Text })])
export type ShownAmount = z.infer<typeof ShownAmount>
