/** A plain JSON mapping. */
export type Mapping = Readonly<Record<string, unknown>>

export const isMapping = (value: unknown): value is Mapping =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Members that say which one of a list an item is, the most telling first. */
const names = [['id'], ['step', 'party'], ['kind'], ['fact', 'official']] as const

/** What tells the items of a list apart, where every one of them has it; null for other lists. */
export const keyOf = (items: readonly unknown[]): readonly string[] | null =>
  items.length === 0
    ? null
    : (names.find((members) =>
        items.every((item) => isMapping(item) && members.every((member) => typeof item[member] === 'string')),
      ) ?? null)
