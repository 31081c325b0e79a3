import type { AllNode, AnyNode, CompareNode, FactPath, Node, Operand, Truth, Verdict } from '@plumbline/schema'
import { type Known, known } from '../facts/known.js'
import { compare } from './operators.js'
import { allOf, anyOf, not } from './truth.js'

/** What a reading came to, and its name in verdicts and commitments (`record/<id>/<fact>`). */
export interface Reading {
  readonly id: string
  readonly known: Known
}

/** Where a condition looks things up. */
export interface Lookup {
  readonly fact: (path: FactPath) => Reading
  readonly parameter: (id: string) => Reading
  /** Is told what each comparison came to, by the id of its node. */
  readonly note?: ((node: string, truth: Truth) => void) | undefined
}

/** A condition made ready to run. Every node is evaluated, so that the verdict tree is complete. */
export type Evaluate = (lookup: Lookup) => Verdict

const operandReader = (operand: Operand): ((lookup: Lookup) => Reading | Known) => {
  if ('parameter' in operand) return (lookup) => lookup.parameter(operand.parameter)
  if ('fact' in operand) return (lookup) => lookup.fact(operand.fact)
  const { literal } = operand
  const value: Known = Array.isArray(literal)
    ? { is: 'list', values: literal }
    : known(literal as Exclude<typeof literal, readonly unknown[]>)
  return () => value
}

const compareClosure = (node: CompareNode): Evaluate => {
  const right = operandReader(node.value)
  return (lookup) => {
    const left = lookup.fact(node.fact)
    const other = right(lookup)
    const [otherKnown, reads] = 'id' in other ? [other.known, [left.id, other.id]] : [other, [left.id]]
    const compared = compare(node.operator, left.known, otherKnown)
    const truth = node.negated ? not(compared) : compared
    lookup.note?.(node.id, truth)
    return { node: node.id, truth, reads, of: [] }
  }
}

const groupClosure =
  (join: typeof allOf) =>
  (node: AllNode | AnyNode): Evaluate => {
    const parts = node.of.map(closureOf)
    return (lookup) => {
      const of = parts.map((part) => part(lookup))
      return { node: node.id, truth: join(of.map((verdict) => verdict.truth)), reads: [], of }
    }
  }

/** One closure a kind of condition: a new kind stops the build here. */
const closures: { readonly [K in Node['kind']]: (node: Extract<Node, { kind: K }>) => Evaluate } = {
  all: groupClosure(allOf),
  any: groupClosure(anyOf),
  compare: compareClosure,
}

/** The direct evaluator of one condition. */
export const closureOf = (node: Node): Evaluate => (closures[node.kind] as (node: Node) => Evaluate)(node)
