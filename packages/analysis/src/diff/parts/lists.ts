import type { Text } from '@plumbline/schema'
import type { Direction } from '../direction.js'
import { opposite } from '../direction.js'
import { type Aspect, type Part, part } from '../part.js'

interface ListOptions {
  /** What a longer list does. */
  readonly more: Direction
  /** The empty list means all. */
  readonly emptyIsAll?: boolean
}

/** Members of a list that came and went; their order means nothing. */
export const compareLists = (
  aspect: Aspect,
  before: readonly string[],
  after: readonly string[],
  say: { readonly before: (one: string) => Text; readonly after: (one: string) => Text },
  { more, emptyIsAll = false }: ListOptions,
): readonly Part[] => {
  const added = after.filter((one) => !before.includes(one))
  const removed = before.filter((one) => !after.includes(one))
  if (added.length === 0 && removed.length === 0) return []
  if (emptyIsAll && after.length === 0) return [part('list-opened', { aspect, before: before.map(say.before) }, more)]
  if (emptyIsAll && before.length === 0)
    return [part('list-closed', { aspect, after: after.map(say.after) }, opposite(more))]
  const direction =
    removed.length === 0 ? more : added.length === 0 ? opposite(more) : more === 'neutral' ? 'neutral' : 'both'
  return [part('list-changed', { aspect, added: added.map(say.after), removed: removed.map(say.before) }, direction)]
}
