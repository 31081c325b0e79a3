import { isOpenEnd, type PeriodOrParameter, type TermEnd } from '@plumbline/schema'
import { own } from '../facts/own.js'
import { periodOn } from '../facts/periodEnd.js'
import type { Setting } from '../facts/setting.js'
import { compareValues } from '../order.js'
import { lastDayOf, lengthOf } from '../period.js'
import type { EffectReadings } from './limitSource.js'

export interface CappedTerm {
  readonly min: TermEnd
  readonly max: TermEnd
}

const termOf = (readings: EffectReadings, min: string, max: string): CappedTerm | null => {
  const [least, most] = [own(readings, min), own(readings, max)]
  const isEnd = (value: unknown): value is TermEnd =>
    typeof value === 'string' && (isOpenEnd(value) || lengthOf(value) !== null)
  return isEnd(least) && isEnd(most) ? { min: least, max: most } : null
}

/** The shorter period; where they do not compare, the one that ends sooner when it starts on the day asked about. */
const shorter = ({ program: { calendars }, case: { asOf } }: Setting, one: TermEnd, other: TermEnd): TermEnd => {
  const order = compareValues(one, other)
  if (order !== null) return order <= 0 ? one : other
  return lastDayOf(asOf, one, calendars) <= lastDayOf(asOf, other, calendars) ? one : other
}

/**
 * The effect's own term, else the law's, made no longer than a period; without any, the period itself. Null where the period has no
 * value.
 */
export const capToPeriod = (
  setting: Setting,
  period: PeriodOrParameter | undefined,
  readings: EffectReadings,
): CappedTerm | null => {
  const term = termOf(readings, 'termMin', 'termMax') ?? termOf(readings, 'lawMin', 'lawMax')
  const longest = period === undefined ? null : periodOn(setting, period, setting.case.asOf)
  if (longest === null) return null
  if (term === null) return { min: longest, max: longest }
  return { min: shorter(setting, term.min, longest), max: shorter(setting, term.max, longest) }
}
