import { isMapping, keyOf, type Mapping } from './json.js'

const mergeMappings = (base: Mapping, given: Mapping): Mapping => ({
  ...base,
  ...Object.fromEntries(
    Object.entries(given).map(([key, value]) => [key, Object.hasOwn(base, key) ? merge(base[key], value) : value]),
  ),
})

const agree = (a: Mapping, b: Mapping, members: readonly string[]): boolean =>
  members.every((member) => a[member] === b[member])

/** What narrows a step or a determination: one about another of these is another one, never a change to the first. */
const about = ['measure', 'record', 'person'] as const

const compatible = (item: Mapping, given: Mapping): boolean =>
  about.every((member) => item[member] === undefined || given[member] === undefined || item[member] === given[member])

/** Which item of the base a given item changes: the one it names; of several, the one about the same measure, record and person. */
const placeOf = (items: readonly Mapping[], given: Mapping, members: readonly string[]): number => {
  const exact = items.findIndex((item) => agree(item, given, [...members, ...about]))
  return exact === -1 ? items.findIndex((item) => agree(item, given, members) && compatible(item, given)) : exact
}

const mergeLists = (base: readonly unknown[], given: readonly unknown[]): readonly unknown[] => {
  const members = keyOf([...base, ...given])
  if (members === null) return given
  return (given as readonly Mapping[]).reduce<readonly Mapping[]>(
    (items, item) => {
      const at = placeOf(items, item, members)
      return at === -1 ? [...items, item] : items.map((old, index) => (index === at ? mergeMappings(old, item) : old))
    },
    base as readonly Mapping[],
  )
}

/**
 * What is given, merged into a base: mappings key by key; lists of things with an `id` (or `step` and `party`, or `kind`, or `fact` and
 * `official`) by that; anything else replaces what was there.
 */
export const merge = (base: unknown, given: unknown): unknown => {
  if (isMapping(base) && isMapping(given)) return mergeMappings(base, given)
  if (Array.isArray(base) && Array.isArray(given)) return mergeLists(base, given)
  return given
}
