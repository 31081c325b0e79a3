import type { Locator, Text } from '@plumbline/schema'
import type { Direction } from '../direction.js'
import { type Aspect, type Part, part } from '../part.js'

/** A plain member on both sides, told by its words; null where there is none. */
export const compareValues = (
  aspect: Aspect,
  before: Text | null,
  after: Text | null,
  direction: Direction,
): readonly Part[] =>
  before?.zh === after?.zh && before?.en === after?.en
    ? []
    : [part('value-changed', { aspect, before, after }, direction)]

/** Members whose words would say too little: only that they differ. */
export const compareWhole = (aspect: Aspect, before: unknown, after: unknown, direction: Direction): readonly Part[] =>
  canonical(before) === canonical(after) ? [] : [part('reworded', { aspect }, direction)]

/** JSON with keys in order, without what is undefined. */
export const canonical = (value: unknown): string =>
  JSON.stringify(value, (_, one: unknown) =>
    typeof one === 'object' && one !== null && !Array.isArray(one)
      ? Object.fromEntries(Object.entries(one).sort(([left], [right]) => (left < right ? -1 : 1)))
      : one,
  ) ?? 'undefined'

/** Provisions cited on both sides. What is cited changes no consequence by itself. */
export const compareCitations = (
  before: readonly Locator[],
  after: readonly Locator[],
  say: { readonly before: (one: Locator) => Text; readonly after: (one: Locator) => Text },
): readonly Part[] => {
  const added = after.filter((one) => !before.includes(one))
  const removed = before.filter((one) => !after.includes(one))
  return added.length + removed.length === 0
    ? []
    : [
        part(
          'list-changed',
          { aspect: 'citations', added: added.map(say.after), removed: removed.map(say.before) },
          'neutral',
          { law: [...new Set([...removed, ...added])] },
        ),
      ]
}
