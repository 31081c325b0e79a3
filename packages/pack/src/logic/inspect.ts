import type { CompareNode, Node } from '@plumbline/schema'
import { conflictOf } from './conflict.js'
import { isPossible, type Question } from './decide.js'
import type { Domains } from './domains.js'
import { connectedTo, readTheSame } from './readings.js'

/** What is certain of a condition, or of a part of one, whatever the facts are. */
export interface Certainty {
  /** `never`: it is never true. `always`: it is true wherever it is asked. `subsumed`: wherever it is true, another branch is. */
  readonly is: 'never' | 'always' | 'subsumed'
  readonly node: Node
  /** Comparisons that make it so, none of which can be spared; its own among them. */
  readonly because: readonly CompareNode[]
}

/**
 * What is certain of a condition and its parts: of a part that is certain its own parts are not told, and of two parts that say
 * the same the later is. A part that the others imply is told only where it reads the same facts as they do. Beside facts of its
 * own, of which something may be unknown, it can settle what they leave open, as does “it happened” beside “it happened after…”.
 *
 * @param given conditions that are true wherever this one is asked
 */
export const certaintiesIn = (root: Node, given: readonly Node[], domains: Domains): readonly Certainty[] => {
  const certain = (is: Certainty['is'], node: Node, question: Question): readonly Certainty[] =>
    isPossible(question, domains) ? [] : [{ is, node, because: conflictOf(question, domains) ?? [] }]

  const never = (node: Node, context: readonly Node[]): readonly Certainty[] =>
    certain('never', node, { holding: [...connectedTo(node, context, domains), node] })

  /** Also where nothing is known of one of the facts that are read. */
  const surely = (is: Certainty['is'], node: Node, question: Question): readonly Certainty[] =>
    certain(is, node, question).filter(({ because }) => readTheSame(because))

  const always = (node: Node, context: readonly Node[]): readonly Certainty[] =>
    surely('always', node, { holding: connectedTo(node, context, domains), failing: [node] })

  const subsumed = (part: Node, other: Node, context: readonly Node[]): readonly Certainty[] =>
    connectedTo(part, [other], domains).length === 0
      ? []
      : surely('subsumed', part, { holding: [...connectedTo(part, context, domains), part], failing: [other] })

  /** Parts from the last to the first, each asked beside those that are left. */
  const each = (
    parts: readonly Node[],
    about: (part: Node, others: readonly Node[]) => readonly Certainty[],
    within: (part: Node, others: readonly Node[]) => readonly Certainty[],
  ): readonly Certainty[] => {
    let left = parts
    return [...parts].reverse().flatMap((part) => {
      const others = left.filter((one) => one !== part)
      const found = about(part, others)
      if (found.length > 0) left = others
      return found.length > 0 ? found : within(part, others)
    })
  }

  const below = (node: Node, context: readonly Node[]): readonly Certainty[] => {
    if (node.kind === 'compare') return []
    if (node.kind === 'all')
      return each(
        node.of,
        (part, others) => always(part, [...context, ...others]),
        (part, others) => below(part, [...context, ...others]),
      )
    return each(
      node.of,
      (part, others) => firstOf(never(part, context), ...others.map((other) => subsumed(part, other, context))),
      (part) => below(part, context),
    )
  }

  return firstOf(never(root, given), always(root, given), below(root, given))
}

const firstOf = (...found: readonly (readonly Certainty[])[]): readonly Certainty[] =>
  found.find(({ length }) => length > 0) ?? []
