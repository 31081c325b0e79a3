import type { Origin } from '../origin.js'
import type { PackFile } from '../pack.js'
import { type Positions, positionsOf } from '../position.js'
import { commentsOf } from './comments.js'
import { entriesOf, type Range } from './entries.js'

/** A comment to a tool: `# plumbline-<word> …`. */
export interface Directive {
  /** With its `plumbline-`. */
  readonly word: string
  /** Of the word. */
  readonly at: Origin
  /** What follows the word. */
  readonly rest: string
  /** Where the rest begins, in UTF-16 units of the text. */
  readonly start: number
  /** The line that it speaks for: its own, or the next that says something. */
  readonly line: number
  /** The entries that begin on that line. */
  readonly covers: readonly Range[]
}

/** Before the whole of a file is looked at: most say nothing to a tool. */
const speaks = /#[^\S\n]*plumbline-/

const form = /^#+\s*(plumbline-[a-z-]*)/

/** A place of a file, cited by no provision. */
export const originIn = ({ file }: PackFile, positions: Positions, start: number, end: number): Origin => ({
  file,
  span: [start, end],
  ...positions.at(start),
  law: [],
})

/** The comments of a file that speak to a tool. */
export const directivesIn = (file: PackFile): readonly Directive[] => {
  if (!speaks.test(file.text)) return []
  const positions = positionsOf(file.text)
  let starts: readonly { readonly range: Range; readonly line: number }[] | undefined
  // Only what lets findings pass asks for them.
  const entriesOn = (line: number): readonly Range[] => {
    starts ??= entriesOf(file).map((range) => ({ range, line: positions.at(range[0]).line }))
    return starts.filter((one) => one.line === line).map(({ range }) => range)
  }
  return commentsOf(file.text).flatMap(({ text, start }): readonly Directive[] => {
    const [matched, word] = form.exec(text) ?? []
    if (matched === undefined || word === undefined) return []
    const line = spokenFor(positions, positions.at(start).line)
    const from = start + text.indexOf(word)
    return [
      {
        word,
        at: originIn(file, positions, from, from + word.length),
        rest: text.slice(matched.length),
        start: start + matched.length,
        line,
        get covers() {
          return entriesOn(line)
        },
      },
    ]
  })
}

/** The line that a comment speaks for: its own where something stands before it, else the next that is no comment. */
const spokenFor = (positions: Positions, own: number): number => {
  const says = (line: number): boolean => !/^\s*(?:#|$)/.test(positions.line(line))
  if (says(own)) return own
  let line = own + 1
  while (line <= positions.lines && !says(line)) line += 1
  return line
}
