import type { CompareNode } from '@plumbline/schema'
import { and, type Formula, isBefore, isIn, isMissing, isThere, or } from './formula.js'
import { complement, type Intervals } from './intervals.js'
import { orderOf } from './truthSets.js'

interface Truths {
  readonly whenTrue: Formula
  readonly whenFalse: Formula
}

const ordered = (operator: string, left: string, right: string): Truths => {
  const orAt = operator.endsWith('Inclusive')
  const [first, second] = operator.startsWith('less') ? [left, right] : [right, left]
  return {
    whenTrue: isBefore(first, second, orAt),
    whenFalse: or([isMissing(left), isMissing(right), isBefore(second, first, !orAt)]),
  }
}

const equal = (left: string, right: string): Truths => ({
  whenTrue: or([
    and([isBefore(left, right, true), isBefore(right, left, true)]),
    and([isMissing(left), isMissing(right)]),
  ]),
  whenFalse: or([
    isBefore(left, right, false),
    isBefore(right, left, false),
    and([isMissing(left), isThere(right)]),
    and([isThere(left), isMissing(right)]),
  ]),
})

/**
 * That a comparison of two facts holds, or that it does not.
 *
 * @param units values that compare, apart from those with which they do not
 */
export const truthBetween = (
  { operator, negated }: CompareNode,
  left: string,
  right: string,
  units: readonly Intervals[],
  holds: boolean,
): Formula => {
  const order = orderOf(operator)
  const { whenTrue, whenFalse } = order === undefined ? equal(left, right) : ordered(order, left, right)
  const wanted = holds === negated ? whenFalse : whenTrue
  if (units.length === 1) return wanted
  const within = (reading: string, among: Intervals): Formula => isIn(reading, { missing: true, among })
  const existing = (reading: string, among: Intervals): Formula => isIn(reading, { missing: false, among })
  const ofOneUnit = units.map((unit) => and([wanted, within(left, unit), within(right, unit)]))
  // Of different units it is neither true nor false.
  const ofTwo = units.map((unit) => and([existing(left, unit), existing(right, complement(unit))]))
  return or(holds ? ofOneUnit : [...ofOneUnit, ...ofTwo])
}
