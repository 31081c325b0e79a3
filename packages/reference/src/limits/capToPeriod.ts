import type { Period, PeriodOrParameter } from '@plumbline/schema'
import { own } from '../facts/own.js'
import { periodOn } from '../facts/periodEnd.js'
import type { Setting } from '../facts/setting.js'
import { compareValues } from '../order.js'
import { lengthOf } from '../period.js'
import type { EffectReadings } from './limitSource.js'

export interface CappedTerm {
  readonly min: Period
  readonly max: Period
}

const termOf = (readings: EffectReadings, min: string, max: string): CappedTerm | null => {
  const [least, most] = [own(readings, min), own(readings, max)]
  const isPeriod = (value: unknown): value is Period => typeof value === 'string' && lengthOf(value) !== null
  return isPeriod(least) && isPeriod(most) ? { min: least, max: most } : null
}

const shorter = (one: Period, other: Period): Period | null => {
  const order = compareValues(one, other)
  return order === null ? null : order <= 0 ? one : other
}

/** The effect's own term, else the law's, made no longer than a period; null where there is nothing that can be made so. */
export const capToPeriod = (
  setting: Setting,
  period: PeriodOrParameter | undefined,
  readings: EffectReadings,
): CappedTerm | null => {
  const term = termOf(readings, 'termMin', 'termMax') ?? termOf(readings, 'lawMin', 'lawMax')
  const longest = period === undefined ? null : periodOn(setting, period, setting.case.asOf)
  if (term === null || longest === null) return null
  const [min, max] = [shorter(term.min, longest), shorter(term.max, longest)]
  return min === null || max === null ? null : { min, max }
}
