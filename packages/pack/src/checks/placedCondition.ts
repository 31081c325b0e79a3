import type { Condition, Node } from '@plumbline/schema'
import { compileCondition } from '../compile/condition.js'
import { type Path, pathKey } from '../origin.js'
import type { PackFile } from '../pack.js'

/** Where a node of a condition was written: with the `not` in front of it, if it has one. */
export interface NodePlace {
  readonly file: PackFile
  readonly path: Path
  /** It stands among the parts of what a `not` denies, so that its truth is the reverse of what was written. */
  readonly isDenied: boolean
}

/** A condition as compiled, and where each of its nodes was written. */
export interface PlacedCondition {
  readonly node: Node
  readonly placeOf: ReadonlyMap<string, NodePlace>
}

export const placedCondition = (file: PackFile, path: Path, condition: Condition): PlacedCondition => {
  const id = `${file.path}${pathKey(path)}`
  const placeOf = new Map<string, NodePlace>()
  /** Ids are those of the compiled tree, where a negated `all` is an `any`. */
  const place = (one: Condition, at: Path, of: string, negated: boolean, known: NodePlace): void => {
    placeOf.set(of, known)
    if ('not' in one) place(one.not, [...at, 'not'], of, !negated, known)
    if (!('all' in one || 'any' in one)) return
    const [written, parts] = 'all' in one ? (['all', one.all] as const) : (['any', one.any] as const)
    const compiled = negated ? (written === 'all' ? 'any' : 'all') : written
    for (const [index, part] of parts.entries()) {
      const inPart = [...at, written, index]
      place(part, inPart, `${of}/${compiled}/${index}`, negated, { file, path: inPart, isDenied: negated })
    }
  }
  place(condition, path, id, false, { file, path, isDenied: false })
  return { node: compileCondition(condition, id), placeOf }
}
