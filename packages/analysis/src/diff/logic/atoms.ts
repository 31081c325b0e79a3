import type { CompareNode, Operator, Value } from '@plumbline/schema'
import { orderOf, type Resolved, resolve, sameValue, type ValueOf } from './literals.js'

/** Names one ordering in two ways: of numbers, and of days. */
const orderings: { readonly [O in Operator]?: '<' | '<=' | '>' | '>=' } = {
  lessThan: '<',
  before: '<',
  lessThanInclusive: '<=',
  onOrBefore: '<=',
  greaterThan: '>',
  after: '>',
  greaterThanInclusive: '>=',
  onOrAfter: '>=',
}

/** Values that an atom lets through, or that it keeps out; null where it does not name them one by one. */
const setOf = ({ operator, value }: CompareNode, valueNamed: ValueOf): readonly (Value | null)[] | null => {
  const right = resolve(value, valueNamed)
  if (right.is === 'name') return null
  if (operator === 'in') return Array.isArray(right.value) ? right.value : null
  return operator === 'equal' ? [right.value as Value | null] : null
}

const within = (inner: readonly (Value | null)[], outer: readonly (Value | null)[]): boolean =>
  inner.every((one) => outer.some((other) => sameValue(one, other)))

const apart = (left: readonly (Value | null)[], right: readonly (Value | null)[]): boolean =>
  !left.some((one) => right.some((other) => sameValue(one, other)))

/** Whether a value stands on that side of the bound. */
const holds = (value: Value | null, ordering: string, bound: Value): boolean => {
  const difference = value === null ? null : orderOf(value, bound)
  if (difference === null) return false
  return ordering === '<'
    ? difference < 0
    : ordering === '<='
      ? difference <= 0
      : ordering === '>'
        ? difference > 0
        : difference >= 0
}

const sameName = (a: Resolved, b: Resolved): boolean => a.is === 'name' && b.is === 'name' && a.name === b.name

/** Of two bounds on one side, whether the first is at least as tight. */
const tighter = (a: string, left: Resolved, b: string, right: Resolved): boolean => {
  if (a[0] !== b[0]) return false
  const atOneBound = !(a.length === 2 && b.length === 1)
  if (sameName(left, right)) return atOneBound
  if (left.is === 'name' || right.is === 'name') return false
  const difference = orderOf(left.value as Value, right.value as Value)
  if (difference === null) return false
  return difference === 0 ? atOneBound : a[0] === '<' ? difference < 0 : difference > 0
}

const isNone = (right: Resolved): boolean => right.is === 'value' && right.value === null

/** Comparison of the same fact: whether the first never holds where the second does not. Sound, and silent where it cannot tell. */
export const atomEntails = (a: CompareNode, b: CompareNode, valueNamed: ValueOf): boolean => {
  if (a.fact !== b.fact) return false
  const [left, right] = [resolve(a.value, valueNamed), resolve(b.value, valueNamed)]
  if (a.operator === b.operator && a.negated === b.negated && sameName(left, right)) return true
  const [orderA, orderB] = [orderings[a.operator], orderings[b.operator]]
  const [setA, setB] = [setOf(a, valueNamed), setOf(b, valueNamed)]
  if (b.operator === 'equal' && b.negated && isNone(right) && !a.negated) return !isNone(left)
  if (setA && setB) {
    if (!a.negated) return b.negated ? apart(setA, setB) : within(setA, setB)
    return b.negated && within(setB, setA)
  }
  if (setA && !a.negated && orderB && right.is === 'value')
    return setA.every((one) => holds(one, orderB, right.value as Value) !== b.negated)
  if (!orderA || !orderB) return false
  if (a.negated === b.negated)
    return a.negated ? tighter(orderB, right, orderA, left) : tighter(orderA, left, orderB, right)
  const turned = { '<': '>=', '<=': '>', '>': '<=', '>=': '<' } as const
  return b.negated && tighter(orderA, left, turned[orderB], right)
}
