import { isTermEnd, type Operator, type Truth, type Value } from '@plumbline/schema'
import { compareTerms } from '../calendar/period.js'
import type { Known } from '../facts/known.js'

const truthOf = (holds: boolean): Truth => (holds ? 'true' : 'false')

/** Order of two values, `null` where their units do not compare. Days and codes compare as text. */
const order = (left: Value, right: Value): number | null => {
  if (typeof left === 'object' && typeof right === 'object') return left.unit === right.unit ? left.n - right.n : null
  if (typeof left !== 'string' || typeof right !== 'string') return null
  if (isTermEnd(left) && isTermEnd(right)) return compareTerms(left, right)
  return left < right ? -1 : left > right ? 1 : 0
}

const same = (left: Value | null, right: Value | null): Truth => {
  if (left === null || right === null) return truthOf(left === right)
  if (typeof left === 'boolean' || typeof right === 'boolean') return truthOf(left === right)
  const difference = order(left, right)
  return difference === null ? 'unknown' : truthOf(difference === 0)
}

type Compare = (left: Value | null, right: Value | null) => Truth

/** An ordering is false where either side is known not to exist. */
const ordering =
  (holds: (difference: number) => boolean): Compare =>
  (left, right) => {
    if (left === null || right === null) return 'false'
    const difference = order(left, right)
    return difference === null ? 'unknown' : truthOf(holds(difference))
  }

const less = ordering((difference) => difference < 0)
const lessOrSame = ordering((difference) => difference <= 0)
const greater = ordering((difference) => difference > 0)
const greaterOrSame = ordering((difference) => difference >= 0)

const scalarOperators: Readonly<Record<Exclude<Operator, 'in'>, Compare>> = {
  equal: same,
  lessThan: less,
  lessThanInclusive: lessOrSame,
  greaterThan: greater,
  greaterThanInclusive: greaterOrSame,
  before: less,
  onOrBefore: lessOrSame,
  after: greater,
  onOrAfter: greaterOrSame,
}

const amongst = (left: Value | null, values: readonly Value[]): Truth => {
  if (left === null) return 'false'
  const truths = values.map((value) => same(left, value))
  return truths.includes('true') ? 'true' : truths.includes('unknown') ? 'unknown' : 'false'
}

/** Bounds of a count: of one that is known, both ends are its number. `null`: not a count. */
interface Bounds {
  readonly min: number
  readonly max: number
}

const boundsOf = (fact: Known): Bounds | null => {
  if (fact.is === 'range') return { min: fact.min, max: fact.max ?? Number.MAX_SAFE_INTEGER }
  const value = fact.is === 'value' ? fact.value : null
  return typeof value === 'object' && value?.unit === 'count' ? { min: value.n, max: value.n } : null
}

const boundsEqual = (left: Bounds, right: Bounds): Truth => {
  if (left.max < right.min || right.max < left.min) return 'false'
  return left.min === left.max && right.min === right.max ? 'true' : 'unknown'
}

/** Counts of which only bounds are known: true or false where every number within them agrees. An ordering is decided by the ends. */
const compareBounds = (operator: Exclude<Operator, 'in'>, left: Known, right: Known): Truth => {
  const [a, b] = [boundsOf(left), boundsOf(right)]
  if (!a || !b)
    return (left.is === 'value' && left.value === null) || (right.is === 'value' && right.value === null)
      ? 'false'
      : 'unknown'
  if (operator === 'equal') return boundsEqual(a, b)
  const at = (x: number, y: number): Truth =>
    scalarOperators[operator]({ n: x, unit: 'count' }, { n: y, unit: 'count' })
  const [first, ...others] = [at(a.min, b.min), at(a.min, b.max), at(a.max, b.min), at(a.max, b.max)]
  return first !== undefined && others.every((truth) => truth === first) ? first : 'unknown'
}

/** A count is among the values for certain only if every number within its bounds is. */
const rangeAmongst = (min: number, max: number | null, values: readonly Value[]): Truth => {
  const numbers = new Set(
    values.flatMap((value) => (typeof value === 'object' && value.unit === 'count' ? [value.n] : [])),
  )
  const within = [...numbers].filter((n) => n >= min && (max === null || n <= max)).length
  return within === 0 ? 'false' : max !== null && within === max - min + 1 ? 'true' : 'unknown'
}

/** Truth of one comparison (not yet negated). */
export const compare = (operator: Operator, left: Known, right: Known): Truth => {
  if (left.is === 'unknown' || right.is === 'unknown' || left.is === 'list') return 'unknown'
  if (operator === 'in') {
    const values = right.is === 'list' ? right.values : []
    return left.is === 'range' ? rangeAmongst(left.min, left.max, values) : amongst(left.value, values)
  }
  if (right.is === 'list') return 'unknown'
  return left.is === 'value' && right.is === 'value'
    ? scalarOperators[operator](left.value, right.value)
    : compareBounds(operator, left, right)
}
