import { asideReasons, type Day } from '@plumbline/schema'
import type { ExceptionSketch, RuleSketch } from '../builders/index.js'
import { randomCondition, type Scope } from './conditions.js'
import { randomPeriod } from './days.js'
import { authorityKinds, matterIds } from './dictionary.js'
import { randomEffect, randomProcedure, randomRelief, randomRemedies } from './effect.js'
import { someLaws } from './instruments.js'
import type { Random } from './random.js'

/** What the rules of a program are made from. */
export interface RuleWorld {
  /** Kinds of trigger, with what a rule that they trigger can read. */
  readonly scopes: Readonly<Record<string, Scope>>
  readonly matter: Scope
}

const randomException = (random: Random, scope: Scope, index: number): ExceptionSketch => {
  const weighed = scope.facts.filter(({ type }) => type === 'boolean').map(({ path }) => path)
  return {
    id: `exception-${index}`,
    modality: random.pick(['shall', 'may']),
    burden: random.pick(['authority', 'subject']),
    ...(random.chance(60) ? { chance: { step: 'prior-notice', within: randomPeriod(random) } } : {}),
    ...(random.chance(70) ? { weighed: random.pick(weighed) } : {}),
    when: randomCondition(random, scope, 1),
  }
}

const randomVersion = (
  random: Random,
  world: RuleWorld,
  base: Pick<RuleSketch, 'id' | 'for'>,
  interval: Pick<RuleSketch, 'from' | 'until'>,
): RuleSketch => {
  const trigger = base.for as string
  const scope = world.scopes[trigger] as Scope
  const days = scope.facts
    .filter(({ type, path }) => type === 'day' && !path.startsWith('case.'))
    .map(({ path }) => path)
  const place = { rule: `${base.id}@${interval.from}`, ofRecord: trigger !== 'matter', matter: world.matter }
  return {
    ...base,
    ...interval,
    matters: [...random.some(matterIds, 0, 2)],
    ...(random.chance(40) ? { governedBy: random.pick(days) } : {}),
    evenIfSetAside: random.chance(30) ? [...random.some(asideReasons, 2, 8)] : [],
    authority: {
      kinds: [...random.some(authorityKinds, 1, 3)],
      levels: [...random.some(['county', 'city', 'province'] as const, 1, 3)],
      madeTheRecord: trigger !== 'matter' && random.chance(30),
      law: [random.pick(someLaws)],
    },
    modality: random.pick(['shall', 'may']),
    basis: [
      { role: 'empowers', law: random.pick(someLaws) },
      { role: 'ground', law: random.pick(someLaws) },
    ],
    when: randomCondition(random, scope, 3),
    unless: random.times(0, 2, (index) => randomException(random, scope, index)),
    then: random.times(1, 2, (index) => randomEffect(random, place, index)),
    procedure: randomProcedure(random),
    remedies: randomRemedies(random),
    relief: randomRelief(random),
    draft: random.chance(5) ? { todo: { zh: '待核', en: 'to be read' } } : null,
  }
}

/** A rule in one version or in two that follow each other, triggered by records of a kind or by the matter. */
export const randomRule = (random: Random, world: RuleWorld, id: string): readonly RuleSketch[] => {
  const base = { id, for: random.pick(Object.keys(world.scopes)) }
  const change: Day = random.pick(world.matter.pool.days)
  const version = (interval: Pick<RuleSketch, 'from' | 'until'>): RuleSketch =>
    randomVersion(random, world, base, interval)
  if (random.chance(40)) return [version({ from: '2000-01-01' })]
  const last = version({ from: change, ...(random.chance(20) ? { until: '2024-12-31' } : {}) })
  return change < '2024-12-31' && random.chance(80)
    ? [version({ from: '2000-01-01', until: change }), last]
    : [version({ from: '2000-01-01', until: change })]
}
