import { compareTerms } from '@plumbline/core'
import { isTermEnd, type Operand, type Value } from '@plumbline/schema'

/** Value of a named parameter, where it has had only one; undefined: it stands for itself. */
export type ValueOf = (parameter: string) => Value | undefined

/** What an operand stands for: a value, a list, or a name that only equals itself. */
export type Resolved =
  | { readonly is: 'value'; readonly value: Value | null | readonly Value[] }
  | { readonly is: 'name'; readonly name: string }

export const resolve = (operand: Operand, valueNamed: ValueOf): Resolved => {
  if ('literal' in operand) return { is: 'value', value: operand.literal }
  if ('fact' in operand) return { is: 'name', name: `fact ${operand.fact}` }
  const value = valueNamed(operand.parameter)
  return value === undefined ? { is: 'name', name: `parameter ${operand.parameter}` } : { is: 'value', value }
}

/** Order of two values; `null` where their units do not compare. */
export const orderOf = (left: Value, right: Value): number | null => {
  if (typeof left === 'object' && typeof right === 'object') return left.unit === right.unit ? left.n - right.n : null
  if (typeof left !== 'string' || typeof right !== 'string') return null
  if (isTermEnd(left) && isTermEnd(right)) return compareTerms(left, right)
  return left < right ? -1 : left > right ? 1 : 0
}

export const sameValue = (left: Value | null, right: Value | null): boolean =>
  left === null || right === null || typeof left === 'boolean' || typeof right === 'boolean'
    ? left === right
    : orderOf(left, right) === 0
