import type { CompareNode, FactPath, Id, Node } from '@plumbline/schema'

/** What a condition can read: a fact by its path, or a parameter as `parameter/<id>`. */
export type ReadName = FactPath | `parameter/${Id}`

const prefix = 'parameter/'

export const parameterName = (id: Id): ReadName => `${prefix}${id}`

/** The parameter that is named, or null when it is a fact. */
export const parameterOf = (name: ReadName): Id | null => (name.startsWith(prefix) ? name.slice(prefix.length) : null)

/** What one comparison reads, left side first. */
export const namesOfAtom = ({ fact, value }: CompareNode): readonly ReadName[] => {
  if ('fact' in value) return [fact, value.fact]
  return 'parameter' in value ? [fact, parameterName(value.parameter)] : [fact]
}

/** The comparisons of a condition, in tree order. */
export const atomsOf = (node: Node): readonly CompareNode[] =>
  node.kind === 'compare' ? [node] : node.of.flatMap(atomsOf)
