import type { Path } from './origin.js'

/** A value inside another, and the way to it. */
export interface ValueNode {
  readonly path: Path
  readonly value: unknown
  /** Key under which it stands, itself or in a list; empty at the top. */
  readonly key: string
}

/** A value and everything inside it, outer before inner, in the order written. */
export const nodesOf = (value: unknown, path: Path = [], key = ''): readonly ValueNode[] => {
  const self: ValueNode = { path, value, key }
  if (typeof value !== 'object' || value === null) return [self]
  const inner = Array.isArray(value)
    ? value.flatMap((one, index) => nodesOf(one, [...path, index], key))
    : Object.entries(value).flatMap(([name, one]) => nodesOf(one, [...path, name], name))
  return [self, ...inner]
}
