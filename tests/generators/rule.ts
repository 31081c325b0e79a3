import type { RuleSketch } from '../builders/index.js'
import type { Scope } from './conditions.js'
import { measuresOf, naturesDrawn } from './instruments.js'
import type { Regime } from './natures.js'
import type { Random } from './random.js'
import { type Base, type Described, randomVersion } from './ruleVersion.js'
import { randomIntervals } from './versions.js'

/** What the rules of a program are made from. */
export interface RuleWorld {
  /** Kinds of trigger, with what a rule that they trigger can read. */
  readonly scopes: Readonly<Record<string, Scope>>
  readonly matter: Scope
  readonly regimes: readonly Regime[]
}

/** A rule of one nature in one to four versions, triggered by records of a kind or by the matter. */
export const randomRule = (random: Random, world: RuleWorld, id: string): readonly RuleSketch[] => {
  const trigger = random.pick(Object.keys(world.scopes))
  const scope = world.scopes[trigger] as Scope
  const days = scope.facts
    .filter(({ type, path }) => type === 'day' && !path.startsWith('case.'))
    .map(({ path }) => path)
  const given = days.filter((path) => path.endsWith('.actDay') && !path.startsWith('source.'))
  const regime = random.pick(naturesDrawn.flatMap((nature) => world.regimes.filter((one) => one.nature === nature)))
  const isPlain = random.chance(60)
  const governedBy = isPlain ? random.pick(given) : random.chance(70) ? random.pick(days) : null
  const base: Base = { id, for: trigger, nature: regime.nature, governedBy }
  const place = {
    rule: id,
    ofRecord: trigger !== 'matter',
    scope,
    matter: world.matter,
    measures: measuresOf(regime.nature),
  }
  const described: Described = { base, isPlain, scope, days, regime, place }
  return randomIntervals(random, world.matter.pool.days).reduce<readonly RuleSketch[]>(
    (versions, interval) => [...versions, randomVersion(random, described, interval, versions.at(-1))],
    [],
  )
}
