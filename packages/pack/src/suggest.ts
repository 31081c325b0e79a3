/** Damerau-Levenshtein distance (adjacent swaps count one), given up with `limit + 1` once it must be greater. */
export const editDistance = (left: string, right: string, limit: number): number => {
  if (Math.abs(left.length - right.length) > limit) return limit + 1
  let before: number[] = []
  let row = Array.from({ length: right.length + 1 }, (_, index) => index)
  for (let i = 1; i <= left.length; i++) {
    const next = [i]
    for (let j = 1; j <= right.length; j++) next.push(cell(left, right, i, j, before, row, next))
    if (Math.min(...next) > limit) return limit + 1
    before = row
    row = next
  }
  return row[right.length] as number
}

const cell = (
  left: string,
  right: string,
  i: number,
  j: number,
  before: readonly number[],
  row: readonly number[],
  next: readonly number[],
): number => {
  const same = left[i - 1] === right[j - 1]
  const plain = Math.min((row[j] as number) + 1, (next[j - 1] as number) + 1, (row[j - 1] as number) + (same ? 0 : 1))
  const swapped = i > 1 && j > 1 && left[i - 1] === right[j - 2] && left[i - 2] === right[j - 1]
  return swapped ? Math.min(plain, (before[j - 2] as number) + 1) : plain
}

const longest = 120

/** The one candidate that what was written is the beginning of. */
const completed = (written: string, candidates: readonly string[]): string | undefined => {
  const longer = candidates.filter((candidate) => candidate.startsWith(written))
  return written.length >= 3 && longer.length === 1 ? longer[0] : undefined
}

/**
 * The candidate nearest to what was written, if one is near: at most a third of its length away (ties: the first in
 * order), or the only one it is the beginning of.
 */
export const nearest = (written: string, candidates: Iterable<string>): string | undefined => {
  if (written.length > longest) return undefined
  let limit = Math.max(1, Math.floor(written.length / 3))
  let best: string | undefined
  const all = [...new Set(candidates)].sort()
  for (const candidate of all) {
    const distance = editDistance(written.toLowerCase(), candidate.toLowerCase(), limit)
    if (distance > limit) continue
    if (best !== undefined && distance === limit) continue
    best = candidate
    limit = distance
    if (limit === 0) break
  }
  return best ?? completed(written, all)
}
