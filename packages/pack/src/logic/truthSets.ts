import type { FactType, Operator, Value } from '@plumbline/schema'
import { between, complement, intersection, nothingIn, only } from './intervals.js'
import { comparableWith, pointOf, type Words } from './points.js'
import { allBut, both, either, missingOnly, noValue, type ValueSet } from './valueSet.js'

/** Values for which a comparison is true, and for which it is false. For what lies in neither it is unknown. */
export interface TruthSets {
  readonly whenTrue: ValueSet
  readonly whenFalse: ValueSet
}

const sizes: Readonly<Partial<Record<Operator, (n: number) => readonly [number, number]>>> = {
  lessThan: (n) => [Number.NEGATIVE_INFINITY, n],
  lessThanInclusive: (n) => [Number.NEGATIVE_INFINITY, n + 1],
  greaterThan: (n) => [n + 1, Number.POSITIVE_INFINITY],
  greaterThanInclusive: (n) => [n, Number.POSITIVE_INFINITY],
}
const times: Readonly<Partial<Record<Operator, Operator>>> = {
  before: 'lessThan',
  onOrBefore: 'lessThanInclusive',
  after: 'greaterThan',
  onOrAfter: 'greaterThanInclusive',
}

/** Days and sizes are ordered alike. `undefined` for an operator that orders nothing. */
export const orderOf = (operator: Operator): Operator | undefined =>
  times[operator] ?? (operator in sizes ? operator : undefined)

const hasOrder = (type: FactType): boolean => type !== 'boolean' && type !== 'text' && type !== 'code'

const withNull: TruthSets = { whenTrue: missingOnly, whenFalse: allBut(missingOnly) }

const withValue = (type: FactType, operator: Operator, value: Value, words: Words): TruthSets | undefined => {
  const point = pointOf(type, value, words)
  const order = orderOf(operator)
  if (point === undefined || (order !== undefined && !hasOrder(type))) return undefined
  const comparable = comparableWith(type, point)
  const holds = order === undefined ? only(point) : between(...(sizes[order] as (n: number) => [number, number])(point))
  return {
    whenTrue: { missing: false, among: intersection(comparable, holds) },
    whenFalse: { missing: true, among: intersection(comparable, complement(holds)) },
  }
}

const withList = (type: FactType, values: readonly Value[], words: Words): TruthSets | undefined => {
  if (hasOrder(type)) return undefined
  const each = values.map((value) => withValue(type, 'equal', value, words))
  if (each.includes(undefined)) return undefined
  return (each as TruthSets[]).reduce(
    (all, one) => ({ whenTrue: either(all.whenTrue, one.whenTrue), whenFalse: both(all.whenFalse, one.whenFalse) }),
    { whenTrue: { missing: false, among: nothingIn }, whenFalse: allBut(noValue) },
  )
}

/** Truth of a comparison with what is written out, by the value of the fact. `undefined`: nothing certain can be said. */
export const truthSets = (
  type: FactType,
  operator: Operator,
  literal: Value | null | readonly Value[],
  words: Words,
): TruthSets | undefined => {
  if (Array.isArray(literal)) return operator === 'in' ? withList(type, literal, words) : undefined
  if (operator === 'in') return undefined
  // An ordering with nothing is never true, which is complained about by itself.
  if (literal === null) return operator === 'equal' ? withNull : undefined
  return withValue(type, operator, literal as Value, words)
}
