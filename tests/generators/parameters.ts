import type { CalendarFile, FactType, Value } from '@plumbline/schema'
import type { ProgramBuilder } from '../builders/index.js'
import type { ParameterInScope } from './conditions.js'
import { randomPeriod } from './days.js'
import type { Random } from './random.js'
import { type Pool, randomValue } from './values.js'

const parameterTypes: readonly FactType[] = ['money', 'count', 'share', 'duration']

/** One parameter a type of amount, and one of periods. */
export const parametersInScope: readonly ParameterInScope[] = parameterTypes.map((type) => ({ id: `p.${type}`, type }))

type ParameterValue = Parameters<ProgramBuilder['withParameter']>[1]

/** Values that change on a day of the pool, with gaps and regional values. */
export const randomParameterValues = (
  random: Random,
  pool: Pool,
  { type }: ParameterInScope,
): readonly ParameterValue[] => {
  const value = () =>
    (type === 'duration'
      ? randomPeriod(random)
      : (randomValue(random, pool, { type }) as Exclude<Value, boolean>)) as ParameterValue['value']
  const change = random.pick(pool.days)
  const regions = random.some(['310000', '310115', undefined] as const, 1, 3)
  return regions.flatMap((region): readonly ParameterValue[] => {
    const where = region === undefined ? {} : { region }
    const before = { from: '2000-01-01', until: change, value: value(), ...where }
    const after = { from: change, value: value(), ...where }
    return random.chance(80) ? [before, after] : [random.pick([before, after])]
  })
}

const weekend = [
  '2024-02-04',
  '2024-02-18',
  '2024-03-02',
  '2024-03-03',
  '2024-04-28',
  '2024-09-29',
  '2024-10-12',
  '2024-12-28',
] as const
const weekdays = [
  '2024-01-01',
  '2024-02-12',
  '2024-02-29',
  '2024-03-01',
  '2024-04-01',
  '2024-06-03',
  '2024-10-01',
  '2024-10-07',
  '2024-12-31',
] as const

/** The official calendar of 2024, with some days off and some weekend days worked. */
export const randomCalendar = (random: Random): Partial<CalendarFile> & Pick<CalendarFile, 'from' | 'until'> => ({
  from: '2024-01-01',
  until: '2025-01-01',
  daysOff: [...random.some(weekdays, 0, 6)],
  workdays: [...random.some(weekend, 0, 6)],
})
