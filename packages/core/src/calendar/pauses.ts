import type { Day } from '@plumbline/schema'
import { addUnits, daysBetween, nextDay } from './civil.js'
import type { WorkingDays } from './workingDays.js'

/**
 * Time that does not count, as while a hearing, an appraisal or an expert review is held (Licensing Law art 45) or the party was
 * kept from acting (Litigation Law art 48(1)). Half-open `[from, until)`; `until` null: begun, and not ended yet.
 */
export interface Pause {
  readonly from: Day
  readonly until: Day | null
}

/** A pause that has ended. */
export type Ended = Pause & { readonly until: Day }

/** Pauses that have ended, as far as they lie after `start`: in order, none meeting another. The start day never counts anyway. */
export const endedAfter = (start: Day, pauses: readonly Pause[]): readonly Ended[] => {
  const first = nextDay(start)
  return pauses
    .filter((pause): pause is Ended => pause.until !== null && pause.until > first && pause.until > pause.from)
    .map(({ from, until }) => ({ from: from < first ? first : from, until }))
    .sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0))
    .reduce<readonly Ended[]>((merged, pause) => {
      const last = merged.at(-1)
      if (last === undefined || pause.from > last.until) return [...merged, pause]
      return pause.until > last.until ? [...merged.slice(0, -1), { from: last.from, until: pause.until }] : merged
    }, [])
}

/** The first day of a pause that has not ended, if any. */
export const openFrom = (pauses: readonly Pause[]): Day | undefined =>
  pauses
    .filter(({ until }) => until === null)
    .map(({ from }) => from)
    .reduce<Day | undefined>((first, from) => (first === undefined || from < first ? from : first), undefined)

/** The calendar while pauses run: their days are no working days, whatever an official calendar may still say of them. */
export const pausedCalendar = (calendar: WorkingDays, pauses: readonly Ended[]): WorkingDays =>
  pauses.length === 0
    ? calendar
    : {
        at: (day) =>
          pauses.some(({ from, until }) => from <= day && day < until)
            ? { working: false, covered: true }
            : calendar.at(day),
      }

/** A last day, later by every day of the pauses that begin before the period has run: what was lost is added at its end. */
export const laterByPauses = (lastDay: Day, pauses: readonly Ended[]): Day =>
  pauses.reduce(
    (last, { from, until }) => (from <= last ? addUnits(last, daysBetween(from, until), 'D') : last),
    lastDay,
  )
