import type { CalendarFile, Day } from '@plumbline/schema'
import { addDays, isWeekend } from './civil.js'

/** Whether the official calendar makes it a working day; outside every calendar, and on days it does not name, the weekday decides. */
export const isWorkingDay = (day: Day, calendars: readonly CalendarFile[]): boolean => {
  const calendar = calendars.find(({ from, until }) => from <= day && day < until)
  if (calendar?.daysOff.includes(day)) return false
  if (calendar?.workdays.includes(day)) return true
  return !isWeekend(day)
}

/** The n-th working day after the start (before it, when `step` is -1). The start itself does not count. */
export const countWorkingDays = (start: Day, n: number, step: 1 | -1, calendars: readonly CalendarFile[]): Day => {
  let day = start
  for (let counted = 0; counted < n; ) {
    day = addDays(day, step)
    if (isWorkingDay(day, calendars)) counted += 1
  }
  return day
}

/** The day itself, or the first working day after it (Civil Code art 203): by then somebody must act. */
export const orNextWorkingDay = (day: Day, calendars: readonly CalendarFile[]): Day =>
  isWorkingDay(day, calendars) ? day : countWorkingDays(day, 1, 1, calendars)

/** Whether every day from one to another, both included, lies in an official calendar. */
export const areOfficial = (first: Day, last: Day, calendars: readonly CalendarFile[]): boolean => {
  for (let day = first; day <= last; day = addDays(day, 1))
    if (!calendars.some(({ from, until }) => from <= day && day < until)) return false
  return true
}
