import type { CalendarFile, Day, Period } from '@plumbline/schema'
import { addDays, addMonths } from './civil.js'
import { countWorkingDays } from './workingDays.js'

/** What a period is counted in. A year is twelve months; nothing else converts. */
export type PeriodUnit = 'month' | 'day' | 'working-day'

export interface PeriodLength {
  readonly n: number
  readonly unit: PeriodUnit
}

const periodForm = /^P(\d{1,4})(Y|M|D|WD)$/

/** Length of a period text, or null when the text is none. */
export const lengthOf = (text: string): PeriodLength | null => {
  const match = periodForm.exec(text)
  if (match === null) return null
  const n = Number(match[1])
  if (match[2] === 'Y') return { n: n * 12, unit: 'month' }
  if (match[2] === 'M') return { n, unit: 'month' }
  return { n, unit: match[2] === 'D' ? 'day' : 'working-day' }
}

const shift = (day: Day, period: Period, sign: 1 | -1, calendars: readonly CalendarFile[]): Day => {
  const length = lengthOf(period)
  if (length === null) throw new TypeError(`\`${period}\` is not a period`)
  if (length.unit === 'month') return addMonths(day, sign * length.n)
  if (length.unit === 'day') return addDays(day, sign * length.n)
  return countWorkingDays(day, length.n, sign, calendars)
}

/**
 * Last day of a period: the day of the event does not count (Civil Code art 201), a period of months or years ends on the
 * corresponding day or, where there is none, at the month's end (art 202). A last day off is not moved.
 */
export const lastDayOf = (start: Day, period: Period, calendars: readonly CalendarFile[]): Day =>
  shift(start, period, 1, calendars)

/** The day from which the same period would end on `end`, counted back by the same rules. */
export const startBefore = (end: Day, period: Period, calendars: readonly CalendarFile[]): Day =>
  shift(end, period, -1, calendars)
