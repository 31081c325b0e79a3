import { type Day, isDay } from '@plumbline/schema'
import { nextDay } from '../calendar/civil.js'

const collect = (value: unknown, days: Set<Day>): void => {
  if (typeof value === 'string') {
    if (value.length === 10 && isDay(value)) days.add(value)
  } else if (typeof value === 'object' && value !== null)
    for (const one of Array.isArray(value) ? value : Object.values(value)) collect(one, days)
}

/** Every day that stands anywhere in plain data. */
export const daysIn = (...data: readonly unknown[]): ReadonlySet<Day> => {
  const days = new Set<Day>()
  collect(data, days)
  return days
}

/** Each day and the one after it: a comparison with a day turns on it or on the day after. */
export const turningDays = (days: Iterable<Day>): ReadonlySet<Day> =>
  new Set([...days].flatMap((day) => [day, nextDay(day)]))
