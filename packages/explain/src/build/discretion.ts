import type { Effect } from '@plumbline/schema'
import { type Item, item } from '../tree/explanation.js'
import type { WordOf } from '../tree/vocabulary.js'
import type { Context } from './context.js'

/** What the law leaves a range of, where no number inside it is proposed. */
export const openRange = ({ discretion }: Effect): WordOf<'rangeOf'> | null =>
  discretion?.number === 'open' ? discretion.of : null

/** The amount of an effect, as a range where the law gives one. */
export const amount = (_: Context, effect: Effect): readonly Item[] =>
  effect.amount ? [item('amount', { parties: null, amount: effect.amount })] : []

/** Whether a number inside the range of the law is proposed, and under which benchmark. */
export const discretion = ({ case: kase }: Context, effect: Effect): readonly Item[] => {
  if (effect.discretion === null) return []
  const { of, number, benchmark: id } = effect.discretion
  const document = kase.benchmarks.find((one) => one.id === id)?.document ?? id
  const benchmark = id === null || document === null ? null : { id, document }
  return [item('discretion', { parties: null, of, number, benchmark })]
}
