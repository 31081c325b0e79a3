import type { CalendarFile, Day, Period } from '@plumbline/schema'
import { addDays, addMonths, inMonth } from './civil.js'
import { countWorkingDays } from './workingDays.js'

/** A length of time, which compares within its unit, or a day of a later month. A year is twelve months; nothing else converts. */
export type PeriodLength =
  | { readonly n: number; readonly unit: 'month' | 'day' | 'working-day' }
  | { readonly n: number; readonly unit: 'day-of-month'; readonly monthDay: number }

const periodForm = /^P(?!0+[YMDW])(\d{1,4})(Y|M|D|WD)$/
const dayOfMonthForm = /^P(?!0+M)(\d{1,4})M@([1-9]|[12]\d|3[01])$/

/** Length of a period text, or null when the text is none. */
export const lengthOf = (text: string): PeriodLength | null => {
  const fixed = dayOfMonthForm.exec(text)
  if (fixed !== null) return { n: Number(fixed[1]), unit: 'day-of-month', monthDay: Number(fixed[2]) }
  const match = periodForm.exec(text)
  if (match === null) return null
  const n = Number(match[1])
  if (match[2] === 'Y') return { n: n * 12, unit: 'month' }
  if (match[2] === 'M') return { n, unit: 'month' }
  return { n, unit: match[2] === 'D' ? 'day' : 'working-day' }
}

const lengthIn = (period: Period): PeriodLength => {
  const length = lengthOf(period)
  if (length === null) throw new TypeError(`\`${period}\` is not a period`)
  return length
}

/**
 * Last day of a period: the day of the event does not count (Civil Code art 201), a period of months or years ends on the
 * corresponding day or, where there is none, at the month's end (art 202); a period to a day of a month on that day, or at that
 * month's end. A last day off is not moved.
 */
export const lastDayOf = (start: Day, period: Period, calendars: readonly CalendarFile[]): Day => {
  const length = lengthIn(period)
  if (length.unit === 'day-of-month') return inMonth(addMonths(start, length.n), length.monthDay)
  if (length.unit === 'month') return addMonths(start, length.n)
  if (length.unit === 'day') return addDays(start, length.n)
  return countWorkingDays(start, length.n, 1, calendars)
}

/**
 * The day from which the same period would end on `end`, counted back by the same rules; of a period to a day of a month, the
 * first day from which it ends no sooner.
 */
export const startBefore = (end: Day, period: Period, calendars: readonly CalendarFile[]): Day => {
  const length = lengthIn(period)
  if (length.unit === 'day-of-month') {
    const month = inMonth(addMonths(end, -length.n), 1)
    return inMonth(end, length.monthDay) >= end ? month : addMonths(month, 1)
  }
  if (length.unit === 'month') return addMonths(end, -length.n)
  if (length.unit === 'day') return addDays(end, -length.n)
  return countWorkingDays(end, length.n, -1, calendars)
}
