import type { AuthoredOperand, AuthoredOperator, Condition, Node, Operand, Operator } from '@plumbline/schema'

const negative: Partial<Record<AuthoredOperator, Operator>> = { notEqual: 'equal', notIn: 'in' }

const operand = (value: AuthoredOperand): Operand =>
  typeof value === 'object' && value !== null && ('parameter' in value || 'fact' in value) ? value : { literal: value }

/**
 * A condition as compiled: `not` disappears, by De Morgan's laws, into the atoms below it, and every node has an id that
 * names its place in the compiled tree.
 *
 * @param id of the root; children add `/all/0`, `/any/1`
 */
export const compileCondition = (condition: Condition, id: string, negated = false): Node => {
  if ('not' in condition) return compileCondition(condition.not, id, !negated)
  if ('all' in condition) return junction(negated ? 'any' : 'all', condition.all, id, negated)
  if ('any' in condition) return junction(negated ? 'all' : 'any', condition.any, id, negated)
  const positive = negative[condition.operator]
  return {
    kind: 'compare',
    id,
    fact: condition.fact,
    operator: positive ?? (condition.operator as Operator),
    value: operand(condition.value),
    negated: negated !== (positive !== undefined),
    burden: condition.burden ?? 'authority',
    law: condition.law,
  }
}

const junction = (kind: 'all' | 'any', conditions: readonly Condition[], id: string, negated: boolean): Node => ({
  kind,
  id,
  of: conditions.map((one, index) => compileCondition(one, `${id}/${kind}/${index}`, negated)),
})
