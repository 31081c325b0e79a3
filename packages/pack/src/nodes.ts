import type { Path } from './origin.js'

/** A value inside another, and the way to it. */
export interface ValueNode {
  readonly path: Path
  readonly value: unknown
  /** Key under which it stands, itself or in a list; empty at the top. */
  readonly key: string
}

const known = new WeakMap<object, readonly ValueNode[]>()

/** A value and everything inside it, outer before inner, in the order written. What is read of a file never changes, so once is enough. */
export const nodesOf = (value: unknown): readonly ValueNode[] => {
  if (typeof value !== 'object' || value === null) return [{ path: [], value, key: '' }]
  const nodes = known.get(value) ?? collect({ path: [], value, key: '' }, [])
  known.set(value, nodes)
  return nodes
}

const collect = (node: ValueNode, into: ValueNode[]): readonly ValueNode[] => {
  into.push(node)
  const { path, value, key } = node
  if (Array.isArray(value))
    for (const [index, one] of value.entries()) collect({ path: [...path, index], value: one, key }, into)
  else if (typeof value === 'object' && value !== null)
    for (const [name, one] of Object.entries(value)) collect({ path: [...path, name], value: one, key: name }, into)
  return into
}
