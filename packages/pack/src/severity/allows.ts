import type { Origin } from '../origin.js'
import type { PackFile } from '../pack.js'
import { type Positions, positionsOf } from '../position.js'
import { type Directive, directivesIn, originIn } from './directives.js'
import type { Range } from './entries.js'
import { explainingWords } from './explains.js'
import { reasonIn } from './reasonIn.js'

/** A code in a comment `# plumbline-allow PL1217: why`, and what the comment speaks for. */
export interface Allow {
  /** As written. */
  readonly code: string
  readonly at: Origin
  /** Null where none is given; such a comment allows nothing. */
  readonly reason: string | null
  /** The entries that begin on its line, or on the next that says something. */
  readonly covers: readonly Range[]
}

/** A comment to the check that is no `plumbline-allow` with a code. */
export interface Unreadable {
  readonly word: string
  readonly at: Origin
}

export interface FileAllows {
  readonly allows: readonly Allow[]
  readonly unreadable: readonly Unreadable[]
}

const known = new WeakMap<PackFile, FileAllows>()

/** What the comments of a file ask the check to let pass. */
export const allowsIn = (file: PackFile): FileAllows => {
  const read = known.get(file) ?? readAllows(file)
  known.set(file, read)
  return read
}

const codes = /^\s*PL\d*(?:[\s,，、]+PL\d*)*/i

const readAllows = (file: PackFile): FileAllows => {
  // What explains is read by `plumbline mutate` and `plumbline test --coverage`.
  const directives = directivesIn(file).filter(({ word }) => !explainingWords.some((one) => one === word))
  if (directives.length === 0) return { allows: [], unreadable: [] }
  const positions = positionsOf(file.text)
  const read = directives.map((directive): FileAllows => {
    const { word, at, rest } = directive
    const list = codes.exec(rest)?.[0]
    return word !== 'plumbline-allow' || list === undefined
      ? { allows: [], unreadable: [{ word, at }] }
      : { allows: allowsOf(file, positions, directive, list), unreadable: [] }
  })
  return { allows: read.flatMap(({ allows }) => allows), unreadable: read.flatMap(({ unreadable }) => unreadable) }
}

const allowsOf = (
  file: PackFile,
  positions: Positions,
  { rest, start, covers }: Directive,
  list: string,
): readonly Allow[] => {
  const reason = reasonIn(rest.slice(list.length))
  return [...list.matchAll(/PL\d*/gi)].map((match) => {
    const from = start + match.index
    return { code: match[0], at: originIn(file, positions, from, from + match[0].length), reason, covers }
  })
}
