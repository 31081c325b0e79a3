/** Groups what has the same key, in the order in which keys first appear. */
export const groupBy = <T>(all: readonly T[], keyOf: (one: T) => unknown): readonly (readonly T[])[] => {
  const groups = new Map<string, T[]>()
  for (const one of all) {
    const key = JSON.stringify(keyOf(one))
    const group = groups.get(key)
    if (group) group.push(one)
    else groups.set(key, [one])
  }
  return [...groups.values()]
}
