import type { Node } from '@plumbline/schema'

/** A condition by what it asks for, as text: groups flat, their members in one order, without ids, provisions and burdens. */
export const bare = (node: Node): string => {
  if (node.kind === 'compare') return JSON.stringify([node.fact, node.operator, node.negated, operand(node.value)])
  const members = [...new Set(flat(node).map(bare))].sort()
  return members.length === 1 ? (members[0] as string) : `${node.kind}(${members.join(' ')})`
}

const operand = (value: object): unknown =>
  'literal' in value && Array.isArray(value.literal)
    ? [...value.literal].map((one) => JSON.stringify(one)).sort()
    : value

/** Members of a group, and those of groups of the same kind inside it. */
export const flat = (node: Node): readonly Node[] =>
  node.kind === 'compare' ? [node] : node.of.flatMap((one) => (one.kind === node.kind ? flat(one) : [one]))
