import { nodesOf } from '../nodes.js'
import type { PackFile } from '../pack.js'

/** Half-open, in UTF-16 units of the file's text. */
export type Range = readonly [start: number, end: number]

const isSame = ([a, b]: Range, [c, d]: Range): boolean => a === c && b === d

/**
 * Every entry of a file that stands in its text: a key with what is under it, or an item of a list. What the schema adds of itself has
 * the place of what is around it, and is none.
 */
export const entriesOf = (file: PackFile): readonly Range[] =>
  nodesOf(file.value).flatMap(({ path }): readonly Range[] => {
    if (path.length === 0) return []
    const value = file.origin(path).span
    if (isSame(value, file.origin(path.slice(0, -1)).span)) return []
    return [[typeof path.at(-1) === 'string' ? file.keyOrigin(path).span[0] : value[0], value[1]]]
  })
