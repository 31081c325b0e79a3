import type { Day } from '@plumbline/schema'

/** A civil date in numbers: month 1 to 12, day 1 to 31. */
export interface Civil {
  readonly year: number
  readonly month: number
  readonly day: number
}

const lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const

export const isLeapYear = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)

export const daysInMonth = (year: number, month: number): number =>
  month === 2 && isLeapYear(year) ? 29 : (lengths[month - 1] as number)

/** Days of all whole years before this one, counted from 0001-01-01. */
const daysBeforeYear = (year: number): number => {
  const past = year - 1
  return past * 365 + Math.floor(past / 4) - Math.floor(past / 100) + Math.floor(past / 400)
}

export const civilOf = (day: Day): Civil => {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number]
  return { year, month, day: date }
}

const padded = (number: number, width: number): string => String(number).padStart(width, '0')

export const dayOf = ({ year, month, day }: Civil): Day => `${padded(year, 4)}-${padded(month, 2)}-${padded(day, 2)}`

/** Ordinal number of a day: 0001-01-01, a Monday, is day 1. */
export const numberOf = (day: Day): number => {
  const civil = civilOf(day)
  let days = daysBeforeYear(civil.year) + civil.day
  for (let month = 1; month < civil.month; month += 1) days += daysInMonth(civil.year, month)
  return days
}

/** The day with this ordinal number: the year, then the month, then the day are counted off. */
export const dayOfNumber = (number: number): Day => {
  let year = Math.max(1, Math.floor(number / 366))
  while (daysBeforeYear(year + 1) < number) year += 1
  let rest = number - daysBeforeYear(year)
  let month = 1
  while (rest > daysInMonth(year, month)) {
    rest -= daysInMonth(year, month)
    month += 1
  }
  return dayOf({ year, month, day: rest })
}

/** Days later, or earlier when `days` is negative. */
export const addDays = (day: Day, days: number): Day => dayOfNumber(numberOf(day) + days)

/** The corresponding day so many months later (earlier when negative); where that month has no such day, its last day. */
export const addMonths = (day: Day, months: number): Day => {
  const civil = civilOf(day)
  const total = civil.year * 12 + (civil.month - 1) + months
  const year = Math.floor(total / 12)
  const month = (total % 12) + 1
  return dayOf({ year, month, day: Math.min(civil.day, daysInMonth(year, month)) })
}

/** A day of the same month by its number, or the last day of the month where it has none such. */
export const inMonth = (day: Day, monthDay: number): Day => {
  const { year, month } = civilOf(day)
  return dayOf({ year, month, day: Math.min(monthDay, daysInMonth(year, month)) })
}

/** Saturday or Sunday. */
export const isWeekend = (day: Day): boolean => [6, 0].includes(numberOf(day) % 7)

/** The latest of some days, which compare as text. */
export const latestOf = (days: readonly Day[]): Day | undefined => [...days].sort().at(-1)
