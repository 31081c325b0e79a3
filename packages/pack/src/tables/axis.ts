import type { AuthoredOperator, Comparison, FactType, Operator, Value } from '@plumbline/schema'
import type { FactDomain } from '../logic/domains.js'
import { everyNumber, type Intervals, intersection, only, union } from '../logic/intervals.js'
import { comparableWith, pointOf, type Words } from '../logic/points.js'
import { truthSets } from '../logic/truthSets.js'
import { isPartOf, type ValueSet } from '../logic/valueSet.js'

/** A comparison with its parameter looked up. */
export interface Told extends Omit<Comparison, 'value'> {
  readonly value: Value | null | readonly Value[]
}

/** All kinds of value of one fact that the cells of a table tell apart. */
export interface Axis {
  readonly type: FactType
  /** Disjoint, in order, that there is nothing last. */
  readonly places: readonly ValueSet[]
  /** Values that cells name, by the number that stands for each. */
  readonly named: ReadonlyMap<number, Value>
}

const positive: Partial<Record<AuthoredOperator, Operator>> = { notEqual: 'equal', notIn: 'in' }

/** Values of which a comparison is true; undefined where nothing certain can be said. */
export const truthOf = (type: FactType, { operator, value }: Told, words: Words): ValueSet | undefined => {
  const asked = positive[operator]
  const sets = truthSets(type, asked ?? (operator as Operator), value, words)
  return asked === undefined ? sets?.whenTrue : sets?.whenFalse
}

const valuesOf = ({ value }: Told): readonly (Value | null)[] =>
  Array.isArray(value) ? value : [value as Value | null]

const neverBelowNone: ReadonlySet<FactType> = new Set(['money', 'count', 'share'])

/** Numbers of the values that are asked about: amounts below none only where a cell speaks of one, durations in the units of the cells. */
const askedAbout = ({ type, codes }: FactDomain, points: readonly number[], words: Words): Intervals => {
  if (codes !== undefined) return codes.map((code) => only(words.numberOf(code))).reduce(union, [])
  if (type === 'boolean') return union(only(0), only(1))
  if (type === 'duration' && points.length > 0)
    return points.map((point) => comparableWith(type, point)).reduce(union, [])
  return neverBelowNone.has(type) && points.every((point) => point >= 0) ? [[0, Number.POSITIVE_INFINITY]] : everyNumber
}

const cutAt = (set: Intervals, cuts: readonly number[]): readonly Intervals[] =>
  set.flatMap(([from, until]) => {
    const ends = [from, ...cuts.filter((cut) => from < cut && cut < until), until]
    return ends.slice(1).map((end, index): Intervals => [[ends[index] as number, end]])
  })

/** @param cells every comparison with the fact; undefined where nothing certain can be said of one */
export const axisOf = (fact: FactDomain, cells: readonly Told[], words: Words): Axis | undefined => {
  const { type, codes = [] } = fact
  const sets = cells.map((cell) => truthOf(type, cell, words))
  if (sets.includes(undefined)) return undefined
  const said = cells.flatMap(valuesOf)
  const known: readonly Value[] = [
    ...(type === 'boolean' ? [true, false] : codes),
    ...said.filter((one) => one !== null),
  ]
  const named = new Map(
    known.flatMap((value) => {
      const point = pointOf(type, value, words)
      return point === undefined ? [] : [[point, value] as const]
    }),
  )
  const ends = (sets as readonly ValueSet[]).flatMap(({ among }) => among.flat())
  const cuts = [...new Set([...ends, ...[...named.keys()].flatMap((point) => [point, point + 1])])].sort(
    (left, right) => left - right,
  )
  const asked = cutAt(askedAbout(fact, [...named.keys()], words), cuts).map(
    (among): ValueSet => ({ missing: false, among }),
  )
  return { type, named, places: said.includes(null) ? [...asked, { missing: true, among: [] }] : asked }
}

/** Whether a comparison is true of the values of a place. */
export const holdsAt = (place: ValueSet, { type }: Axis, told: Told, words: Words): boolean => {
  const truth = truthOf(type, told, words)
  return truth !== undefined && isPartOf(place, truth)
}

/** The values of several places, as few intervals as they are. */
export const joined = (places: readonly ValueSet[]): Intervals =>
  places.map(({ among }) => among).reduce(union, intersection([], []))
