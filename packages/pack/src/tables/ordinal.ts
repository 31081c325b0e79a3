import { type FactType, isDay, isPeriod, periodParts, type Value } from '@plumbline/schema'

/** A value on a line of whole numbers: values of different lines do not compare. */
export interface Ordinal {
  readonly line: string
  readonly n: number
}

/** Days since 1 January of the year 0, by the Gregorian calendar. */
const dayNumber = (day: string): number => {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number]
  const shifted = month > 2 ? year : year - 1
  const index = (month + 9) % 12
  return (
    365 * shifted +
    Math.floor(shifted / 4) -
    Math.floor(shifted / 100) +
    Math.floor(shifted / 400) +
    Math.floor((153 * index + 2) / 5) +
    date
  )
}

const lines = { Y: 'month', M: 'month', D: 'day', WD: 'working-day' } as const

/** Where a value stands among those that it compares with by size; undefined for values that have none. */
export const ordinalOf = (value: Value, type: FactType): Ordinal | undefined => {
  if (typeof value === 'object') return { line: type === 'duration' ? value.unit : type, n: value.n }
  if (typeof value !== 'string') return undefined
  if (type === 'day') return isDay(value) ? { line: type, n: dayNumber(value) } : undefined
  if (type !== 'duration' || !isPeriod(value)) return undefined
  const { n, unit, monthDay } = periodParts(value)
  return monthDay === null ? { line: lines[unit], n: unit === 'Y' ? n * 12 : n } : undefined
}
