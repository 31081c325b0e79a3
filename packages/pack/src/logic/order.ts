import type { Literal } from './formula.js'
import { between, type Intervals, intersection } from './intervals.js'
import type { ValueSet } from './valueSet.js'

export type Before = Extract<Literal, { readonly kind: 'before' }>

/** What each reading can still be. */
export type Possible = ReadonlyMap<string, ValueSet>

/** Least and greatest number of a set; of none, so that nothing lies before or after it. */
export const first = (set: Intervals): number => set[0]?.[0] ?? Number.POSITIVE_INFINITY
export const last = (set: Intervals): number => (set.at(-1)?.[1] ?? Number.NEGATIVE_INFINITY) - 1

/** Least upper bounds of `x - y` over all chains of the order (Floyd and Warshall). */
const differences = (readings: readonly string[], order: readonly Before[]): number[][] => {
  const index = new Map(readings.map((reading, at) => [reading, at]))
  const least = readings.map((_, x) => readings.map((__, y) => (x === y ? 0 : Number.POSITIVE_INFINITY)))
  for (const { left, right, orAt } of order) {
    const row = least[index.get(left) as number] as number[]
    const column = index.get(right) as number
    row[column] = Math.min(row[column] as number, orAt ? 0 : -1)
  }
  for (let via = 0; via < readings.length; via += 1)
    for (const row of least)
      for (let to = 0; to < readings.length; to += 1)
        row[to] = Math.min(row[to] as number, (row[via] as number) + ((least[via] as number[])[to] as number))
  return least
}

/**
 * Narrows what readings can be to what an order between them leaves. `undefined`: nothing. Whatever is left has an example: each
 * reading at its least.
 */
export const narrowed = (possible: Possible, order: readonly Before[]): Possible | undefined => {
  if (order.length === 0) return possible
  const readings = [...new Set(order.flatMap(({ left, right }) => [left, right]))]
  const least = differences(readings, order)
  if (least.some((row, x) => (row[x] as number) < 0)) return undefined
  const sets = readings.map((reading) => (possible.get(reading) as ValueSet).among)
  for (let isChanging = true; isChanging; ) {
    isChanging = false
    const [firsts, lasts] = [sets.map(first), sets.map(last)]
    for (const [x, set] of sets.entries()) {
      const from = Math.max(...readings.map((_, y) => (firsts[y] as number) - ((least[y] as number[])[x] as number)))
      const to = Math.min(...readings.map((_, y) => (lasts[y] as number) + ((least[x] as number[])[y] as number)))
      if (from <= (firsts[x] as number) && to >= (lasts[x] as number)) continue
      sets[x] = intersection(set, between(from, to + 1))
      if (sets[x].length === 0) return undefined
      isChanging = true
    }
  }
  return new Map([
    ...possible,
    ...readings.map((reading, x) => [reading, { missing: false, among: sets[x] as Intervals }] as const),
  ])
}
