import type { Day, DerivedFact } from '@plumbline/schema'
import { latestOf } from '../civil.js'
import { lastDayOf, lengthOf } from '../period.js'
import type { Reading } from '../reading.js'
import { readParameter } from './readParameter.js'
import type { Setting } from './setting.js'

export type PeriodEnd = Extract<DerivedFact, { kind: 'period-end' }>
export type PeriodText = PeriodEnd['period']

/** A period written out or looked up on a day; null when no period is known. */
export const periodOn = (setting: Setting, period: PeriodText, day: Day): string | null => {
  const value = typeof period === 'string' ? period : readParameter(setting, period.parameter, day)
  return typeof value === 'string' && lengthOf(value) !== null ? value : null
}

/** The first that is not known to be absent. One that is unknown may be present, so nothing after it is looked at. */
const firstPresent = (starts: readonly Reading[]): Reading => {
  const found = starts.find((start) => start !== null)
  return starts.every((start) => start === null) ? null : found
}

/** The latest of all; an absent one means that the period never starts. */
const latest = (starts: readonly Reading[]): Reading => {
  if (starts.includes(undefined)) return undefined
  if (starts.includes(null)) return null
  return latestOf(starts as readonly Day[])
}

/** Last day of a period that runs from facts or events of the record. */
export const periodEnd = (setting: Setting, derived: PeriodEnd, starts: readonly Reading[]): Reading => {
  const start = derived.pick === 'latest' ? latest(starts) : firstPresent(starts)
  if (typeof start !== 'string') return start === null ? null : undefined
  const period = periodOn(setting, derived.period, start)
  return period === null ? undefined : lastDayOf(start, period, setting.program.calendars)
}
