/** One place where the two do not say the same. */
export interface Difference {
  /** Where: a node id with its trigger, or a rule, record or limit. */
  readonly at: string
  readonly core: unknown
  readonly reference: unknown
}

const spelled = (value: unknown): string => JSON.stringify(value) ?? 'nothing'

/** The difference, if the two values are not the same JSON. */
export const differ = (at: string, core: unknown, reference: unknown): readonly Difference[] =>
  spelled(core) === spelled(reference) ? [] : [{ at, core, reference }]

/** Compares two lists by a key that each item has: what only one has is a difference, and so is what `compare` finds. */
export const compareByKey = <Core, Reference>(
  at: string,
  core: ReadonlyMap<string, Core>,
  reference: ReadonlyMap<string, Reference>,
  compare: (key: string, core: Core, reference: Reference) => readonly Difference[],
): readonly Difference[] =>
  [...new Set([...core.keys(), ...reference.keys()])].flatMap((key) => {
    const [one, other] = [core.get(key), reference.get(key)]
    if (one === undefined || other === undefined) {
      return [
        {
          at: `${at} ${key}`,
          core: one === undefined ? 'absent' : 'present',
          reference: other === undefined ? 'absent' : 'present',
        },
      ]
    }
    return compare(key, one, other)
  })

/** Items by key; items of one key are told apart by their number. */
export const byKey = <T>(items: readonly T[], keyOf: (item: T) => string): ReadonlyMap<string, T> => {
  const map = new Map<string, T>()
  for (const item of items) {
    let key = keyOf(item)
    for (let again = 2; map.has(key); again += 1) key = `${keyOf(item)} (${again})`
    map.set(key, item)
  }
  return map
}
