import type { CompareNode, Missing, Node, Verdict } from '@plumbline/schema'
import type { FactSource } from '../facts/factSource.js'
import { atomsOf } from '../names.js'
import { isSettled } from '../reading.js'

/** A condition with the truth of each of its nodes. */
export interface Judged {
  readonly condition: Node
  readonly because: Verdict
}

const unknownNodes = ({ node, truth, of }: Verdict): readonly string[] => [
  ...(truth === 'unknown' ? [node] : []),
  ...of.flatMap(unknownNodes),
]

/** The facts of a comparison that are not known; where it is unknown for another reason, the fact that it is about. */
const openFacts = async ({ fact, value }: CompareNode, source: FactSource): Promise<readonly string[]> => {
  const open: string[] = []
  for (const path of 'fact' in value ? [fact, value.fact] : [fact]) {
    if (!isSettled(await source.read(path))) open.push(path)
  }
  return open.length === 0 ? [fact] : open
}

/** The facts that would settle conditions: those of every comparison that is unknown, each once, in tree order. */
export const settledBy = async (judged: readonly Judged[], source: FactSource): Promise<readonly Missing[]> => {
  const missing = new Map<string, Missing>()
  for (const { condition, because } of judged) {
    const unknown = unknownNodes(because)
    for (const atom of atomsOf(condition).filter(({ id }) => unknown.includes(id))) {
      for (const fact of await openFacts(atom, source)) {
        const key = JSON.stringify([fact, source.aboutOf(fact)])
        if (!missing.has(key)) missing.set(key, { fact, about: source.aboutOf(fact), burden: atom.burden })
      }
    }
  }
  return [...missing.values()]
}
