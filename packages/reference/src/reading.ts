import type { Amount, Value } from '@plumbline/schema'

/** A count of which only bounds are certain. `max: null`: there may be any number more. */
export interface CountInterval {
  readonly min: number
  readonly max: number | null
}

/** What reading a fact gives. `undefined`: unknown. `null`: known not to exist. */
export type Reading = Value | CountInterval | null | undefined

/** A single value that can be compared. */
export type Single = Value | null

export const isAmount = (value: unknown): value is Amount =>
  typeof value === 'object' && value !== null && 'unit' in value

export const isInterval = (value: unknown): value is CountInterval =>
  typeof value === 'object' && value !== null && 'min' in value

/** Whether nothing more could be learned about it. */
export const isSettled = (reading: Reading): boolean =>
  reading !== undefined && (!isInterval(reading) || reading.min === reading.max)
