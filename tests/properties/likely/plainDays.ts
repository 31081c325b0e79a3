import type { Day, Period } from '@plumbline/schema'

/** Days and periods as anybody would count them on paper: the properties do not ask the engine's own calendar. */

const ofParts = (year: number, month: number, date: number): Day =>
  new Date(Date.UTC(year, month - 1, date)).toISOString().slice(0, 10)

const partsOf = (day: Day): readonly [number, number, number] => [
  Number(day.slice(0, 4)),
  Number(day.slice(5, 7)),
  Number(day.slice(8)),
]

/** So many days later, or earlier. */
export const later = (day: Day, days: number): Day => {
  const [year, month, date] = partsOf(day)
  return ofParts(year, month, date + days)
}

/** The day of a month, or that month's end where it has no such day. */
const inMonthOf = (year: number, month: number, date: number): Day => {
  const end = Number(ofParts(year, month + 1, 0).slice(8))
  return ofParts(year, month, Math.min(date, end))
}

/** Whether a day is worked, and whether a calendar says so. */
export type Worked = (day: Day) => { readonly working: boolean; readonly covered: boolean }

const isWeekend = (day: Day): boolean => [0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay())

/** Official calendars: what they do not cover has plain weekends. */
export const workedIn = (
  calendars: readonly {
    readonly from: Day
    readonly until: Day
    readonly daysOff: readonly Day[]
    readonly workdays: readonly Day[]
  }[],
): Worked => {
  const off = new Set(calendars.flatMap(({ daysOff }) => daysOff))
  const worked = new Set(calendars.flatMap(({ workdays }) => workdays))
  return (day) => ({
    working: worked.has(day) || (!off.has(day) && !isWeekend(day)),
    covered: calendars.some(({ from, until }) => from <= day && day < until),
  })
}

/** The last day of a period from a day that does not count. */
export const lastDayAfter = (start: Day, period: Period, worked: Worked): Day => {
  const match = /^P(\d+)(Y|M|D|WD)(?:@(\d+))?$/.exec(period)
  if (!match) throw new TypeError(`not a period: ${period}`)
  const [n, unit, on] = [Number(match[1]), match[2], match[3]]
  const [year, month, date] = partsOf(start)
  if (unit === 'D') return later(start, n)
  if (unit === 'WD') {
    let [day, left] = [start, n]
    while (left > 0) {
      day = later(day, 1)
      if (worked(day).working) left -= 1
    }
    return day
  }
  return inMonthOf(year, month + (unit === 'Y' ? 12 * n : n), on === undefined ? date : Number(on))
}
