import { isOpenEnd, periodParts, type TermEnd, type TermEndOrParameter } from '@plumbline/schema'
import type { World } from './world.js'

/** Length in a unit that periods share; those that share none are only as long where they are the same. */
const lengthOf = (period: TermEnd): { readonly n: number; readonly unit: string } => {
  const { n, unit, monthDay } = periodParts(period)
  if (monthDay !== null) return { n: 0, unit: period }
  return unit === 'Y' ? { n: n * 12, unit: 'M' } : { n, unit }
}

const valuesOf = (world: World, period: TermEndOrParameter): readonly TermEnd[] =>
  typeof period === 'string'
    ? [period]
    : (world.parameters.get(period.parameter)?.values ?? []).flatMap(({ value }) =>
        typeof value === 'string' ? [value] : [],
      )

const placeOf = (end: TermEnd): number =>
  ['none', 'period', 'unstated', 'life'].indexOf(isOpenEnd(end) ? end : 'period')

/** Whether a term, in each of its values, is certainly as long as another. */
export const isNotShorter = (world: World, own: TermEndOrParameter, other: TermEndOrParameter): boolean =>
  valuesOf(world, own).every((mine) =>
    valuesOf(world, other).every((its) => {
      if (isOpenEnd(mine) || isOpenEnd(its)) return placeOf(mine) >= placeOf(its)
      const [left, right] = [lengthOf(mine), lengthOf(its)]
      return left.unit === right.unit && left.n >= right.n
    }),
  )
