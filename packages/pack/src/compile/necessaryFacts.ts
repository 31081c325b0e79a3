import type { FactPath, Node } from '@plumbline/schema'

/** Facts without which the condition cannot be true: of `all` those of every part, of `any` those that all parts share. */
export const necessaryFacts = (node: Node): ReadonlySet<FactPath> => {
  if (node.kind === 'compare') return new Set('fact' in node.value ? [node.fact, node.value.fact] : [node.fact])
  const parts = node.of.map(necessaryFacts)
  const every = [...new Set(parts.flatMap((part) => [...part]))]
  return new Set(node.kind === 'all' ? every : every.filter((fact) => parts.every((part) => part.has(fact))))
}
