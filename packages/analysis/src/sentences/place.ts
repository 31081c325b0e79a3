import { isMapping, type Mapping } from './json.js'

const named = (item: unknown, name: string): boolean =>
  isMapping(item) && [item.id, item.kind, item.step, item.fact].includes(name)

/** Items of a list that a path points at by `id`, `kind`, `step` or `fact`, a step with its party behind it, and the rest of the path. */
export const pointed = (
  items: readonly unknown[],
  [name = '', ...below]: readonly string[],
): { readonly hits: readonly number[]; readonly below: readonly string[] } => {
  const hits = items.flatMap((item, index) => (named(item, name) ? [index] : []))
  const [party, ...rest] = below
  const narrowed = hits.filter((index) => party !== undefined && (items[index] as Mapping).party === party)
  return narrowed.length > 0 ? { hits: narrowed, below: rest } : { hits, below }
}
