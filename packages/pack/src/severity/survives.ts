import type { Origin } from '../origin.js'
import type { PackFile } from '../pack.js'
import { directivesIn } from './directives.js'
import type { Range } from './entries.js'
import { reasonIn } from './reasonIn.js'

export const survivesWord = 'plumbline-survives'

/** A comment `# plumbline-survives lengthen: why` that explains why no test notices a mutation of what it stands at. */
export interface Survives {
  /** Name of an operator of mutation, as written. */
  readonly operator: string
  readonly at: Origin
  /** Null where none is given; such a comment explains nothing. */
  readonly reason: string | null
  /** The entries that it speaks for. */
  readonly covers: readonly Range[]
}

const list = /^\s*[a-z-]+(?:[\s,，、]+[a-z-]+)*/

/** What the comments of a file explain about mutations that no test notices. */
export const survivesIn = (file: PackFile): readonly Survives[] =>
  directivesIn(file).flatMap(({ word, rest, at, covers }) => {
    if (word !== survivesWord) return []
    const operators = list.exec(rest)?.[0] ?? ''
    const reason = reasonIn(rest.slice(operators.length))
    return (operators.match(/[a-z-]+/g) ?? ['']).map((operator) => ({ operator, at, reason, covers }))
  })
