import type { CompareNode, FactPath, Needed, Node, Verdict } from '@plumbline/schema'
import type { Known } from '../facts/known.js'
import { liesOf } from './lies.js'

/** What the conditions of a decision are, what was read for them, and whom or what a fact is about. */
export interface Reader {
  readonly nodes: ReadonlyMap<string, Node>
  readonly readings: ReadonlyMap<string, Known>
  readonly about: (fact: FactPath) => string | null
}

const condition = ({ readings, about }: Reader, node: CompareNode, verdict: Verdict): Needed => ({
  condition: {
    node: node.id,
    fact: node.fact,
    about: about(node.fact),
    truth: verdict.truth === 'false' ? 'false' : 'unknown',
    burden: node.burden,
    lies: liesOf(
      node,
      verdict.reads.map((id) => readings.get(id)),
    ),
    law: [...node.law],
  },
})

/**
 * What of a verdict would have to be true, and is not: of a conjunction the parts that are not true, of alternatives all of them,
 * for none is. Null where it is true.
 */
export const neededOf = (reader: Reader, verdict: Verdict): Needed | null => {
  if (verdict.truth === 'true') return null
  const node = reader.nodes.get(verdict.node)
  if (node?.kind === 'compare') return condition(reader, node, verdict)
  const parts = verdict.of.flatMap((one) => neededOf(reader, one) ?? [])
  const [only] = parts
  if (only && parts.length === 1) return only
  return node?.kind === 'any' ? { any: parts } : { all: parts }
}

/** Whether no fact, step or wish can make it true: only another law would. */
export const isForbidden = (needed: Needed): boolean => {
  if ('condition' in needed) return needed.condition.lies === 'law'
  return 'all' in needed ? needed.all.some(isForbidden) : needed.any.length > 0 && needed.any.every(isForbidden)
}

/** Whether time alone would make it true. */
export const isMatterOfTime = (needed: Needed): boolean => {
  if ('condition' in needed) return needed.condition.lies === 'time'
  return 'all' in needed ? needed.all.every(isMatterOfTime) : needed.any.some(isMatterOfTime)
}
