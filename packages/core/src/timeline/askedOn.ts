import type { Case, Day } from '@plumbline/schema'

/** The case asked about another day. What is known stays known; past that day, knowledge moves on with the day asked about. */
export const askedOn = (kase: Case, day: Day): Case => ({
  ...kase,
  asOf: day,
  knownAt: day > kase.knownAt ? day : kase.knownAt,
})
