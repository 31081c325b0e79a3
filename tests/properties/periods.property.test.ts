import { type Day, isPeriod, type Period, periodParts } from '@plumbline/schema'
import fc from 'fast-check'
import { describe, it } from 'vitest'
import { addUnits, daysBetween, nextDay, weekday } from '../../packages/core/src/calendar/civil.js'
import type { Pause } from '../../packages/core/src/calendar/pauses.js'
import {
  comparePeriods,
  dueSpan,
  dueSpanWithPauses,
  lastDayOf,
  runningSpan,
  windowStart,
} from '../../packages/core/src/calendar/period.js'
import { lastDayOf as referenceLastDayOf, startBefore } from '../../packages/reference/src/period.js'
import { officialWorkingDays as calendar, officialCalendars } from '../support/officialCalendar.js'

const runs = { numRuns: 2_000 }

/** Days that the official calendars cover, with room after them for most periods. */
const days = fc.integer({ min: 0, max: 6 * 365 }).map((n) => addUnits('2020-01-01', n, 'D'))
const lengths = (unit: string, max: number) => fc.integer({ min: 1, max }).map((n) => `P${n}${unit}`)
const daysOfMonths = fc
  .tuple(fc.integer({ min: 1, max: 14 }), fc.integer({ min: 1, max: 31 }))
  .map(([n, d]) => `P${n}M@${d}`)
const shortPeriods = fc.oneof(lengths('D', 90), lengths('WD', 60))
const periods: fc.Arbitrary<Period> = fc.oneof(shortPeriods, lengths('M', 14), lengths('Y', 2), daysOfMonths)

const pausesFrom = (day: Day): fc.Arbitrary<Pause> =>
  fc
    .tuple(fc.integer({ min: -30, max: 120 }), fc.integer({ min: -2, max: 40 }))
    .map(([begin, length]) => ({ from: addUnits(day, begin, 'D'), until: addUnits(day, begin + length, 'D') }))
const startsWithPauses = days.chain((start) =>
  fc.tuple(fc.constant(start), fc.array(pausesFrom(start), { maxLength: 4 })),
)

const isDayOff = (day: Day): boolean => !calendar.at(day).working
const lastDay = (start: Day, period: Period): Day => lastDayOf(calendar, start, period).day
const dueWith = (start: Day, period: Period, pauses: readonly Pause[]): Day | null =>
  dueSpanWithPauses(calendar, start, period, [], pauses)?.lastDay ?? null
const pausedOn = (pauses: readonly Pause[], day: Day): boolean =>
  pauses.some(({ from, until }) => from <= day && (until === null || day < until))
const eachDay = (after: Day, last: Day): readonly Day[] =>
  Array.from({ length: Math.max(0, daysBetween(after, last)) }, (_, index) => addUnits(after, index + 1, 'D'))

/** A calendar so plain that anybody can check it: names of weekdays, the days off, the days worked. */
const naivelyWorked = (day: Day): boolean =>
  officialCalendars.some(({ workdays }) => workdays.includes(day)) ||
  (![0, 6].includes(weekday(day)) && !officialCalendars.some(({ daysOff }) => daysOff.includes(day)))

const holds = <Ts extends [unknown, ...unknown[]]>(
  arbitraries: { [K in keyof Ts]: fc.Arbitrary<Ts[K]> },
  predicate: (...args: Ts) => boolean,
): void => fc.assert(fc.property(...arbitraries, predicate), runs)

describe('periods', () => {
  it('who begins later never ends earlier', () =>
    holds([days, fc.nat(400), periods], (start, later, period) => {
      const after = addUnits(start, later, 'D')
      return (
        lastDay(start, period) <= lastDay(after, period) &&
        (dueWith(start, period, []) as Day) <= (dueWith(after, period, []) as Day)
      )
    }))

  it('a period ends after the day on which it begins', () =>
    holds([days, periods], (start, period) => lastDay(start, period) > start))

  it('the longer of two periods that compare never ends earlier', () =>
    holds([days, periods, periods], (start, a, b) => {
      const difference = comparePeriods(a, b)
      if (difference === null) return true
      const [x, y] = [lastDay(start, a), lastDay(start, b)]
      return difference < 0 ? x <= y : difference > 0 ? x >= y : x === y
    }))

  it('periods compare the same way in either order, and only with their own form', () =>
    holds([periods, periods], (a, b) => {
      const [there, back] = [comparePeriods(a, b), comparePeriods(b, a)]
      const sameForm = (periodParts(a).monthDay === null) === (periodParts(b).monthDay === null)
      return there === null ? back === null : sameForm && Math.sign(there) === -Math.sign(back as number)
    }))

  it('a period taken apart and written again is the same text', () =>
    holds([periods], (period) => {
      const { n, unit, monthDay } = periodParts(period)
      return isPeriod(period) && `P${n}${unit}${monthDay === null ? '' : `@${monthDay}`}` === period
    }))

  it('no text that is no period is one', () =>
    holds([fc.stringMatching(/^P\d{0,5}[YMDWX]{0,2}@?\d{0,3}$/)], (text) => {
      const form = /^P(\d{1,4})(?:Y|M|D|WD|M@([1-9]|[12]\d|3[01]))$/.exec(text)
      return isPeriod(text) === (form !== null && Number(form[1]) > 0)
    }))

  it('the 15th of the following month is the 15th of the following month', () =>
    holds([days, daysOfMonths], (start, period) => {
      const { n, monthDay } = periodParts(period)
      const last = lastDay(start, period)
      const months = (day: Day): number => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7))
      const date = Number(last.slice(8))
      const endOfMonth = nextDay(last).slice(8) === '01'
      return months(last) - months(start) === n && (date === monthDay || (date < (monthDay as number) && endOfMonth))
    }))

  it('the n-th working day is the one that a naive count finds', () =>
    holds([days, fc.integer({ min: 1, max: 60 })], (start, n) => {
      const last = lastDay(start, `P${n}WD`)
      return naivelyWorked(last) && eachDay(start, last).filter(naivelyWorked).length === n
    }))

  it('a window to a day of a month begins on the first day from which it still reaches its end', () =>
    holds([days, daysOfMonths], (end, period) => {
      const first = windowStart(calendar, end, period)
      return lastDay(first, period) >= end && lastDay(addUnits(first, -1, 'D'), period) < end
    }))

  it('both evaluators count alike, forward and back', () =>
    holds(
      [days, periods],
      (day, period) =>
        lastDay(day, period) === referenceLastDayOf(day, period, officialCalendars) &&
        windowStart(calendar, day, period) === startBefore(day, period, officialCalendars),
    ))
})

describe('acts and burdens', () => {
  it('what must be done is never due on a day off', () =>
    holds([days, periods], (start, period) => !isDayOff(dueWith(start, period, []) as Day)))

  it('no working day lies between the last day of a period and the day to which it moves', () =>
    holds([days, periods], (start, period) => {
      const { lastDay: due, counted } = dueSpan(calendar, start, period, [])
      const from = counted?.movedFrom
      return from == null || (isDayOff(from) && eachDay(from, due as Day).filter((day) => !isDayOff(day)).length === 1)
    }))

  it('a burden never ends later than its period says, and is free the day after', () =>
    holds([days, periods], (start, period) => {
      const span = runningSpan(calendar, start, period, [])
      return span.lastDay === lastDay(start, period) && span.freeFrom === nextDay(span.lastDay)
    }))

  it('a burden never outlasts the time for an act of the same period', () =>
    holds(
      [days, periods],
      (start, period) =>
        (runningSpan(calendar, start, period, []).lastDay as Day) <= (dueWith(start, period, []) as Day),
    ))

  it('a date is final only if every working day it rests on is covered by an official calendar', () =>
    holds([days, fc.integer({ min: 1, max: 400 })], (start, n) => {
      const span = dueSpan(calendar, start, `P${n}WD`, [])
      return span.provisional === (span.lastDay as Day) >= '2027-01-01'
    }))
})

describe('time that does not count', () => {
  it('a pause never shortens', () =>
    holds(
      [startsWithPauses, periods],
      ([start, pauses], period) => (dueWith(start, period, pauses) as Day) >= (dueWith(start, period, []) as Day),
    ))

  it('one more pause never shortens', () =>
    holds([startsWithPauses, periods], ([start, pauses], period) => {
      const fewer = pauses.slice(1)
      return (dueWith(start, period, pauses) as Day) >= (dueWith(start, period, fewer) as Day)
    }))

  it('the order of pauses, and saying one twice, change nothing', () =>
    holds(
      [startsWithPauses, periods],
      ([start, pauses], period) =>
        dueWith(start, period, [...pauses, ...pauses].reverse()) === dueWith(start, period, pauses),
    ))

  it('who begins later never ends earlier, in days and working days, whatever is paused', () =>
    holds(
      [startsWithPauses, fc.nat(60), shortPeriods],
      ([start, pauses], later, period) =>
        (dueWith(start, period, pauses) as Day) <= (dueWith(addUnits(start, later, 'D'), period, pauses) as Day),
    ))

  it('as many days are counted as the period has, and none of them is paused', () =>
    holds([startsWithPauses, fc.integer({ min: 1, max: 90 })], ([start, pauses], n) => {
      const span = dueSpanWithPauses(calendar, start, `P${n}D`, [], pauses)
      const last = span?.counted?.movedFrom ?? (span?.lastDay as Day)
      return eachDay(start, last).filter((day) => !pausedOn(pauses, day)).length === n
    }))

  it('as many working days are counted as the period has, and none of them is paused', () =>
    holds([startsWithPauses, fc.integer({ min: 1, max: 40 })], ([start, pauses], n) => {
      const last = dueWith(start, `P${n}WD`, pauses) as Day
      return eachDay(start, last).filter((day) => naivelyWorked(day) && !pausedOn(pauses, day)).length === n
    }))

  it('what must be done is never due on a day that does not count', () =>
    holds([startsWithPauses, periods], ([start, pauses], period) => {
      const due = dueWith(start, period, pauses) as Day
      return !isDayOff(due) && !pausedOn(pauses, due)
    }))

  it('a pause that has not ended leaves the end open if it began in time, and changes nothing if it did not', () =>
    holds([startsWithPauses, fc.integer({ min: -30, max: 200 }), periods], ([start, pauses], begin, period) => {
      const from = addUnits(start, begin, 'D')
      const without = dueWith(start, period, pauses) as Day
      return dueWith(start, period, [...pauses, { from, until: null }]) === (from <= without ? null : without)
    }))
})
