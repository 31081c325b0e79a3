import type { Interval } from '@plumbline/schema'

/** Whether every day of a time lies in a life. */
export const covers = (life: Interval, time: Interval): boolean =>
  life.from <= time.from && (life.until === null || (time.until !== null && time.until <= life.until))

/** Whether they have a day in common. */
export const overlaps = (life: Interval, time: Interval): boolean =>
  (life.until === null || time.from < life.until) && (time.until === null || life.from < time.until)
