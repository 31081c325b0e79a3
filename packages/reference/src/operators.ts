import type { Operator, Truth, Value } from '@plumbline/schema'
import { compareValues, type Order } from './order.js'
import type { Single } from './reading.js'
import { either, truthOf } from './threeValued.js'

/** Right-hand side of a comparison: one value, or the list of an `in`. */
export type Comparand = Single | readonly Value[]

/** Truth of one comparison of two known values. `null` is the known absence of a value. */
export type Comparison = (left: Single, right: Comparand) => Truth

export type OperatorTable = Readonly<Record<Operator, Comparison>>

const isList = (right: Comparand): right is readonly Value[] => Array.isArray(right)

/** Null equals only null; what cannot be compared is unknown. */
const same = (left: Single, right: Single): Truth => {
  if (left === null || right === null) return truthOf(left === right)
  if (typeof left === 'boolean' && typeof right === 'boolean') return truthOf(left === right)
  const order = compareValues(left, right)
  return order === null ? 'unknown' : truthOf(order === 0)
}

/** What does not exist stands in no order to anything. */
const ordering =
  (holds: (order: Order) => boolean): Comparison =>
  (left, right) => {
    if (left === null || right === null) return 'false'
    const order = isList(right) ? null : compareValues(left, right)
    return order === null ? 'unknown' : truthOf(holds(order))
  }

/** What each operator of a compiled condition means: the one table to read, or to change in a test. */
export const referenceOperators: OperatorTable = {
  equal: (left, right) => (isList(right) ? 'unknown' : same(left, right)),
  in: (left, right) =>
    left === null ? 'false' : either((isList(right) ? right : [right]).map((one) => same(left, one))),
  lessThan: ordering((order) => order < 0),
  lessThanInclusive: ordering((order) => order <= 0),
  greaterThan: ordering((order) => order > 0),
  greaterThanInclusive: ordering((order) => order >= 0),
  before: ordering((order) => order < 0),
  onOrBefore: ordering((order) => order <= 0),
  after: ordering((order) => order > 0),
  onOrAfter: ordering((order) => order >= 0),
}
