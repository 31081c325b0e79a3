import type { Origin } from '../origin.js'
import type { PackFile } from '../pack.js'
import { directivesIn } from './directives.js'
import type { Range } from './entries.js'
import { reasonIn } from './reasonIn.js'

/** Words of comments that explain something to readers of reports, and ask nothing of the check. */
export const explainingWords = ['plumbline-survives', 'plumbline-unseen'] as const
export type ExplainingWord = (typeof explainingWords)[number]

/**
 * A comment `# plumbline-survives lengthen: why` that explains why no test notices a mutation of what it stands at, or
 * `# plumbline-unseen false: why` that explains why no sentence can show it.
 */
export interface Explains {
  /** What it explains, as written: an operator of mutation, or what coverage asks to be seen. */
  readonly what: string
  readonly at: Origin
  /** Null where none is given; such a comment explains nothing. */
  readonly reason: string | null
  /** The line that it speaks for. */
  readonly line: number
  /** The entries that it speaks for. */
  readonly covers: readonly Range[]
}

const list = /^\s*[a-z0-9-]+(?:[\s,，、]+[a-z0-9-]+)*/

/** What the comments of a file explain with a word. */
export const explainsIn = (file: PackFile, explaining: ExplainingWord): readonly Explains[] =>
  directivesIn(file).flatMap(({ word, rest, at, line, covers }) => {
    if (word !== explaining) return []
    const named = list.exec(rest)?.[0] ?? ''
    const reason = reasonIn(rest.slice(named.length))
    return (named.match(/[a-z0-9-]+/g) ?? ['']).map((what) => ({ what, at, reason, line, covers }))
  })
