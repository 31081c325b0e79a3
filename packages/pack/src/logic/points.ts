import { type Amount, type FactType, isDay, isPeriod, periodParts, type Value } from '@plumbline/schema'
import { between, everyNumber, type Intervals, intersection, only, union } from './intervals.js'

/** Numbers for words, the same for the same word within one question. */
export interface Words {
  readonly numberOf: (word: string) => number
}

export const newWords = (): Words => {
  const known = new Map<string, number>()
  return {
    numberOf: (word) => {
      const number = known.get(word) ?? known.size
      known.set(word, number)
      return number
    },
  }
}

/** Where the durations of each unit begin on the line of numbers; those of two units do not compare. */
const stretch = 2 ** 32
const units = ['M', 'D', 'WD', 'M@'] as const

const durationPoint = (period: string): number => {
  const { n, unit, monthDay } = periodParts(period)
  const [part, size] =
    monthDay !== null
      ? (['M@', n * 32 + monthDay] as const)
      : unit === 'Y'
        ? (['M', n * 12] as const)
        : ([unit, n] as const)
  return units.indexOf(part) * stretch + size
}

const amountUnits: Partial<Record<FactType, Amount['unit']>> = { money: 'fen', count: 'count', share: 'basis-point' }

const daysBefore = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334] as const

/** Days one after the other have numbers one after the other. */
const dayPoint = (day: string): number => {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number]
  const past = year - 1
  const leaps = (years: number): number => Math.floor(years / 4) - Math.floor(years / 100) + Math.floor(years / 400)
  const leapDay = month > 2 ? leaps(year) - leaps(past) : 0
  return past * 365 + leaps(past) + (daysBefore[month - 1] as number) + leapDay + date
}

/** The number that stands for a value of a type. `undefined`: it is no plain value of that type. */
export const pointOf = (type: FactType, value: Value, words: Words): number | undefined => {
  if (typeof value === 'object') return amountUnits[type] === value.unit ? value.n : undefined
  if (typeof value === 'boolean') return type === 'boolean' ? Number(value) : undefined
  if (type === 'day') return isDay(value) ? dayPoint(value) : undefined
  if (type === 'duration') return isPeriod(value) ? durationPoint(value) : undefined
  // Texts that are periods compare as periods (`P1Y` equals `P12M`), which their numbers would not show.
  return (type === 'text' || type === 'code') && !isPeriod(value) ? words.numberOf(value) : undefined
}

/** Numbers of all values of a type, apart where they are of units that do not compare. */
export const unitsOf = (type: FactType): readonly Intervals[] =>
  type === 'boolean'
    ? [between(0, 2)]
    : type === 'duration'
      ? units.map((_, at) => between(at * stretch, (at + 1) * stretch))
      : [everyNumber]

/** Numbers of all values of a type. */
export const pointsOf = (type: FactType): Intervals => unitsOf(type).reduce(union, [])

/** Numbers of all values with which a value of a type compares. */
export const comparableWith = (type: FactType, point: number): Intervals =>
  unitsOf(type).find((unit) => intersection(unit, only(point)).length > 0) ?? []
