import type { Determination } from '@plumbline/schema'
import { latestOf } from '../civil.js'

/** JSON of a value with its keys in order, so that equal values are equal texts. */
const spelled = (value: Determination['value']): string =>
  typeof value === 'object' && value !== null ? JSON.stringify([value.n, value.unit]) : JSON.stringify(value)

/** The latest determination counts; two of the same day that differ settle nothing. */
export const latestDetermination = (matching: readonly Determination[]): Determination['value'] | undefined => {
  const latest = latestOf(matching.map(({ on }) => on))
  const values = matching.filter(({ on }) => on === latest).map(({ value }) => value)
  return new Set(values.map(spelled)).size === 1 ? values[0] : undefined
}
