import type { Origin } from '../origin.js'
import type { PackFile } from '../pack.js'
import { type Positions, positionsOf } from '../position.js'
import { type Comment, commentsOf } from './comments.js'
import { entriesOf, type Range } from './entries.js'

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

/** Before the whole of a file is looked at: most say nothing to the check. */
const speaks = /#[^\S\n]*plumbline-/

const none: FileAllows = { allows: [], unreadable: [] }
const known = new WeakMap<PackFile, FileAllows>()

/** What the comments of a file ask the check to let pass. */
export const allowsIn = (file: PackFile): FileAllows => {
  if (!speaks.test(file.text)) return none
  const read = known.get(file) ?? readAllows(file)
  known.set(file, read)
  return read
}

const directive = /^#+\s*(plumbline-[a-z-]*)/
const codes = /^\s*PL\d*(?:[\s,，、]+PL\d*)*/i

const readAllows = (file: PackFile): FileAllows => {
  const positions = positionsOf(file.text)
  const starts = entriesOf(file).map((range) => ({ range, line: positions.at(range[0]).line }))
  const read = commentsOf(file.text).flatMap((comment): readonly FileAllows[] => {
    const [matched, word] = directive.exec(comment.text) ?? []
    if (matched === undefined || word === undefined) return []
    const line = spokenFor(positions, positions.at(comment.start).line)
    const covers = starts.filter((one) => one.line === line).map(({ range }) => range)
    const list = codes.exec(comment.text.slice(matched.length))?.[0]
    if (word !== 'plumbline-allow' || list === undefined) {
      const from = comment.start + comment.text.indexOf(word)
      return [{ allows: [], unreadable: [{ word, at: originOf(file, positions, from, from + word.length) }] }]
    }
    return [{ allows: allowsOf(file, positions, comment, matched.length, list, covers), unreadable: [] }]
  })
  return { allows: read.flatMap(({ allows }) => allows), unreadable: read.flatMap(({ unreadable }) => unreadable) }
}

const allowsOf = (
  file: PackFile,
  positions: Positions,
  { text, start }: Comment,
  skip: number,
  list: string,
  covers: readonly Range[],
): readonly Allow[] => {
  const rest = /^\s*[:：]\s*(.*[\p{L}\p{N}].*)$/u.exec(text.slice(skip + list.length))?.[1]
  return [...list.matchAll(/PL\d*/gi)].map((match) => {
    const from = start + skip + match.index
    const at = originOf(file, positions, from, from + match[0].length)
    return { code: match[0], at, reason: rest?.trim() ?? null, covers }
  })
}

const originOf = ({ file }: PackFile, positions: Positions, start: number, end: number): Origin => ({
  file,
  span: [start, end],
  ...positions.at(start),
  law: [],
})

/** The line that a comment speaks for: its own where something stands before it, else the next that is no comment. */
const spokenFor = (positions: Positions, own: number): number => {
  const says = (line: number): boolean => !/^\s*(?:#|$)/.test(positions.line(line))
  if (says(own)) return own
  let line = own + 1
  while (line <= positions.lines && !says(line)) line += 1
  return line
}
