import { isMapping, type Mapping } from './json.js'
import { pointed } from './place.js'

/** A value with another at a path; null: the path leads nowhere. */
type Changed = { readonly value: unknown } | null

/** What happened on a day: an event, a step. A bare day, or null for never, is its day. */
const withDay = (item: unknown, cell: unknown): unknown => {
  if (!isMapping(item) || !Object.hasOwn(item, 'on') || isMapping(cell)) return cell
  return { ...item, on: cell, ...(typeof cell === 'string' && Object.hasOwn(item, 'knownOn') ? { knownOn: cell } : {}) }
}

const inMapping = (value: Mapping, [key = '', ...below]: readonly string[], cell: unknown, by: string): Changed => {
  if (below.length === 0) return { value: { ...value, [key]: cell } }
  if (!Object.hasOwn(value, key)) return null
  const [name = '', ...rest] = below
  const events = value[key]
  // The base need not mention the event.
  if (key === 'events' && rest.length === 0 && Array.isArray(events) && pointed(events, below).hits.length === 0)
    return cell === null || typeof cell === 'string'
      ? { value: { ...value, events: [...events, { kind: name, on: cell, knownOn: cell ?? by }] } }
      : null
  const inner = setAt(value[key], below, cell, by)
  return inner && { value: { ...value, [key]: inner.value } }
}

const inList = (items: readonly unknown[], path: readonly string[], cell: unknown, by: string): Changed => {
  const { hits, below } = pointed(items, path)
  const at = hits[0] ?? (/^\d+$/.test(path[0] ?? '') && Number(path[0]) < items.length ? Number(path[0]) : undefined)
  if (at === undefined) return null
  const inner = below.length === 0 ? { value: withDay(items[at], cell) } : setAt(items[at], below, cell, by)
  return inner && { value: items.map((item, index) => (index === at ? inner.value : item)) }
}

/**
 * Puts a value at a path: keys, and in lists the `id`, `kind`, `fact` or `step` of an item, or its place from 0. Only the last key of a
 * mapping may be new, and an event. A bare day in the place of an event or step is its day, and the day on which it became known;
 * null in the place of an event: it did not happen.
 *
 * @param by day by which that is known
 */
export const setAt = (value: unknown, path: readonly string[], cell: unknown, by = ''): Changed => {
  if (Array.isArray(value)) return inList(value, path, cell, by)
  return isMapping(value) ? inMapping(value, path, cell, by) : null
}
