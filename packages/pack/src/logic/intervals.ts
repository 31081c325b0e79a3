/** Whole numbers as half-open intervals in order, none touching the next; an end may be infinite. Every set of values is one of these. */
export type Intervals = readonly (readonly [from: number, until: number])[]

export const nothingIn: Intervals = []
export const everyNumber: Intervals = [[Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY]]

export const between = (from: number, until: number): Intervals => (from < until ? [[from, until]] : nothingIn)
export const only = (n: number): Intervals => [[n, n + 1]]

export const intersection = (left: Intervals, right: Intervals): Intervals => {
  const shared: (readonly [number, number])[] = []
  for (let i = 0, j = 0; i < left.length && j < right.length; ) {
    const [a, b] = [left[i] as readonly [number, number], right[j] as readonly [number, number]]
    const [from, until] = [Math.max(a[0], b[0]), Math.min(a[1], b[1])]
    if (from < until) shared.push([from, until])
    if (a[1] < b[1]) i += 1
    else j += 1
  }
  return shared
}

export const complement = (set: Intervals): Intervals => {
  const gaps: (readonly [number, number])[] = []
  let from = Number.NEGATIVE_INFINITY
  for (const [start, end] of set) {
    if (from < start) gaps.push([from, start])
    from = end
  }
  return from < Number.POSITIVE_INFINITY ? [...gaps, [from, Number.POSITIVE_INFINITY]] : gaps
}

export const union = (left: Intervals, right: Intervals): Intervals =>
  complement(intersection(complement(left), complement(right)))

export const isWithin = (inner: Intervals, outer: Intervals): boolean =>
  intersection(inner, complement(outer)).length === 0
