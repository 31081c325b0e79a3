import type { AuthoredOperator, Comparison, FactType, Value } from '@plumbline/schema'
import { type Ordinal, ordinalOf } from './ordinal.js'

/** A comparison with its parameter looked up. */
export interface Told extends Omit<Comparison, 'value'> {
  readonly value: Value | null | readonly Value[]
}

/** One of the kinds of value that the cells of a column tell apart. `null`: nothing; `other`: a text that no cell names. */
export type Place =
  | { readonly kind: 'value'; readonly value: Value; readonly line?: string }
  | { readonly kind: 'null' }
  | { readonly kind: 'other' }
  | {
      readonly kind: 'between'
      readonly line: string
      readonly n: number
      readonly above: Value | null
      readonly below: Value | null
    }

/** All kinds of value of one fact, those on a line in order. */
export interface Axis {
  readonly type: FactType
  readonly places: readonly Place[]
}

const valuesOf = ({ value }: Told): readonly (Value | null)[] =>
  Array.isArray(value) ? value : [value as Value | null]
const keyOf = (value: unknown): string => JSON.stringify(value)

const ordered: ReadonlySet<FactType> = new Set(['day', 'money', 'count', 'share', 'duration'])

/** @param codes of a fact that has no others */
export const axisOf = (type: FactType, codes: readonly string[] | undefined, cells: readonly Told[]): Axis => {
  const named = cells.flatMap(valuesOf)
  // That there is nothing is a case of its own only where a cell speaks of it.
  const none: readonly Place[] = named.includes(null) ? [{ kind: 'null' }] : []
  const values = [...new Map(named.flatMap((one) => (one === null ? [] : [[keyOf(one), one] as const]))).values()]
  const lines = ordered.has(type) ? onLines(values, type) : []
  if (lines.length > 0) return { type, places: [...lines, ...none] }
  if (type === 'boolean') return { type, places: [...[true, false].map(asPlace), ...none] }
  if (codes !== undefined) return { type, places: [...codes.map(asPlace), ...none] }
  return { type, places: [...values.map(asPlace), { kind: 'other' }, ...none] }
}

const asPlace = (value: Value): Place => ({ kind: 'value', value })

type Point = Ordinal & { readonly value: Value }

const onLines = (values: readonly Value[], type: FactType): readonly Place[] => {
  const points = values.flatMap((value): readonly Point[] => {
    const ordinal = ordinalOf(value, type)
    return ordinal === undefined ? [] : [{ ...ordinal, value }]
  })
  return [...new Set(points.map(({ line }) => line))].flatMap((line) =>
    onLine(
      [...new Map(points.filter((one) => one.line === line).map((one) => [one.n, one])).values()].sort(
        (left, right) => left.n - right.n,
      ),
      type,
    ),
  )
}

/** Amounts and numbers below none are no case of their own, unless a cell speaks of one. */
const onLine = (points: readonly Point[], type: FactType): readonly Place[] => {
  const [first] = points as [Point, ...Point[]]
  const lowest = type === 'day' || first.n < 0 ? Number.NEGATIVE_INFINITY : 0
  const before: readonly Place[] =
    first.n > lowest ? [{ kind: 'between', line: first.line, n: first.n - 1, above: null, below: first.value }] : []
  return [
    ...before,
    ...points.flatMap(({ line, n, value }, index): readonly Place[] => {
      const next = points[index + 1]
      const isNext = next !== undefined && next.n === n + 1
      const after: Place = { kind: 'between', line, n: n + 1, above: value, below: next?.value ?? null }
      return [{ kind: 'value', value, line }, ...(isNext ? [] : [after])]
    }),
  ]
}

const sizes: Partial<Record<AuthoredOperator, (left: number, right: number) => boolean>> = {
  lessThan: (left, right) => left < right,
  before: (left, right) => left < right,
  lessThanInclusive: (left, right) => left <= right,
  onOrBefore: (left, right) => left <= right,
  greaterThan: (left, right) => left > right,
  after: (left, right) => left > right,
  greaterThanInclusive: (left, right) => left >= right,
  onOrAfter: (left, right) => left >= right,
}

const ordinalAt = (place: Place, type: FactType): Ordinal | undefined =>
  place.kind === 'between' ? place : place.kind === 'value' ? ordinalOf(place.value, type) : undefined

const isAt = (place: Place, value: Value | null, type: FactType): boolean => {
  if (value === null) return place.kind === 'null'
  if (place.kind !== 'value') return false
  const [left, right] = [ordinalAt(place, type), ordinalOf(value, type)]
  return left !== undefined && right !== undefined
    ? left.line === right.line && left.n === right.n
    : keyOf(place.value) === keyOf(value)
}

/** Whether a comparison is true of the values of a place. */
export const holdsAt = (place: Place, told: Told, type: FactType): boolean => {
  const isOne = valuesOf(told).some((value) => isAt(place, value, type))
  if (told.operator === 'equal' || told.operator === 'in') return isOne
  if (told.operator === 'notEqual' || told.operator === 'notIn') return !isOne
  const [left, right] = [
    ordinalAt(place, type),
    told.value === null || Array.isArray(told.value) ? undefined : ordinalOf(told.value as Value, type),
  ]
  return (
    left !== undefined &&
    right !== undefined &&
    left.line === right.line &&
    (sizes[told.operator]?.(left.n, right.n) ?? false)
  )
}
