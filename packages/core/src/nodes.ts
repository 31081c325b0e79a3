import type { Node, Program } from '@plumbline/schema'

const below = (node: Node): readonly Node[] => (node.kind === 'compare' ? [node] : [node, ...node.of.flatMap(below)])

const roots = ({ rules, limits, dictionary }: Program): readonly (Node | undefined)[] => [
  ...rules.flatMap((rule) => [
    rule.when,
    ...rule.unless.map(({ when }) => when),
    ...rule.then.map(({ nexus }) => nexus),
  ]),
  ...limits.flatMap(({ when, require }) => [when, require]),
  ...Object.values(dictionary.records).flatMap((kind) => [
    ...kind.setAside.map(({ when }) => when),
    ...Object.values(kind.derived).map((derived) => (derived.kind === 'count' ? derived.where : undefined)),
  ]),
]

const indexed = new WeakMap<Program, ReadonlyMap<string, Node>>()

/** Every condition of a program by its id: what a verdict is about. */
export const nodesOf = (program: Program): ReadonlyMap<string, Node> => {
  const known = indexed.get(program)
  if (known) return known
  const nodes = new Map(
    roots(program).flatMap((root) => (root ? below(root).map((node) => [node.id, node] as const) : [])),
  )
  indexed.set(program, nodes)
  return nodes
}
