import { isMapping, type Mapping } from './json.js'
import { pointed } from './place.js'

/** What a path led to was removed; null: it led nowhere. */
type Removed = { readonly rest: unknown } | null

const fromMapping = (value: Mapping, [key = '', ...below]: readonly string[]): Removed => {
  if (!Object.hasOwn(value, key)) return null
  if (below.length === 0) return { rest: Object.fromEntries(Object.entries(value).filter(([one]) => one !== key)) }
  const inner = remove(value[key], below)
  return inner && { rest: { ...value, [key]: inner.rest } }
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
