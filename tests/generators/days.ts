import type { CompiledEffect, Day, Period } from '@plumbline/schema'
import type { Random } from './random.js'

/** Month ends, leap days, turns of the year and days beside long holidays: where counting goes wrong. */
const interesting = [
  ['2023-11-30', '2023-12-31', '2024-01-01', '2024-01-31', '2024-02-28', '2024-02-29', '2024-03-01', '2024-03-31'],
  ['2023-02-28', '2023-03-31', '2024-02-29', '2024-03-29', '2024-03-30', '2024-03-31', '2024-04-30', '2025-02-28'],
  ['2024-08-31', '2024-09-29', '2024-09-30', '2024-10-01', '2024-10-07', '2024-10-08', '2024-10-12', '2024-10-31'],
  ['2023-12-29', '2024-12-30', '2024-12-31', '2025-01-01', '2025-01-02', '2025-01-30', '2025-01-31', '2025-03-01'],
  ['2024-05-31', '2024-06-01', '2024-06-03', '2024-06-28', '2024-06-30', '2024-07-01', '2024-07-31', '2024-08-30'],
] satisfies readonly (readonly Day[])[]

/** A handful of days near each other, so that independent choices meet on the same day and its neighbours. */
export const randomDays = (random: Random): readonly Day[] => random.some(random.pick(interesting), 4, 6)

const periods: readonly Period[] = [
  'P1D',
  'P30D',
  'P31D',
  'P60D',
  'P1M',
  'P2M',
  'P3M',
  'P6M',
  'P1Y',
  'P2Y',
  'P1WD',
  'P5WD',
  'P10WD',
  'P22WD',
  'P1M@15',
  'P2M@31',
]

export const randomPeriod = (random: Random): Period => random.pick(periods)

/** Periods that reach back over several days of a pool. */
export const randomWindow = (random: Random): Period =>
  random.pick(['P1M', 'P3M', 'P1Y', 'P2Y', 'P60D', 'P366D', 'P22WD', 'P1M@15'] as const)

type Range = Pick<NonNullable<CompiledEffect['term']>, 'min' | 'max'>

/** Ranges of which no number fixes an end. */
const withoutNumbers: readonly Range[] = [
  { min: 'none', max: 'unstated' },
  { min: 'none', max: 'life' },
  { min: 'P6M', max: 'life' },
]

/** A range of periods of months or years, the shorter first. */
export const randomRange = (random: Random): Range => {
  if (random.chance(8)) return random.pick(withoutNumbers)
  const lengths = ['P3M', 'P6M', 'P1Y', 'P2Y', 'P36M'] as const
  const [first, second] = [random.int(0, 4), random.int(0, 4)]
  return { min: lengths[Math.min(first, second)] as Period, max: lengths[Math.max(first, second)] as Period }
}
