import type { Day, Id } from '@plumbline/schema'
import { contains } from '../interval.js'
import type { Reading } from '../reading.js'
import { own } from './own.js'
import type { Setting } from './setting.js'

/** Regions from the most specific: the authority's own, its province, the whole country. */
const regionsOf = (region: string): readonly (string | undefined)[] => [region, `${region.slice(0, 2)}0000`, undefined]

/** Value of a parameter on a day, of the most specific region that has one in force; none: unknown. */
export const readParameter = ({ program, case: given }: Setting, id: Id, day: Day): Reading => {
  const inForce = (own(program.parameters, id)?.values ?? []).filter((value) => contains(value, day))
  for (const region of regionsOf(given.authority.region)) {
    const value = inForce.find((one) => one.region === region)
    if (value !== undefined) return value.value
  }
  return undefined
}
