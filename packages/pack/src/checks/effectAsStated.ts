import { type CompareNode, type FactPath, levels, type Operator, type RuleFile, type Value } from '@plumbline/schema'
import type { DataRead } from './dataRead.js'
import type { World } from './world.js'

type Effect = RuleFile['then'][number]

const compared = (fact: string, value: Value | null, operator: Operator = 'equal'): CompareNode => ({
  kind: 'compare',
  id: `stated/${fact}`,
  fact: `effect.${fact}` as FactPath,
  operator,
  value: { literal: value },
  negated: false,
  burden: 'authority',
  law: [],
})

/** Facts of an effect that its rule settles by itself, where it is the only ground and nothing else is proposed. */
export const effectAsStated = (
  world: World,
  rule: RuleFile,
  effect: Effect,
  { category, isProtected }: DataRead,
): readonly CompareNode[] => {
  const measure = world.measures.get(effect.measure)
  if (measure === undefined) return []
  const rank = rankOf(world, rule)
  return [
    compared('grounds', { n: 1, unit: 'count' }, 'greaterThanInclusive'),
    compared('act', effect.act),
    compared('measure', effect.measure),
    compared('kind', measure.kind),
    compared('nature', measure.nature),
    compared('polarity', measure.polarity),
    compared('domain', measure.domain ?? null),
    compared('dataCategory', category),
    compared('readsProtected', isProtected),
    compared('scopeNamed', effect.scope.length > 0 || effect.nexus !== undefined),
    compared('fixedElsewhere', effect.runs !== undefined),
    ...(rank === undefined ? [] : [compared('rank', rank)]),
    ...termOf(world, effect),
  ]
}

/** Highest level among what empowers. */
const rankOf = (world: World, { basis }: RuleFile): string | undefined => {
  const found = basis
    .filter(({ role }) => role === 'empowers')
    .map(({ law }) => world.provisions.get(law)?.instrument.level)
  return found.includes(undefined) ? undefined : levels.find((level) => found.includes(level))
}

/** The term as the law gives it; one that hangs on a parameter of several values is left open. */
const termOf = (world: World, { term }: Effect): readonly CompareNode[] => {
  if (term === undefined) return [compared('lawMax', null), compared('lawMin', null)]
  const { max } = term
  const values =
    typeof max === 'string' ? [max] : (world.parameters.get(max.parameter)?.values ?? []).map(({ value }) => value)
  const [only, ...others] = values
  if (only === undefined || others.length > 0) return [compared('termGiven', true)]
  return [compared('termGiven', true), compared('lawMax', only), compared('termMax', only)]
}
