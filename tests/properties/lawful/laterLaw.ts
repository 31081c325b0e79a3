import { type Case, type CompiledRule, type Day, type Effect, governingVersion, type Period } from '@plumbline/schema'
import type { Random } from '../../generators/random.js'
import { later } from '../likely/plainDays.js'
import { lighter, stricter } from './laterVersion.js'
import { type Old, oldPenalty, withRules } from './oldPenalty.js'
import { type Asked, nothing, type Property, shown, stands } from './property.js'

const until = (rule: CompiledRule, day: Day): CompiledRule => ({
  ...rule,
  effective: { ...rule.effective, until: day },
})

const dayAfter = (random: Random, from: Day, last: Day): Day | null => {
  const days = Math.round((Date.parse(last) - Date.parse(from)) / 86_400_000)
  return days < 1 ? null : later(from, random.int(1, days))
}

/** What the rule burdens somebody with for the act in question, and for no other act as well. */
const burdens = (effects: readonly Effect[], { rule, record }: Old): readonly Effect[] =>
  effects.filter(
    (effect) =>
      effect.polarity === 'adverse' &&
      stands(effect) &&
      effect.grounds.every((ground) => ground.rule === rule.id && ground.record === record),
  )

const months = (period: Period): number | null => {
  const [, n, unit] = /^P(\d+)([YM])$/.exec(period) ?? []
  return unit === undefined ? null : Number(n) * (unit === 'Y' ? 12 : 1)
}

const notLonger = (a: Period, b: Period): boolean => {
  const [x, y] = [months(a), months(b)]
  return x !== null && y !== null ? x <= y : a === b
}

/** Whether one effect burdens no more than another of the same measure, person and record. */
const noHeavier = (a: Effect, b: Effect): boolean =>
  (a.term === null || (b.term !== null && notLonger(a.term.max, b.term.max))) &&
  (a.amount === null || (b.amount !== null && a.amount.max.n <= b.amount.max.n)) &&
  (b.scope.length === 0 || (a.scope.length > 0 && a.scope.every((kind) => b.scope.includes(kind)))) &&
  (a.modality === 'may' || b.modality === 'shall')

/** The case in which an official has chosen a version, before the decision. */
const choosing = (kase: Case, old: Old, version: Day): Case => ({
  ...kase,
  determinations: [
    ...kase.determinations.filter(({ fact }) => fact !== governingVersion),
    {
      fact: governingVersion,
      ...(old.record === null ? {} : { record: old.record }),
      value: version,
      official: 'official',
      on: old.decided < kase.knownAt ? old.decided : kase.knownAt,
      reason: 'the new law is wanted',
    },
  ],
})

const strictPair = ({ case: kase, random }: Asked, old: Old): readonly [CompiledRule, CompiledRule] | null => {
  const from = dayAfter(random, old.act, kase.asOf)
  return from === null ? null : [until(old.rule, from), stricter(random, old.program, old.rule, from)]
}

/** What the old law alone burdens somebody with. */
const alone = new WeakMap<Old, readonly Effect[]>()
const aloneBurdens = ({ engine, case: kase }: Asked, old: Old): readonly Effect[] => {
  const known = alone.get(old) ?? burdens(engine(withRules(old.program, [old.rule]), kase).effects, old)
  alone.set(old, known)
  return known
}

/** Effects under a pair that are not there, or lighter, where the old law stands alone. */
const worsened = (asked: Asked, old: Old, pair: readonly CompiledRule[], kase: Case): readonly string[] => {
  const before = new Map(aloneBurdens(asked, old).map((effect) => [effect.id, effect]))
  const { effects } = asked.engine(withRules(old.program, pair), kase)
  return burdens(effects, old).flatMap((effect) => {
    const was = before.get(effect.id)
    return was && noHeavier(effect, was)
      ? []
      : [`act ${old.act}, stricter from ${pair[1]?.effective.from}: ${shown(effect)}`]
  })
}

export const stricterLater: Property = {
  id: 'stricter-later',
  sentence: 'a later, stricter law never worsens a penalty for an act completed before it',
  ask: (asked) => {
    const old = oldPenalty(asked)
    const pair = old && strictPair(asked, old)
    if (!old || !pair) return nothing
    return { bears: aloneBurdens(asked, old).length, broken: worsened(asked, old, pair, asked.case) }
  },
}

const lighterPair = ({ random }: Asked, old: Old): readonly CompiledRule[] | null => {
  const from = dayAfter(random, old.act, old.decided)
  if (from === null) return null
  const second = lighter(random, old.program, old.rule, from)
  return second === null ? [until(old.rule, from)] : [until(old.rule, from), second]
}

/** Effects that still rest on the old law though the law at the decision was lighter, or none. */
const leftHeavy = (asked: Asked, old: Old, pair: readonly CompiledRule[], kase: Case): readonly string[] => {
  const { effects } = asked.engine(withRules(old.program, pair), kase)
  const loosened = pair[1] !== undefined && pair[1].modality !== old.rule.modality
  return (
    burdens(effects, old)
      // A law that leaves to the authority what an exception leaves to it already is no lighter.
      .filter(({ modality }) => !(loosened && modality === 'may'))
      .filter(({ grounds }) =>
        grounds.some(({ rule, version }) => rule === old.rule.id && version === old.rule.effective.from),
      )
      .map(
        (effect) =>
          `act ${old.act}, ${pair[1] ? 'lighter' : 'no law'} from ${pair[0]?.effective.until}: ${shown(effect)} by the old law`,
      )
  )
}

export const lighterLater: Property = {
  id: 'lighter-later',
  sentence: 'a later, lighter law, or none, never leaves the heavier penalty',
  ask: (asked) => {
    const old = oldPenalty(asked)
    const pair = old && lighterPair(asked, old)
    if (!old || !pair) return nothing
    return { bears: aloneBurdens(asked, old).length, broken: leftHeavy(asked, old, pair, asked.case) }
  },
}

export const chosenLaw: Property = {
  id: 'chosen-law',
  sentence: "an official's choice never yields a heavier law for an old act",
  ask: (asked) => {
    const old = oldPenalty(asked)
    if (!old) return nothing
    const [strict, light] = [strictPair(asked, old), lighterPair(asked, old)]
    const second = strict?.[1].effective.from
    return {
      bears: strict || light ? aloneBurdens(asked, old).length : 0,
      broken: [
        ...(strict && second !== undefined ? worsened(asked, old, strict, choosing(asked.case, old, second)) : []),
        ...(light ? leftHeavy(asked, old, light, choosing(asked.case, old, old.rule.effective.from)) : []),
      ],
    }
  },
}
