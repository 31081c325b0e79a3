import type { Day, Id, Program, Value } from '@plumbline/schema'
import { own } from '../own.js'

/** How closely a parameter value's region is the authority's: 2 exactly, 1 its province, 0 none given, -1 another. */
const closeness = (region: string | undefined, asked: string): number => {
  if (region === undefined) return 0
  if (region === asked) return 2
  return region === `${asked.slice(0, 2)}0000` ? 1 : -1
}

/** The value of a parameter in force on a day, the most specific for the region. `undefined`: none. */
export const parameterOn = (program: Program, id: Id, day: Day, region: string): Value | undefined => {
  const values = (own(program.parameters, id)?.values ?? [])
    .filter((value) => value.from <= day && (value.until === null || day < value.until))
    .map((value) => ({ value: value.value, close: closeness(value.region, region) }))
    .filter(({ close }) => close >= 0)
  return values.reduce<(typeof values)[number] | undefined>(
    (best, next) => (best && best.close >= next.close ? best : next),
    undefined,
  )?.value
}
