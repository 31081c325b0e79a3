/** A source of choices that a seed determines: the same seed, the same choices. */
export interface Random {
  /** An integer, both ends included. */
  readonly int: (min: number, max: number) => number
  /** Whether something happens that happens so many times in a hundred. */
  readonly chance: (percent: number) => boolean
  readonly pick: <T>(list: readonly T[]) => T
  /** So many different ones of a list, in its order; at most all of them. */
  readonly some: <T>(list: readonly T[], min: number, max: number) => readonly T[]
  /** So many things made one after the other. */
  readonly times: <T>(min: number, max: number, make: (index: number) => T) => T[]
}

/** Mulberry32: 32 bits of state, which is plenty for choosing test data. */
const bitsOf = (seed: number): (() => number) => {
  let state = seed | 0
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return (mixed ^ (mixed >>> 14)) >>> 0
  }
}

export const randomOf = (seed: number): Random => {
  const bits = bitsOf(seed)
  const int = (min: number, max: number): number => min + (bits() % (max - min + 1))
  const chance = (percent: number): boolean => int(1, 100) <= percent
  const times = <T>(min: number, max: number, make: (index: number) => T): T[] =>
    Array.from({ length: int(min, max) }, (_, index) => make(index))
  const some = <T>(list: readonly T[], min: number, max: number): readonly T[] => {
    const wanted = Math.min(list.length, int(min, max))
    const chosen = new Set<number>()
    while (chosen.size < wanted) chosen.add(int(0, list.length - 1))
    return list.filter((_, index) => chosen.has(index))
  }
  return { int, chance, pick: (list) => list[int(0, list.length - 1)] as (typeof list)[number], some, times }
}
