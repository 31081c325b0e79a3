import type { AllNode, AnyNode, CompareNode, Node, Value } from '@plumbline/schema'
import type { NestedCondition, TopLevelCondition } from 'json-rules-engine'
import { type Logic, referenceLogic, type Side } from './logic.js'
import { parameterName } from './names.js'

/** A condition as two json-rules-engine conditions; when neither holds, its truth is unknown. */
export interface ExportedConditions {
  readonly surely: TopLevelCondition
  readonly 'surely-not': TopLevelCondition
}

const operandOf = ({ value }: CompareNode): Value | null | readonly Value[] | { readonly fact: string } => {
  if ('fact' in value) return { fact: value.fact }
  return 'parameter' in value ? { fact: parameterName(value.parameter) } : value.literal
}

const exportAtom = (node: CompareNode, side: Side, { negation }: Logic): NestedCondition => ({
  name: node.id,
  fact: node.fact,
  operator: `${node.negated ? negation[side] : side}:${node.operator}`,
  value: operandOf(node),
})

/** json-rules-engine takes an empty `any` for true; this never holds. */
const never = (name: string): NestedCondition => ({ name, not: { all: [] } })

const exportJoined = (node: AllNode | AnyNode, side: Side, logic: Logic): NestedCondition => {
  const of = node.of.map((child) => exportNode(child, side, logic))
  if (logic.joins[side][node.kind] === 'all') return { name: node.id, all: of }
  return of.length === 0 ? never(node.id) : { name: node.id, any: of }
}

const exportNode = (node: Node, side: Side, logic: Logic): NestedCondition =>
  node.kind === 'compare' ? exportAtom(node, side, logic) : exportJoined(node, side, logic)

/**
 * A compiled condition as plain JSON for json-rules-engine 7. `surely` holds when the condition is certainly true, `surely-not`
 * when it is certainly false. Each condition carries the id of its node as `name`.
 *
 * To run it elsewhere: construct the engine with `{ allowUndefinedFacts: true }`, call {@link registerOperators} on it, and
 * supply each fact under its path (`record.directLoss`), each parameter as `parameter/<id>`, as plain values: a boolean, a text,
 * `{ n, unit }`, `null` where it is known not to exist, `{ min, max }` for a count with bounds, and nothing at all where it is
 * unknown. The stock operators of json-rules-engine must not be used instead: they take an unknown fact for a value.
 */
export const exportConditions = (node: Node, logic: Logic = referenceLogic): ExportedConditions => ({
  surely: { all: [exportNode(node, 'surely', logic)] },
  'surely-not': { all: [exportNode(node, 'surely-not', logic)] },
})
