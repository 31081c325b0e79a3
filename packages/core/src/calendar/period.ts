import {
  type Day,
  isOpenEnd,
  type Locator,
  type OpenEnd,
  type Period,
  periodParts,
  type Span,
  type TermEnd,
} from '@plumbline/schema'
import { addUnits, inMonth, nextDay } from './civil.js'
import { endedAfter, laterByPauses, openFrom, type Pause, pausedCalendar } from './pauses.js'
import {
  type CountedDay,
  movedToWorkingDay,
  nthWorkingDay,
  nthWorkingDayBefore,
  type WorkingDays,
} from './workingDays.js'

// How the law counts, for one reader: docs/periods.md. Two kinds of time, never to be mixed: `runningSpan` says how long a burden
// holds, and a last day off never lengthens it; `dueSpan` says by when somebody must act (pay, object, decide), and a last day off
// moves on (Civil Code art 203(1)). Civil Code arts 200-204 count for every norm that does not count otherwise; the Penalty Law
// (art 85), the Licensing Law (art 82), the Compulsion Law (art 69) and the Reconsideration Law (art 88(2)) say which of their days
// are working days: a pack writes those as `P5WD`.

/**
 * Last day of a period that runs from `start`: the start day does not count (Civil Code art 201(1)), a period of months or
 * years ends on the corresponding day or the month's end (art 202), a period to a day of a month on that day or that month's end.
 */
export const lastDayOf = (calendar: WorkingDays, start: Day, period: Period): CountedDay => {
  const { n, unit, monthDay } = periodParts(period)
  if (unit === 'WD') return nthWorkingDay(calendar, start, n)
  const day = addUnits(start, n, unit)
  return { day: monthDay === null ? day : inMonth(day, monthDay), provisional: false }
}

/** First day of a window of this length that ends on `end`; of a period to a day of a month, the first from which it reaches `end`. */
export const windowStart = (calendar: WorkingDays, end: Day, period: Period): Day => {
  const { n, unit, monthDay } = periodParts(period)
  if (unit === 'WD') return nthWorkingDayBefore(calendar, end, n)
  if (monthDay === null) return addUnits(end, -n, unit)
  const month = inMonth(addUnits(end, -n, 'M'), 1)
  return inMonth(end, monthDay) >= end ? month : addUnits(month, 1, 'M')
}

/** Days during which something holds: a burden. A last day off never lengthens it; an end that no number fixes has no last day. */
export const runningSpan = (calendar: WorkingDays, start: Day, period: TermEnd, law: readonly Locator[]): Span => {
  if (isOpenEnd(period))
    return {
      first: start,
      lastDay: null,
      freeFrom: null,
      provisional: false,
      counted: { from: start, period, movedFrom: null },
      law: [...law],
    }
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

const actBy = (start: Day, period: Period, last: CountedDay, moved: CountedDay, law: readonly Locator[]): Span => ({
  first: start,
  lastDay: moved.day,
  freeFrom: nextDay(moved.day),
  provisional: last.provisional || moved.provisional,
  counted: { from: start, period, movedFrom: moved.day === last.day ? null : last.day },
  law: [...law],
})

/** Days within which somebody must act: a last day off moves to the next working day (Civil Code art 203(1)). */
export const dueSpan = (calendar: WorkingDays, start: Day, period: Period, law: readonly Locator[]): Span => {
  const last = lastDayOf(calendar, start, period)
  return actBy(start, period, last, movedToWorkingDay(calendar, last.day), law)
}

/**
 * Days within which somebody must act, where time in between does not count. Working days in a pause are not counted; days,
 * months and years are counted through, and the days lost are added at the end (docs/decisions/0015). Null while a pause that
 * begins within the period has not ended: its end is not known, and nothing is missed yet.
 */
export const dueSpanWithPauses = (
  calendar: WorkingDays,
  start: Day,
  period: Period,
  law: readonly Locator[],
  pauses: readonly Pause[],
): Span | null => {
  const ended = endedAfter(start, pauses)
  const counting = pausedCalendar(calendar, ended)
  const full = lastDayOf(counting, start, period)
  const last = periodParts(period).unit === 'WD' ? full : { ...full, day: laterByPauses(full.day, ended) }
  const moved = movedToWorkingDay(counting, last.day)
  const open = openFrom(pauses)
  return open !== undefined && open <= moved.day ? null : actBy(start, period, last, moved, law)
}

const places: readonly (OpenEnd | 'period')[] = ['none', 'period', 'unstated', 'life']

/** Compares two terms, also where no number fixes an end. `null`: two periods whose forms do not compare. */
export const compareTerms = (a: TermEnd, b: TermEnd): number | null => {
  const place = (end: TermEnd): number => places.indexOf(isOpenEnd(end) ? end : 'period')
  return isOpenEnd(a) || isOpenEnd(b) ? place(a) - place(b) : comparePeriods(a, b)
}

/**
 * Compares two periods where their forms allow it: years and months together, days, working days, days of a later month (the
 * month, then the day). `null`: not comparable.
 */
export const comparePeriods = (a: Period, b: Period): number | null => {
  const [left, right] = [measured(a), measured(b)]
  return left.in === right.in ? left.n - right.n || left.monthDay - right.monthDay : null
}

const measured = (period: Period): { readonly n: number; readonly monthDay: number; readonly in: string } => {
  const { n, unit, monthDay } = periodParts(period)
  if (monthDay !== null) return { n, monthDay, in: 'M@' }
  return unit === 'Y' ? { n: n * 12, monthDay: 0, in: 'M' } : { n, monthDay: 0, in: unit }
}
