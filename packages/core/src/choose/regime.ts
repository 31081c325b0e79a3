import type { AmountRange, CompiledEffect, CompiledNature, Modality, Node, Term } from '@plumbline/schema'
import { compareTerms } from '../calendar/period.js'
import type { World } from '../facts/world.js'
import type { Match } from '../match/match.js'
import { own } from '../own.js'
import { amountOf, termOf } from '../resolve/consequence.js'
import { modalityOf } from '../resolve/modality.js'
import type { OwnResult } from './ownResult.js'

interface Part {
  readonly template: CompiledEffect
  readonly kind: string | undefined
  readonly term: Term | null | undefined
  readonly amount: AmountRange | null | undefined
  readonly modality: Modality
  readonly mitigated: boolean
}

/** Everything that a version of the law does to whoever it reaches: its effects, whole. */
export type Regime = readonly Part[]

/** A term or amount whose parameter has no value is there all the same, and compares with nothing (`undefined`). */
const resolved = <T>(stated: unknown, found: T | null): T | null | undefined =>
  stated === undefined ? null : (found ?? undefined)

export const regimeOf = (world: World, match: Match, applied: Extract<OwnResult, { is: 'applies' }>): Regime =>
  match.ready.rule.then.map((template) => ({
    template,
    kind: own(world.program.measures, template.measure)?.kind,
    term: resolved(template.term, termOf(world, match.scope, template)),
    amount: resolved(template.amount, amountOf(world, match.scope, template)),
    modality: modalityOf(match.ready.rule, applied.weighing),
    mitigated: applied.mitigated,
  }))

const termWithin = (a: Part['term'], b: Part['term']): boolean => {
  if (!a || !b) return a === null && b === null
  const [min, max] = [compareTerms(a.min, b.min), compareTerms(a.max, b.max)]
  return min !== null && max !== null && min <= 0 && max <= 0
}

const amountWithin = (a: Part['amount'], b: Part['amount']): boolean => {
  if (!a || !b) return a === null && b === null
  const units = a.max.unit === b.max.unit && a.min.unit === b.min.unit
  return units && a.min.n <= b.min.n && a.max.n <= b.max.n
}

/** Lists of which the empty one means all. */
const listWithin = (a: readonly string[], b: readonly string[]): boolean =>
  b.length === 0 || (a.length > 0 && a.every((one) => b.includes(one)))

const bare = (node: Node): unknown => ({
  ...node,
  id: '',
  ...(node.kind === 'compare' ? {} : { of: node.of.map(bare) }),
})

const nexusWithin = (a: Node | undefined, b: Node | undefined): boolean =>
  b === undefined || (a !== undefined && JSON.stringify(bare(a)) === JSON.stringify(bare(b)))

const partiesWithin = (a: CompiledEffect['parties'], b: CompiledEffect['parties']): boolean =>
  (!a.subject || b.subject) &&
  a.roles.every((role) => {
    const first = own(b.insteadOf, role)
    return (
      b.roles.includes(role) &&
      listWithin(a.roleKinds, b.roleKinds) &&
      (first === undefined || first === own(a.insteadOf, role))
    )
  })

const sameMeasureWithin = (a: Part, b: Part): boolean =>
  a.template.measure === b.template.measure &&
  termWithin(a.term, b.term) &&
  amountWithin(a.amount, b.amount) &&
  listWithin(a.template.scope, b.template.scope) &&
  nexusWithin(a.template.nexus, b.template.nexus)

const kindBefore = (order: readonly (readonly string[])[], a: string | undefined, b: string | undefined): boolean =>
  a !== undefined && b !== undefined && order.some((chain) => chain.includes(a) && chain.indexOf(a) < chain.indexOf(b))

const partWithin = (order: readonly (readonly string[])[], a: Part, b: Part): boolean =>
  a.template.act === b.template.act &&
  (a.modality === 'may' || b.modality === 'shall') &&
  (a.mitigated || !b.mitigated) &&
  partiesWithin(a.template.parties, b.template.parties) &&
  (sameMeasureWithin(a, b) || kindBefore(order, a.kind, b.kind))

/** Whether every item has one of its own among the others: two burdens are not both the lighter side of one. */
const eachOfItsOwn = <T>(items: readonly T[], others: readonly T[], fits: (item: T, other: T) => boolean): boolean => {
  const [first, ...rest] = items
  if (first === undefined) return true
  return others.some((other, index) => fits(first, other) && eachOfItsOwn(rest, others.toSpliced(index, 1), fits))
}

const within = (order: readonly (readonly string[])[], a: Regime, b: Regime): boolean =>
  eachOfItsOwn(a, b, (part, other) => partWithin(order, part, other))

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
