import { UTCDate } from '@date-fns/utc'
import type { Day } from '@plumbline/schema'
// One file each: the package as a whole is three hundred, and takes longer to load than a case to decide.
import { addDays } from 'date-fns/addDays'
import { addMonths } from 'date-fns/addMonths'
import { addYears } from 'date-fns/addYears'
import { differenceInCalendarDays } from 'date-fns/differenceInCalendarDays'
import { getDaysInMonth } from 'date-fns/getDaysInMonth'

const toDate = (day: Day): UTCDate => {
  const date = new UTCDate(0)
  date.setUTCFullYear(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8, 10)))
  return date
}

const LAST = '9999-12-31'
const FIRST = '0001-01-01'

const toDay = (date: Date): Day => {
  const year = date.getUTCFullYear()
  if (year > 9999) return LAST
  if (year < 1) return FIRST
  return date.toISOString().slice(0, 10)
}

/** Adds calendar units to a day. Where the month has no corresponding day, its last day (Civil Code art 202). Clamped to years 0001-9999. */
export const addUnits = (day: Day, n: number, unit: 'Y' | 'M' | 'D'): Day => {
  const date = toDate(day)
  return toDay(unit === 'Y' ? addYears(date, n) : unit === 'M' ? addMonths(date, n) : addDays(date, n))
}

/** The day after. */
export const nextDay = (day: Day): Day => addUnits(day, 1, 'D')

/** Day of the week, 0 Sunday to 6 Saturday. */
export const weekday = (day: Day): number => toDate(day).getUTCDay()

/** A day of the same month by its number, or the last day of the month where it has none such. */
export const inMonth = (day: Day, monthDay: number): Day => {
  const date = toDate(day)
  return addUnits(day, Math.min(monthDay, getDaysInMonth(date)) - date.getUTCDate(), 'D')
}

/** Days from one day to another. */
export const daysBetween = (from: Day, until: Day): number => differenceInCalendarDays(toDate(until), toDate(from))
