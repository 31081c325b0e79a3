import { isMapping, type Mapping } from './json.js'

/** What a path led to was removed; null: it led nowhere. */
type Removed = { readonly rest: unknown } | null

const fromMapping = (value: Mapping, [key = '', ...below]: readonly string[]): Removed => {
  if (!Object.hasOwn(value, key)) return null
  if (below.length === 0) return { rest: Object.fromEntries(Object.entries(value).filter(([one]) => one !== key)) }
  const inner = remove(value[key], below)
  return inner && { rest: { ...value, [key]: inner.rest } }
}

const named = (item: unknown, name: string): boolean =>
  isMapping(item) && [item.id, item.kind, item.step, item.fact].includes(name)

/** Items that a name points at; a step may be followed by its party. */
const pointed = (
  items: readonly unknown[],
  [name = '', ...below]: readonly string[],
): { readonly hits: readonly number[]; readonly below: readonly string[] } => {
  const hits = items.flatMap((item, index) => (named(item, name) ? [index] : []))
  const [party, ...rest] = below
  const narrowed = hits.filter((index) => party !== undefined && (items[index] as Mapping).party === party)
  return narrowed.length > 0 ? { hits: narrowed, below: rest } : { hits, below }
}

const fromList = (items: readonly unknown[], path: readonly string[]): Removed => {
  const { hits, below } = pointed(items, path)
  const [first] = hits
  if (first === undefined) return null
  if (below.length === 0) return { rest: items.filter((_, index) => !hits.includes(index)) }
  const inner = remove(items[first], below)
  return inner && { rest: items.map((item, index) => (index === first ? inner.rest : item)) }
}

const remove = (value: unknown, path: readonly string[]): Removed => {
  if (Array.isArray(value)) return fromList(value, path)
  return isMapping(value) ? fromMapping(value, path) : null
}

/**
 * A value without what a path leads to: keys, and in lists the `id`, `kind`, `fact` or `step` of an item, a step
 * with its party behind it (`procedure/prior-notice/manager`). Null where the path leads nowhere.
 */
export const without = (value: unknown, path: string): Removed => remove(value, path.split('/'))
