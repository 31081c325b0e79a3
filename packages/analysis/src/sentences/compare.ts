import type { View } from './views.js'

/** One thing that is not as expected. */
export interface Mismatch {
  /** Path inside the expectation: `effects/0/state`. */
  readonly at: string
  readonly expected: unknown
  readonly actual: unknown
}

const normal = (value: unknown): unknown => (Array.isArray(value) ? [...value].sort() : value)

/** Whether two values are the same; the order in lists does not matter. */
export const same = (expected: unknown, actual: unknown): boolean =>
  JSON.stringify(normal(expected)) === JSON.stringify(normal(actual))

/** Lists of which an expectation names some and leaves the others open. */
const open: ReadonlySet<string> = new Set(['passes'])

const holds = (name: string, expected: unknown, actual: unknown): boolean =>
  open.has(name) && Array.isArray(expected) && Array.isArray(actual)
    ? expected.every((one) => actual.includes(one))
    : same(expected, actual)

const differences = (at: string, expected: View, actual: View): readonly Mismatch[] =>
  Object.entries(expected)
    .filter(([name, value]) => value !== undefined && !holds(name, value, actual[name]))
    .map(([name, value]) => ({ at: `${at}/${name}`, expected: value, actual: actual[name] ?? null }))

const chosenBy = (names: readonly string[], expected: View): View =>
  Object.fromEntries(names.filter((name) => expected[name] !== undefined).map((name) => [name, expected[name]]))

/**
 * Holds what is expected of one thing against all that there are. Differences are told of the one that comes closest among
 * those it can mean.
 *
 * @param names members that say which one is meant
 */
export const compareOne = (
  at: string,
  expected: View,
  views: readonly View[],
  names: readonly string[],
): readonly Mismatch[] => {
  const wanted = chosenBy(names, expected)
  const meant = views.filter((view) => differences(at, wanted, view).length === 0)
  const tried = meant.map((view) => differences(at, expected, view))
  const closest = tried.reduce<readonly Mismatch[] | null>(
    (best, next) => (best === null || next.length < best.length ? next : best),
    null,
  )
  return closest ?? [{ at, expected, actual: views.map((view) => chosenBy(names, view)) }]
}

/** Things that must not be there. */
export const compareNone = (at: string, unwanted: View, views: readonly View[]): readonly Mismatch[] => {
  const there = views.filter((view) => differences(at, unwanted, view).length === 0)
  return there.length > 0
    ? [
        {
          at,
          expected: null,
          actual: there.map((view) =>
            chosenBy(['measure', 'act', 'on', 'state', 'step', 'route', 'party', 'status'], view),
          ),
        },
      ]
    : []
}
