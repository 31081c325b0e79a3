import { type Period, type PeriodOrParameter, periodParts } from '@plumbline/schema'
import type { World } from './world.js'

/** Length in a unit that periods share; those that share none are only as long where they are the same. */
const lengthOf = (period: Period): { readonly n: number; readonly unit: string } => {
  const { n, unit, monthDay } = periodParts(period)
  if (monthDay !== null) return { n: 0, unit: period }
  return unit === 'Y' ? { n: n * 12, unit: 'M' } : { n, unit }
}

const valuesOf = (world: World, period: PeriodOrParameter): readonly Period[] =>
  typeof period === 'string'
    ? [period]
    : (world.parameters.get(period.parameter)?.values ?? []).flatMap(({ value }) =>
        typeof value === 'string' ? [value] : [],
      )

/** Whether a period, in each of its values, is certainly as long as another. */
export const isNotShorter = (world: World, own: PeriodOrParameter, other: PeriodOrParameter): boolean =>
  valuesOf(world, own).every((mine) =>
    valuesOf(world, other).every((its) => {
      const [left, right] = [lengthOf(mine), lengthOf(its)]
      return left.unit === right.unit && left.n >= right.n
    }),
  )
