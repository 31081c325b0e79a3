/** A line of one side beside its counterpart; null where it has none. Indices from 0. */
export interface LinePair {
  readonly before: number | null
  readonly after: number | null
  readonly isSame: boolean
}

/** Beyond this many comparisons what lies between the common ends is shown as replaced whole. */
const mostCells = 4_000_000

/** Lengths of the longest common subsequences of the rests of both lists. */
const common = (before: readonly string[], after: readonly string[]): Uint32Array[] => {
  const table = Array.from({ length: before.length + 1 }, () => new Uint32Array(after.length + 1))
  for (let i = before.length - 1; i >= 0; i -= 1)
    for (let j = after.length - 1; j >= 0; j -= 1) {
      const row = table[i] as Uint32Array
      const below = table[i + 1] as Uint32Array
      row[j] =
        before[i] === after[j] ? (below[j + 1] as number) + 1 : Math.max(below[j] as number, row[j + 1] as number)
    }
  return table
}

const middle = (before: readonly string[], after: readonly string[], from: number): LinePair[] => {
  const table = before.length * after.length > mostCells ? null : common(before, after)
  const gone: number[] = []
  const fresh: number[] = []
  const pairs: LinePair[] = []
  const flush = (): void => {
    for (let at = 0; at < Math.max(gone.length, fresh.length); at += 1)
      pairs.push({ before: gone[at] ?? null, after: fresh[at] ?? null, isSame: false })
    gone.length = 0
    fresh.length = 0
  }
  let [i, j] = [0, 0]
  while (i < before.length || j < after.length) {
    if (table !== null && i < before.length && j < after.length && before[i] === after[j]) {
      flush()
      pairs.push({ before: from + i++, after: from + j++, isSame: true })
    } else if (
      j >= after.length ||
      (i < before.length && (table === null || (table[i + 1]?.[j] ?? 0) >= (table[i]?.[j + 1] ?? 0)))
    )
      gone.push(from + i++)
    else fresh.push(from + j++)
  }
  flush()
  return pairs
}

/** Lines of two texts side by side. */
export const lineDiff = (before: readonly string[], after: readonly string[]): readonly LinePair[] => {
  const least = Math.min(before.length, after.length)
  let start = 0
  while (start < least && before[start] === after[start]) start += 1
  let end = 0
  while (end < least - start && before.at(-1 - end) === after.at(-1 - end)) end += 1
  const same = (length: number, left: number, right: number): LinePair[] =>
    Array.from({ length }, (_, at) => ({ before: left + at, after: right + at, isSame: true }))
  return [
    ...same(start, 0, 0),
    ...middle(before.slice(start, before.length - end), after.slice(start, after.length - end), start),
    ...same(end, before.length - end, after.length - end),
  ]
}

/** Only what changed, with some lines around it; groups of neighbours. */
export const hunks = (pairs: readonly LinePair[], around: number): readonly (readonly LinePair[])[] => {
  const near = pairs.map((_, at) =>
    pairs.slice(Math.max(0, at - around), at + around + 1).some(({ isSame }) => !isSame),
  )
  const groups: LinePair[][] = []
  for (const [at, pair] of pairs.entries()) {
    if (!near[at]) continue
    if (at > 0 && near[at - 1]) groups.at(-1)?.push(pair)
    else groups.push([pair])
  }
  return groups
}
