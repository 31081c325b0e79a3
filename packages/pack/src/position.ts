/** Offsets of one text as lines and columns, both from 1; columns count Unicode code points. */
export interface Positions {
  readonly text: string
  /** How many there are. */
  readonly lines: number
  readonly at: (offset: number) => { readonly line: number; readonly column: number }
  /** The text of a line, without its line break. */
  readonly line: (line: number) => string
}

const startsOf = (text: string): number[] => {
  const starts = [0]
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
  return starts
}

/** Index of the last start that is not after the offset. */
const lastAtOrBefore = (starts: readonly number[], offset: number): number => {
  let low = 0
  let high = starts.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((starts[middle] as number) <= offset) low = middle
    else high = middle - 1
  }
  return low
}

const codePoints = (text: string): number => {
  let count = 0
  for (const _ of text) count++
  return count
}

/** Counts on from the last answer where it can, so that many places on one endless line do not each count it anew. */
const columnCounter = (text: string): ((start: number, offset: number) => number) => {
  let last = { start: 0, offset: 0, column: 1 }
  return (start, offset) => {
    const from = last.start === start && last.offset <= offset ? last : { start, offset: start, column: 1 }
    last = { start, offset, column: from.column + codePoints(text.slice(from.offset, offset)) }
    return last.column
  }
}

export const positionsOf = (text: string): Positions => {
  const starts = startsOf(text)
  const column = columnCounter(text)
  return {
    text,
    lines: starts.length,
    at: (offset) => {
      const index = lastAtOrBefore(starts, offset)
      return { line: index + 1, column: column(starts[index] as number, offset) }
    },
    line: (line) => text.slice(starts[line - 1], starts[line]).replace(/\r?\n$/, ''),
  }
}
