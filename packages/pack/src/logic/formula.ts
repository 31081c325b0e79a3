import { allBut, missingOnly, type ValueSet } from './valueSet.js'

/** What is asserted of readings: that one lies in a set, or that two are there and one lies before the other (`orAt`: or at it). */
export type Literal =
  | { readonly kind: 'in'; readonly reading: string; readonly set: ValueSet }
  | { readonly kind: 'before'; readonly left: string; readonly right: string; readonly orAt: boolean }

/** A condition in terms of what its readings can be, free of operators and of negation. */
export type Formula =
  | Literal
  | { readonly kind: 'and'; readonly of: readonly Formula[] }
  | { readonly kind: 'or'; readonly of: readonly Formula[] }

export const and = (of: readonly Formula[]): Formula => ({ kind: 'and', of })
export const or = (of: readonly Formula[]): Formula => ({ kind: 'or', of })
export const always: Formula = and([])
export const isIn = (reading: string, set: ValueSet): Formula => ({ kind: 'in', reading, set })
export const isBefore = (left: string, right: string, orAt: boolean): Formula => ({ kind: 'before', left, right, orAt })
export const isMissing = (reading: string): Formula => isIn(reading, missingOnly)
export const isThere = (reading: string): Formula => isIn(reading, allBut(missingOnly))
