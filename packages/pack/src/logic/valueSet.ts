import { complement, type Intervals, intersection, isWithin, nothingIn, union } from './intervals.js'

/** Values that a fact can have: numbers that stand for them, and whether `null` is one. */
export interface ValueSet {
  readonly missing: boolean
  readonly among: Intervals
}

export const noValue: ValueSet = { missing: false, among: nothingIn }
export const missingOnly: ValueSet = { missing: true, among: nothingIn }

export const both = (left: ValueSet, right: ValueSet): ValueSet => ({
  missing: left.missing && right.missing,
  among: intersection(left.among, right.among),
})

export const either = (left: ValueSet, right: ValueSet): ValueSet => ({
  missing: left.missing || right.missing,
  among: union(left.among, right.among),
})

export const allBut = ({ missing, among }: ValueSet): ValueSet => ({ missing: !missing, among: complement(among) })

export const isEmpty = ({ missing, among }: ValueSet): boolean => !missing && among.length === 0

export const isPartOf = (inner: ValueSet, outer: ValueSet): boolean =>
  (outer.missing || !inner.missing) && isWithin(inner.among, outer.among)
