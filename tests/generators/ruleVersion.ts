import { asideReasons } from '@plumbline/schema'
import { type Comparison, compiled, type ExceptionSketch, type RuleSketch, that } from '../builders/index.js'
import { randomCondition, type Scope } from './conditions.js'
import { randomPeriod } from './days.js'
import { authorityKinds, matterIds } from './dictionary.js'
import { type EffectPlace, randomEffect, randomProcedure, randomRelief, randomRemedies } from './effect.js'
import { someLaws } from './instruments.js'
import type { Regime } from './natures.js'
import type { Random } from './random.js'
import { amended } from './versions.js'

/** What all versions of a rule have in common. */
export interface Base {
  readonly id: string
  readonly for: string
  readonly nature: Regime['nature']
  /** Fact whose day chooses the version, in most versions. */
  readonly governedBy: string | null
}

/** What every version of a rule is drawn from. */
export interface Described {
  readonly base: Base
  /** Whether its versions mostly apply, so that which of them governs decides; others try out conditions. */
  readonly isPlain: boolean
  readonly scope: Scope
  readonly days: readonly string[]
  readonly regime: Regime
  readonly place: EffectPlace
}

const randomException = (random: Random, scope: Scope, index: number): ExceptionSketch => {
  const weighed = scope.facts.filter(({ type }) => type === 'boolean').map(({ path }) => path)
  return {
    id: `exception-${index}`,
    modality: random.pick(['shall', 'may']),
    does: random.chance(25) ? 'mitigate' : 'defeat',
    burden: random.pick(['authority', 'subject']),
    ...(random.chance(60) ? { chance: { step: 'prior-notice', within: randomPeriod(random) } } : {}),
    ...(random.chance(70) ? { weighed: random.pick(weighed) } : {}),
    when: randomCondition(random, scope, 1),
  }
}

/** A transition clause with or without a condition, and an end of a continuing act. */
const randomReach = (random: Random, { scope, days }: Described, isFirst: boolean): Partial<RuleSketch> => ({
  ...(random.chance(isFirst ? 10 : 35)
    ? { transition: random.chance(30) ? {} : { when: randomCondition(random, scope, 1) } }
    : {}),
  ...(random.chance(20) ? { continues: { until: random.pick(days), law: [random.pick(someLaws)] } } : {}),
})

/** Conditions that most cases meet. */
const mostly: readonly Comparison[] = [
  that('case.asOf', 'after', '2000-01-01'),
  { ...that('matter.kind', 'equal', 'listing'), negated: true },
  that('matter.booleanFact', 'equal', true),
  that('matter.moneyFact', 'greaterThanInclusive', { n: 99, unit: 'fen' }),
]

/** A condition that often is met, or any. */
const randomWhen = (random: Random, { scope, isPlain }: Described): RuleSketch['when'] =>
  isPlain || random.chance(30)
    ? { any: [...random.times(0, 1, () => randomCondition(random, scope, 1)), ...random.some(mostly, 2, 3)] }
    : randomCondition(random, scope, 3)

const randomLimitation = (random: Random, rule: string, { scope, days }: Described): Partial<RuleSketch> => {
  const starts = days.filter((day) => !day.startsWith('subject.') && !day.startsWith('source.'))
  if (starts.length < 2 || !random.chance(20)) return {}
  const longer = {
    period: randomPeriod(random),
    when: compiled(`${rule}#limitation`, randomCondition(random, scope, 1)),
  }
  return {
    limitation: {
      from: random.times(1, 2, () => random.pick(starts)),
      discovered: random.pick(starts),
      period: randomPeriod(random),
      law: [random.pick(someLaws)],
      ...(random.chance(40) ? { longer: { ...longer, law: [random.pick(someLaws)] } } : {}),
    },
  }
}

const randomAuthority = (random: Random, { scope, base }: Described): NonNullable<RuleSketch['authority']> => {
  const places = scope.facts.filter(({ path }) => path.endsWith('.textFact'))
  return {
    kinds: [...random.some(authorityKinds, 1, 3)],
    levels: [...random.some(['county', 'city', 'province'] as const, 1, 3)],
    madeTheRecord: base.for !== 'matter' && random.chance(30),
    ...(random.chance(20) ? { within: random.pick(places).path } : {}),
    law: [random.pick(someLaws)],
  }
}

/** One version: mostly the one before with changes, its conditions as they were. */
export const randomVersion = (
  random: Random,
  described: Described,
  interval: Pick<RuleSketch, 'from' | 'until'>,
  before: RuleSketch | undefined,
): RuleSketch => {
  const { base, isPlain, scope, days, regime } = described
  const { governedBy, ...common } = base
  const rule = `${base.id}@${interval.from}`
  const place = { ...described.place, rule }
  const governed = !isPlain && random.chance(10) ? random.pick(days) : governedBy
  const isAmended = before !== undefined && random.chance(75)
  return {
    ...common,
    ...interval,
    matters: isPlain || random.chance(60) ? [] : [...random.some(matterIds, 1, 2)],
    ...(governed === null ? {} : { governedBy: governed }),
    ...randomReach(random, described, before === undefined),
    ...randomLimitation(random, rule, described),
    evenIfSetAside:
      isPlain && random.chance(50) ? [...asideReasons] : random.chance(30) ? [...random.some(asideReasons, 2, 8)] : [],
    authority: randomAuthority(random, described),
    modality: isAmended && random.chance(70) ? (before.modality ?? 'shall') : random.pick(['shall', 'may']),
    basis: [
      { role: 'empowers', law: random.pick(someLaws) },
      { role: 'ground', law: random.pick(someLaws) },
    ],
    when: isAmended && random.chance(75) ? before.when : randomWhen(random, described),
    unless: [
      ...random.times(0, isPlain ? random.pick([0, 0, 1]) : 2, (index) => randomException(random, scope, index)),
      ...regime.unless,
    ],
    then:
      isAmended && before.then !== undefined
        ? amended(random, before.then, place)
        : random.times(1, 2, (index) => randomEffect(random, place, index)),
    specialTo: random.chance(15) ? ['rule-0'] : [],
    procedure: randomProcedure(random, place),
    remedies: randomRemedies(random),
    relief: randomRelief(random),
    draft: random.chance(5) ? { todo: { zh: '待核', en: 'to be read' } } : null,
  }
}
