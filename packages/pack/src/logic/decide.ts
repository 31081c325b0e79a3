import type { Node } from '@plumbline/schema'
import type { Domains } from './domains.js'
import { canHold } from './search.js'
import { translation } from './translate.js'

/** Conditions of one place: some that are true and some that are not. */
export interface Question {
  readonly holding: readonly Node[]
  readonly failing?: readonly Node[]
}

/**
 * Whether facts can be such that these conditions are true and those are not. False only where that is certain: no values of
 * the facts make it so, and neither does anything left unknown, because what is unknown makes no condition true that no value
 * would. Facts of which nothing is declared, and questions of too many cases, count as possible.
 *
 * @param leftOut ids of comparisons that are taken to come out as asked
 */
export const isPossible = (
  { holding, failing = [] }: Question,
  domains: Domains,
  leftOut: ReadonlySet<string> = new Set(),
): boolean => {
  const { holds, fails, given, domains: readings } = translation(domains, leftOut)
  const formulas = [...holding.map(holds), ...failing.map(fails)]
  return canHold([...formulas, ...given()], readings) !== false
}

/** Whether a condition can be true. False only where it certainly never is. */
export const satisfiable = (node: Node, domains: Domains): boolean => isPossible({ holding: [node] }, domains)

/** Whether a condition is true whatever its facts are, once all of them are known. True only where that is certain. */
export const valid = (node: Node, domains: Domains): boolean => !isPossible({ holding: [], failing: [node] }, domains)

/** Whether one condition is true wherever another is, once all facts are known. True only where that is certain. */
export const implies = (condition: Node, consequence: Node, domains: Domains): boolean =>
  !isPossible({ holding: [condition], failing: [consequence] }, domains)

/** Whether two conditions are never true together. True only where that is certain. */
export const disjoint = (left: Node, right: Node, domains: Domains): boolean =>
  !isPossible({ holding: [left, right] }, domains)

/** Whether two conditions are true for the same values of the facts. True only where that is certain. */
export const equivalent = (left: Node, right: Node, domains: Domains): boolean =>
  implies(left, right, domains) && implies(right, left, domains)
