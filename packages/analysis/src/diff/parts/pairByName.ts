import { canonical } from './values.js'

/** Things of two lists that are one thing, by their names, and those that have no counterpart. */
export interface PairedByName<T> {
  readonly pairs: readonly { readonly old: T; readonly now: T }[]
  readonly gone: readonly T[]
  readonly fresh: readonly T[]
}

const alike = (one: unknown): string =>
  canonical(JSON.parse(JSON.stringify(one), (key, value: unknown) => (key === 'id' ? undefined : value)))

/** Of several with one name (a nature has a step for each kind of measure) those that are the same first, then in their order. */
export const pairByName = <T>(
  before: readonly T[],
  after: readonly T[],
  nameOf: (one: T) => string,
): PairedByName<T> => {
  const left = [...before]
  const found = new Map<T, T>()
  const take = (now: T, fits: (old: T) => boolean): void => {
    const at = found.has(now) ? -1 : left.findIndex((old) => nameOf(old) === nameOf(now) && fits(old))
    if (at !== -1) found.set(now, left.splice(at, 1)[0] as T)
  }
  for (const now of after) take(now, (old) => alike(old) === alike(now))
  for (const now of after) take(now, () => true)
  return {
    pairs: after.flatMap((now) => {
      const old = found.get(now)
      return old === undefined ? [] : [{ old, now }]
    }),
    gone: left,
    fresh: after.filter((now) => !found.has(now)),
  }
}
