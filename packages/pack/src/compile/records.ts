/** Text by its UTF-16 units, as canonical bytes order it; no locale. */
export const compareText = (left: string, right: string): number => (left < right ? -1 : left > right ? 1 : 0)

/** Several mappings as one, with its keys in order. */
export const byKey = <Value>(mappings: readonly Readonly<Record<string, Value>>[]): Record<string, Value> =>
  Object.fromEntries(
    mappings.flatMap((mapping) => Object.entries(mapping)).sort(([left], [right]) => compareText(left, right)),
  )

export const mapValues = <From, To>(
  mapping: Readonly<Record<string, From>>,
  change: (value: From, key: string) => To,
): Record<string, To> => Object.fromEntries(Object.entries(mapping).map(([key, value]) => [key, change(value, key)]))

/** A list as a mapping by what identifies each, with its keys in order. */
export const indexBy = <Value>(values: readonly Value[], keyOf: (value: Value) => string): Record<string, Value> =>
  byKey(values.map((value) => ({ [keyOf(value)]: value })))
