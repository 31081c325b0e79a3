import type { CalendarFile, Day } from '@plumbline/schema'
import { addUnits, nextDay, weekday } from './civil.js'

/** Working days by the official calendars of a program. */
export interface WorkingDays {
  /** Past every calendar the weekday decides, and `covered` is false: such a date is provisional, never final. */
  readonly at: (day: Day) => { readonly working: boolean; readonly covered: boolean }
}

const known = new WeakMap<readonly CalendarFile[], WorkingDays>()

/** Working days by these calendars, worked out once for each program. */
export const workingDaysOf = (calendars: readonly CalendarFile[]): WorkingDays => {
  const before = known.get(calendars)
  if (before) return before
  const days = readCalendars(calendars)
  known.set(calendars, days)
  return days
}

const readCalendars = (calendars: readonly CalendarFile[]): WorkingDays => {
  const off = new Set(calendars.flatMap((calendar) => calendar.daysOff))
  const worked = new Set(calendars.flatMap((calendar) => calendar.workdays))
  const at: WorkingDays['at'] = (day) => {
    const covered = calendars.some((calendar) => calendar.from <= day && day < calendar.until)
    if (covered && off.has(day)) return { working: false, covered }
    if (covered && worked.has(day)) return { working: true, covered }
    const name = weekday(day)
    return { working: name !== 0 && name !== 6, covered }
  }
  return { at }
}

/** A day and whether it stands on days that no official calendar covers. */
export interface CountedDay {
  readonly day: Day
  readonly provisional: boolean
}

/** The n-th working day after `start`; the start day does not count (Civil Code art 201). */
export const nthWorkingDay = (calendar: WorkingDays, start: Day, n: number): CountedDay => {
  let day = start
  let provisional = false
  for (let counted = 0; counted < n && day < '9999-12-31'; ) {
    day = nextDay(day)
    const { working, covered } = calendar.at(day)
    provisional ||= !covered
    if (working) counted += 1
  }
  return { day, provisional }
}

/** The n-th working day before `end`, where a window of n working days that ends on it begins. */
export const nthWorkingDayBefore = (calendar: WorkingDays, end: Day, n: number): Day => {
  let day = end
  for (let counted = 0; counted < n && day > '0001-01-01'; ) {
    day = addUnits(day, -1, 'D')
    if (calendar.at(day).working) counted += 1
  }
  return day
}

/** The day itself, or the first working day after it (Civil Code art 203). */
export const movedToWorkingDay = (calendar: WorkingDays, from: Day): CountedDay => {
  let day = from
  let { working, covered } = calendar.at(day)
  let provisional = !covered
  while (!working && day < '9999-12-31') {
    day = nextDay(day)
    ;({ working, covered } = calendar.at(day))
    provisional ||= !covered
  }
  return { day, provisional }
}
