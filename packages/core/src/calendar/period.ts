import type { Day, Locator, Period, Span } from '@plumbline/schema'
import { addUnits, nextDay } from './civil.js'
import { type CountedDay, movedToWorkingDay, nthWorkingDay, type WorkingDays } from './workingDays.js'

type Unit = 'Y' | 'M' | 'D' | 'WD'

/** Splits `P5WD` into its number and unit. */
export const partsOf = (period: Period): { readonly n: number; readonly unit: Unit } => {
  const match = /^P(\d+)(Y|M|D|WD)$/.exec(period)
  if (!match) throw new TypeError(`not a period: ${period}`)
  return { n: Number(match[1]), unit: match[2] as Unit }
}

/**
 * Last day of a period that runs from `start`: the start day does not count (Civil Code art 201), a period of months or
 * years ends on the corresponding day or the month's end (art 202).
 */
export const lastDayOf = (calendar: WorkingDays, start: Day, period: Period): CountedDay => {
  const { n, unit } = partsOf(period)
  return unit === 'WD' ? nthWorkingDay(calendar, start, n) : { day: addUnits(start, n, unit), provisional: false }
}

/** Days during which something holds: a burden. A last day off never lengthens it. */
export const runningSpan = (calendar: WorkingDays, start: Day, period: Period, law: readonly Locator[]): Span => {
  const last = lastDayOf(calendar, start, period)
  return {
    first: start,
    lastDay: last.day,
    freeFrom: nextDay(last.day),
    provisional: last.provisional,
    counted: { from: start, period, movedFrom: null },
    law: [...law],
  }
}

/** Days within which somebody must act: a last day off moves to the next working day (Civil Code art 203). */
export const dueSpan = (calendar: WorkingDays, start: Day, period: Period, law: readonly Locator[]): Span => {
  const last = lastDayOf(calendar, start, period)
  const moved = movedToWorkingDay(calendar, last.day)
  return {
    first: start,
    lastDay: moved.day,
    freeFrom: nextDay(moved.day),
    provisional: last.provisional || moved.provisional,
    counted: { from: start, period, movedFrom: moved.day === last.day ? null : last.day },
    law: [...law],
  }
}

/** Compares two periods where their units allow it: years and months together, days, working days. `null`: not comparable. */
export const comparePeriods = (a: Period, b: Period): number | null => {
  const [left, right] = [measured(a), measured(b)]
  return left.in === right.in ? left.n - right.n : null
}

const measured = (period: Period): { readonly n: number; readonly in: 'M' | 'D' | 'WD' } => {
  const { n, unit } = partsOf(period)
  return unit === 'Y' ? { n: n * 12, in: 'M' } : { n, in: unit }
}
