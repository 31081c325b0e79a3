import type { Truth } from '@plumbline/schema'

export const truthOf = (certain: boolean): Truth => (certain ? 'true' : 'false')

export const not = (truth: Truth): Truth => (truth === 'unknown' ? 'unknown' : truthOf(truth === 'false'))

/** Kleene: false when one is false, true when all are true. */
export const both = (truths: readonly Truth[]): Truth =>
  truths.includes('false') ? 'false' : truths.includes('unknown') ? 'unknown' : 'true'

/** Kleene: true when one is true, false when all are false. */
export const either = (truths: readonly Truth[]): Truth =>
  truths.includes('true') ? 'true' : truths.includes('unknown') ? 'unknown' : 'false'

/** The truth that every possible world agrees on, or unknown. */
export const unanimous = (truths: readonly Truth[]): Truth => {
  const [first] = truths
  return first !== undefined && truths.every((truth) => truth === first) ? first : 'unknown'
}
