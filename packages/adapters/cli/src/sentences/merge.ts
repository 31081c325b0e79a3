import { isMapping, keyOf, type Mapping } from './json.js'

const mergeMappings = (base: Mapping, given: Mapping): Mapping => ({
  ...base,
  ...Object.fromEntries(
    Object.entries(given).map(([key, value]) => [key, Object.hasOwn(base, key) ? merge(base[key], value) : value]),
  ),
})

const agree = (a: Mapping, b: Mapping, members: readonly string[]): boolean =>
  members.every((member) => a[member] === b[member])

/** A step about another measure or record is another step, never a change to the first. */
const compatible = (item: Mapping, given: Mapping): boolean =>
  ['measure', 'record'].every(
    (member) => item[member] === undefined || given[member] === undefined || item[member] === given[member],
  )

/** Which item of the base a given item changes: the one it names; of several steps, the one of the same measure and record. */
const placeOf = (items: readonly Mapping[], given: Mapping, members: readonly string[]): number => {
  const exact = items.findIndex((item) => agree(item, given, [...members, 'measure', 'record']))
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
 * What is given, merged into a base: mappings key by key; lists of things with an `id` (or `step` and `party`, or `kind`) by
 * that; anything else replaces what was there.
 */
export const merge = (base: unknown, given: unknown): unknown => {
  if (isMapping(base) && isMapping(given)) return mergeMappings(base, given)
  if (Array.isArray(base) && Array.isArray(given)) return mergeLists(base, given)
  return given
}
