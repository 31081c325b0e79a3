import { compileCondition, type Path } from '@plumbline/pack'
import type { Atom, Condition, Node } from '@plumbline/schema'
import type { Site } from './site.js'

/** A condition or a part of one, where it stands. */
export interface Placed<One extends Condition = Condition> {
  readonly at: Path
  readonly condition: One
  /** Condition of which it is part; null at the top of one. */
  readonly within: 'all' | 'any' | 'not' | null
  /** How many stand beside it, itself included. */
  readonly among: number
}

const conditionKeys: ReadonlySet<string> = new Set(['when', 'require', 'nexus', 'where'])

const isMapping = (value: unknown): value is object => typeof value === 'object' && value !== null

const isCondition = (value: unknown): value is Condition =>
  isMapping(value) && ('all' in value || 'any' in value || 'not' in value || ('fact' in value && 'operator' in value))

const inside = (placed: Placed): readonly Placed[] => {
  const { at, condition } = placed
  const below = (kind: 'all' | 'any', list: readonly Condition[]): readonly Placed[] =>
    list.flatMap((one, index) => inside({ at: [...at, kind, index], condition: one, within: kind, among: list.length }))
  if ('all' in condition) return [placed, ...below('all', condition.all)]
  if ('any' in condition) return [placed, ...below('any', condition.any)]
  if ('not' in condition)
    return [placed, ...inside({ at: [...at, 'not'], condition: condition.not, within: 'not', among: 1 })]
  return [placed]
}

/** Every condition of a file with all its parts, outer before inner. */
export const conditionsIn = ({ nodes }: Pick<Site, 'nodes'>): readonly Placed[] =>
  nodes.flatMap(({ path, key, value }) =>
    conditionKeys.has(key) && path.at(-1) === key && isCondition(value)
      ? inside({ at: path, condition: value, within: null, among: 1 })
      : [],
  )

export const atomsIn = (site: Pick<Site, 'nodes'>): readonly Placed<Atom>[] =>
  conditionsIn(site).filter((placed): placed is Placed<Atom> => 'fact' in placed.condition)

/** A condition as compiled, to be said. */
export const compiled = (condition: Condition): Node => compileCondition(condition, '')
