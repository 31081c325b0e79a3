import type { CompareNode, Node } from '@plumbline/schema'
import { isPossible, type Question } from './decide.js'
import type { Domains } from './domains.js'

/** Every comparison of a condition, in order. */
export const comparisonsOf = (node: Node): readonly CompareNode[] =>
  node.kind === 'compare' ? [node] : node.of.flatMap(comparisonsOf)

/**
 * Why a question has no answer: comparisons of which none can be spared, in the order in which they stand. Undefined where it
 * has one, and empty where no comparison is to blame.
 */
export const conflictOf = (
  { holding, failing = [] }: Question,
  domains: Domains,
): readonly CompareNode[] | undefined => {
  const question = { holding, failing }
  if (isPossible(question, domains)) return undefined
  const comparisons = [...holding, ...failing].flatMap(comparisonsOf)
  const spared = new Set<string>()
  for (const { id } of [...comparisons].reverse()) {
    spared.add(id)
    if (isPossible(question, domains, spared)) spared.delete(id)
  }
  return comparisons.filter(({ id }) => !spared.has(id))
}
