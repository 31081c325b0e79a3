import type { Value } from '@plumbline/schema'

/** What is known of a fact: nothing, its value (`null`: known not to exist), or bounds of a count (`max` null: open). */
export type Known =
  | { readonly is: 'unknown' }
  | { readonly is: 'value'; readonly value: Value | null }
  | { readonly is: 'list'; readonly values: readonly Value[] }
  | { readonly is: 'range'; readonly min: number; readonly max: number | null }

export const unknown: Known = Object.freeze({ is: 'unknown' })
export const known = (value: Value | null): Known => ({ is: 'value', value })
export const nothing: Known = Object.freeze({ is: 'value', value: null })

/** The day that is known, `null` when known to be absent, `undefined` when unknown. */
export const dayOf = (fact: Known): string | null | undefined =>
  fact.is === 'value' && (fact.value === null || typeof fact.value === 'string') ? fact.value : undefined
