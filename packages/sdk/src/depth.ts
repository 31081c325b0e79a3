/** Deeper than any decision nests; a file that nests deeper is none, and would exhaust the stack of what reads it. */
export const maxDepth = 200

const children = (value: unknown): readonly unknown[] =>
  typeof value === 'object' && value !== null ? Object.values(value) : []

/** Whether a JSON value nests no deeper than that. */
export const isShallow = (value: unknown): boolean => {
  let level: readonly unknown[] = [value]
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > maxDepth) return false
    level = level.flatMap(children)
  }
  return true
}
