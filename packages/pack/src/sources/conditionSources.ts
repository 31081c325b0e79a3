import type { Condition } from '@plumbline/schema'
import type { Path } from '../origin.js'
import type { Pack, PackFile } from '../pack.js'
import { dictionaryRoots } from './dictionaryRoots.js'
import { limitRoots } from './limitRoots.js'
import { natureRoots } from './natureRoots.js'
import { ruleRoots } from './ruleRoots.js'

/** Where a compiled condition was written. */
export interface ConditionSource {
  /** Id of the pack. */
  readonly pack: string
  readonly file: PackFile
  /** Of the comparison, or of the mapping with `all` or `any`; a `not` around it is above it. */
  readonly path: Path
  /** An odd number of `not` stands around it, so that the compiled node says the opposite: `all` became `any`. */
  readonly negated: boolean
}

type Found = readonly [id: string, source: ConditionSource]

/** Follows the compiler down a condition: ids are those of the compiled tree, paths those of the written one. */
const below = (condition: Condition, id: string, source: ConditionSource): readonly Found[] => {
  const { path, negated } = source
  if ('not' in condition) return below(condition.not, id, { ...source, path: [...path, 'not'], negated: !negated })
  const written = 'all' in condition ? 'all' : 'any' in condition ? 'any' : null
  if (written === null) return [[id, source]]
  const compiled = (written === 'all') === negated ? 'any' : 'all'
  const of = (condition as Readonly<Record<typeof written, readonly Condition[]>>)[written]
  return [
    [id, source],
    ...of.flatMap((one, index) =>
      below(one, `${id}/${compiled}/${index}`, { ...source, path: [...path, written, index] }),
    ),
  ]
}

/**
 * Where every condition of the program of these packs was written, by the id of its compiled node. Several nodes can come from one
 * place: what a nature or a trait says stands once in its file, and is compiled into each rule and kind that has it.
 *
 * @param packs all layers, as `compilePack` compiles them: those it rests on, then the pack
 */
export const conditionSources = (packs: readonly Pack[]): ReadonlyMap<string, ConditionSource> =>
  new Map(
    [...natureRoots(packs), ...ruleRoots(packs), ...limitRoots(packs), ...dictionaryRoots(packs)].flatMap(
      ({ condition, id, pack, file, path }) =>
        condition === undefined ? [] : below(condition, id, { pack, file, path, negated: false }),
    ),
  )
