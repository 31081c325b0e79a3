import type { CompareNode, Missing, Node, Truth, Verdict } from '@plumbline/schema'
import type { FactSource } from '../facts/factSource.js'
import { isSettled } from '../reading.js'

/** A condition with the truth of each of its nodes. */
export interface Judged {
  readonly condition: Node
  readonly because: Verdict
}

const truths = ({ node, truth, of }: Verdict): readonly (readonly [string, Truth])[] => [
  [node, truth],
  ...of.flatMap(truths),
]

/** Comparisons that keep a condition open: unknown, below nothing but unknown nodes. */
const openAtoms = (node: Node, truthAt: ReadonlyMap<string, Truth>): readonly CompareNode[] => {
  if (truthAt.get(node.id) !== 'unknown') return []
  return node.kind === 'compare' ? [node] : node.of.flatMap((child) => openAtoms(child, truthAt))
}

/** The facts of a comparison that are not known; where it is unknown for another reason, the fact that it is about. */
const openFacts = async ({ fact, value }: CompareNode, source: FactSource): Promise<readonly string[]> => {
  const open: string[] = []
  for (const path of 'fact' in value ? [fact, value.fact] : [fact]) {
    if (!isSettled(await source.read(path))) open.push(path)
  }
  return open.length === 0 ? [fact] : open
}

/** The facts that keep conditions open, each once, in tree order. */
export const settledBy = async (judged: readonly Judged[], source: FactSource): Promise<readonly Missing[]> => {
  const missing = new Map<string, Missing>()
  for (const { condition, because } of judged) {
    for (const atom of openAtoms(condition, new Map(truths(because)))) {
      for (const fact of await openFacts(atom, source)) {
        if (!missing.has(fact)) missing.set(fact, { fact, about: source.aboutOf(fact), burden: atom.burden })
      }
    }
  }
  return [...missing.values()]
}
