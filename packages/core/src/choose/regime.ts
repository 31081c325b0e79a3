import type { AmountRange, CompiledEffect, CompiledNature, Modality, Term } from '@plumbline/schema'
import { comparePeriods } from '../calendar/period.js'
import type { World } from '../facts/world.js'
import type { Match } from '../match/match.js'
import { own } from '../own.js'
import { amountOf, termOf } from '../resolve/consequence.js'

interface Part {
  readonly template: CompiledEffect
  readonly kind: string | undefined
  readonly term: Term | null
  readonly amount: AmountRange | null
  readonly modality: Modality
}

/** Everything that a version of the law does to whoever it reaches: its effects, whole. */
export type Regime = readonly Part[]

export const regimeOf = (world: World, match: Match, modality: Modality): Regime =>
  match.ready.rule.then.map((template) => ({
    template,
    kind: own(world.program.measures, template.measure)?.kind,
    term: termOf(world, match.scope, template),
    amount: amountOf(world, match.scope, template),
    modality,
  }))

const termWithin = (a: Term | null, b: Term | null): boolean => {
  if (a === null || b === null) return a === b
  const [min, max] = [comparePeriods(a.min, b.min), comparePeriods(a.max, b.max)]
  return min !== null && max !== null && min <= 0 && max <= 0
}

const amountWithin = (a: AmountRange | null, b: AmountRange | null): boolean =>
  a === null || b === null
    ? a === b
    : a.max.unit === b.max.unit && a.min.unit === b.min.unit && a.min.n <= b.min.n && a.max.n <= b.max.n

const subset = (a: readonly string[], b: readonly string[]): boolean => a.every((one) => b.includes(one))

/** No scope is every matter, so only an equal or a smaller named one lies within another. */
const scopeWithin = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === 0 ? b.length === 0 : subset(a, b.length === 0 ? a : b)

const partWithin = (order: readonly (readonly string[])[], a: Part, b: Part): boolean => {
  const parties =
    (!a.template.parties.subject || b.template.parties.subject) &&
    subset(a.template.parties.roles, b.template.parties.roles)
  const modality = a.modality === 'may' || b.modality === 'shall'
  if (!parties || !modality) return false
  if (a.template.measure === b.template.measure)
    return (
      termWithin(a.term, b.term) && amountWithin(a.amount, b.amount) && scopeWithin(a.template.scope, b.template.scope)
    )
  const [kindA, kindB] = [a.kind, b.kind]
  return (
    kindA !== undefined &&
    kindB !== undefined &&
    order.some((chain) => chain.includes(kindA) && chain.indexOf(kindA) < chain.indexOf(kindB))
  )
}

const within = (order: readonly (readonly string[])[], a: Regime, b: Regime): boolean =>
  a.every((part) => b.some((other) => partWithin(order, part, other)))

/**
 * How two regimes compare, whole against whole: a mixture of the milder parts of both would be a third law that nobody made.
 * `incomparable` where the declared partial order does not say.
 */
export const compareRegimes = (
  choice: CompiledNature['choice'],
  a: Regime,
  b: Regime,
): 'lighter' | 'same' | 'heavier' | 'incomparable' => {
  const [ab, ba] = [within(choice.order, a, b), within(choice.order, b, a)]
  return ab ? (ba ? 'same' : 'lighter') : ba ? 'heavier' : 'incomparable'
}
