import type { CompiledRule, Locator } from '@plumbline/schema'
import type { RuleSketch } from '../builders/index.js'
import { someLaws } from './instruments.js'
import type { Random } from './random.js'
import { randomIntervals, reworded } from './versions.js'

/** Provisions of instruments that stand in some relation: of one issuer, of two at equal rank, or of any two. */
const basesOf = (random: Random): readonly [Locator, Locator] =>
  random.pick([
    ['test-departmental-rule/art-1', 'test-rule-again/art-1'],
    ['test-rule-again/art-1', 'test-departmental-rule/art-1'],
    ['test-rule-again/art-1', 'test-rule-elsewhere/art-1'],
    [random.pick(someLaws), random.pick(someLaws)],
  ] as const)

const restingOn = (law: Locator): CompiledRule['basis'] => [{ role: 'empowers', law }]

/**
 * A rule with another that says of the same facts nearly the same, on another instrument: in one version, from another day on, at
 * times as the special norm.
 */
export const withRival = (
  random: Random,
  versions: readonly RuleSketch[],
  days: readonly string[],
  id: string,
): readonly RuleSketch[] => {
  const [law, other] = basesOf(random)
  const last = versions.at(-1) as RuleSketch
  const [{ from }] = randomIntervals(random, days) as readonly [{ readonly from: string }]
  const { until: _until, transition: _transition, continues: _continues, limitation: _limitation, ...kept } = last
  const since = random.chance(50) ? from : (last.from as string)
  const rival: RuleSketch = {
    ...kept,
    id,
    from: since,
    basis: restingOn(other),
    specialTo: random.chance(35) ? [last.id] : [],
    then: reworded(random, last.then ?? [], `${id}@${since}`),
  }
  return [...versions.map((version) => ({ ...version, basis: restingOn(law) })), rival]
}
