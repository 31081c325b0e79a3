import type { Formula, Literal } from './formula.js'
import { type Before, first, last, narrowed, type Possible } from './order.js'
import { allBut, both, isEmpty, isPartOf, missingOnly, type ValueSet } from './valueSet.js'

type Or = Extract<Formula, { readonly kind: 'or' }>

interface State {
  readonly possible: Possible
  readonly order: readonly Before[]
  /** Alternatives of which none was chosen yet. */
  readonly open: readonly Or[]
}

/** Cases looked at before the search gives up; conditions that people write need a few. */
const patience = 2000

const isThere = allBut(missingOnly)

const setOf = (possible: Possible, reading: string): ValueSet => possible.get(reading) as ValueSet

const restricted = (possible: Map<string, ValueSet>, reading: string, set: ValueSet): boolean => {
  const left = both(setOf(possible, reading), set)
  possible.set(reading, left)
  return !isEmpty(left)
}

const assertLiteral = (literal: Literal, possible: Map<string, ValueSet>, order: Before[]): boolean => {
  if (literal.kind === 'in') return restricted(possible, literal.reading, literal.set)
  order.push(literal)
  return restricted(possible, literal.left, isThere) && restricted(possible, literal.right, isThere)
}

/** The state with formulas added; `undefined` where they contradict it. */
const withAll = (state: State, formulas: readonly Formula[]): State | undefined => {
  const possible = new Map(state.possible)
  const order = [...state.order]
  const open = [...state.open]
  const waiting = [...formulas]
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (next.kind === 'and') waiting.push(...next.of)
    else if (next.kind === 'or') open.push(next)
    else if (!assertLiteral(next, possible, order)) return undefined
  }
  const left = narrowed(possible, order)
  return left && { possible: left, order, open }
}

/** Whether an order plainly holds: it is asserted already, or the sets lie apart. */
const plainOrder = ({ left, right, orAt }: Before, { possible, order }: State): boolean | undefined => {
  const [before, after] = [setOf(possible, left), setOf(possible, right)]
  if (first(before.among) > last(after.among) - (orAt ? 0 : 1)) return false
  if (before.missing || after.missing) return undefined
  if (last(before.among) <= first(after.among) - (orAt ? 0 : 1)) return true
  return order.some((one) => one.left === left && one.right === right && (orAt || !one.orAt)) ? true : undefined
}

/** Whether a formula plainly holds, plainly does not, or neither, by what each reading can be. */
const plainly = (formula: Formula, state: State): boolean | undefined => {
  if (formula.kind === 'before') return plainOrder(formula, state)
  if (formula.kind === 'in') {
    const set = setOf(state.possible, formula.reading)
    return isPartOf(set, formula.set) ? true : isEmpty(both(set, formula.set)) ? false : undefined
  }
  // One part of this truth settles the whole; the other truth needs all.
  const settling = formula.kind === 'or'
  let isOpen = false
  for (const one of formula.of) {
    const truth = plainly(one, state)
    if (truth === settling) return settling
    isOpen ||= truth === undefined
  }
  return isOpen ? undefined : !settling
}

/** Leaves out alternatives that cannot be, takes up those that must be, until nothing moves. */
const settled = (from: State): State | undefined => {
  let state = from
  for (;;) {
    const at = state
    const open = state.open
      .filter((one) => plainly(one, at) !== true)
      .map((one): Or => ({ kind: 'or', of: one.of.filter((branch) => plainly(branch, at) !== false) }))
    if (open.some(({ of }) => of.length === 0)) return undefined
    const forced = open.filter(({ of }) => of.length === 1).flatMap(({ of }) => of)
    const rest = { ...state, open: open.filter(({ of }) => of.length > 1) }
    if (forced.length === 0) return rest
    const next = withAll(rest, forced)
    if (next === undefined) return undefined
    state = next
  }
}

/**
 * Whether readings can be such that all formulas hold. `undefined`: too many cases to tell.
 *
 * @param domains what each reading can be at all
 */
export const canHold = (formulas: readonly Formula[], domains: Possible): boolean | undefined => {
  let cases = 0
  const search = (state: State | undefined): boolean | undefined => {
    cases += 1
    if (cases > patience) return undefined
    const left = state && settled(state)
    if (left === undefined) return false
    const [choice, ...others] = [...left.open].sort((one, other) => one.of.length - other.of.length)
    if (choice === undefined) return true
    let isOpen = false
    for (const branch of choice.of) {
      const found = search(withAll({ ...left, open: others }, [branch]))
      if (found === true) return true
      isOpen ||= found === undefined
    }
    return isOpen ? undefined : false
  }
  if ([...domains.values()].some(isEmpty)) return false
  return search(withAll({ possible: domains, order: [], open: [] }, formulas))
}
