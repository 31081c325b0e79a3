import type { CompiledEffect, Day, Node } from '@plumbline/schema'
import type { RuleSketch } from '../builders/index.js'
import { randomRange } from './days.js'
import { matterIds } from './dictionary.js'
import { amountRange, type EffectPlace } from './effect.js'
import type { Random } from './random.js'

type Interval = Pick<RuleSketch, 'until'> & { readonly from: Day }

const sorted = (days: readonly Day[]): readonly Day[] => [...new Set(days)].sort()

/**
 * When the versions of a rule are in force: one to four intervals that begin on days of the pool, mostly one after the other,
 * at times with a gap, the last with or without an end.
 */
export const randomIntervals = (random: Random, pool: readonly Day[]): readonly Interval[] => {
  const first = random.chance(80) ? '2000-01-01' : random.pick(pool)
  const later = sorted(pool.filter((day) => day > first))
  const starts = sorted([first, ...random.some(later, random.pick([0, 1]), random.pick([1, 1, 2, 3]))])
  return starts.map((from, index): Interval => {
    const next = starts[index + 1]
    const before = later.filter((day) => day > from && (next === undefined || day < next))
    if (before.length > 0 && random.chance(15)) return { from, until: random.pick(before) }
    return next === undefined ? { from } : { from, until: next }
  })
}

type Change = (random: Random, effect: CompiledEffect, measures: readonly string[]) => CompiledEffect

const anotherTerm: Change = (random, effect) =>
  effect.term === undefined ? effect : { ...effect, term: { ...effect.term, ...randomRange(random) } }

const anotherAmount: Change = (random, effect) =>
  effect.amount === undefined ? effect : { ...effect, amount: { ...effect.amount, ...amountRange(random) } }

const otherMatters: Change = (random, effect) => ({ ...effect, scope: [...random.some(matterIds, 0, 2)] })

const otherParties: Change = (random, effect) => ({
  ...effect,
  parties: { ...effect.parties, subject: true, roles: effect.parties.roles.slice(random.int(0, 1)) },
})

const anotherMeasure: Change = (random, effect, measures) => ({ ...effect, measure: random.pick(measures) })

const nothingStated: Change = ({ chance }, { amount, term, ...effect }) => ({
  ...effect,
  ...(term === undefined || chance(50) ? {} : { term }),
  ...(amount === undefined || chance(50) ? {} : { amount }),
})

/** Most amendments change how long or how much: only those are comparable. */
const changes: readonly Change[] = [
  ...[1, 2, 3].flatMap(() => [anotherTerm, anotherAmount]),
  otherMatters,
  otherParties,
  anotherMeasure,
  nothingStated,
]

/** The same condition at another place. */
const placed = (node: Node, id: string): Node =>
  node.kind === 'compare'
    ? { ...node, id }
    : { ...node, id, of: node.of.map((child, index) => placed(child, `${id}/${node.kind}/${index}`)) }

const placedIn = ({ nexus, ...effect }: CompiledEffect, rule: string, index: number): CompiledEffect =>
  nexus === undefined ? effect : { ...effect, nexus: placed(nexus, `${rule}#then/${index}/nexus`) }

/** The effects of the version before, mostly with a change or two: so laws differ from what they replace. */
export const amended = (
  random: Random,
  effects: readonly CompiledEffect[],
  { rule, measures }: EffectPlace,
): CompiledEffect[] => {
  const kept = effects.length > 1 && random.chance(20) ? effects.slice(1) : effects
  return kept.map((effect, index) =>
    random
      .times(0, 2, () => random.pick(changes))
      .reduce((next, change) => change(random, next, measures), placedIn(effect, rule, index)),
  )
}

/** The same effects for the same parties, with other terms, amounts or matters. */
export const reworded = (random: Random, effects: readonly CompiledEffect[], rule: string): CompiledEffect[] =>
  effects.map((effect, index) =>
    [anotherTerm, anotherAmount, otherMatters].reduce(
      (next, change) => change(random, next, []),
      placedIn(effect, rule, index),
    ),
  )
