/** Lines shown on either side. */
const shown = 3

/** Where two texts first differ, and what stands there in each. */
export interface TextDiff {
  /** From 1. */
  readonly line: number
  readonly before: readonly string[]
  readonly after: readonly string[]
}

/** The first place at which texts differ, up to the next line that they share, in a few lines. */
export const textDiff = (before: string, after: string): TextDiff => {
  const [left, right] = [before.split('\n'), after.split('\n')]
  const first = left.findIndex((line, index) => line !== right[index])
  const at = first === -1 ? left.length : first
  const next = right.slice(at).findIndex((line) => line.trim() !== '' && left.slice(at).includes(line))
  const end = next === -1 ? right.length : at + next
  const leftEnd = next === -1 ? left.length : left.indexOf(right[end] as string, at)
  return { line: at + 1, before: left.slice(at, leftEnd).slice(0, shown), after: right.slice(at, end).slice(0, shown) }
}
