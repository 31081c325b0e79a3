import type { Case, CreditRecord, Event } from '@plumbline/schema'

/** Events of a record that were known by `knownAt`. */
export const visibleEvents = (record: CreditRecord, { knownAt }: Case): readonly Event[] =>
  record.events.filter(({ knownOn }) => knownOn <= knownAt)

/** The case as it was known at `knownAt`: later knowledge of events, steps and determinations is not there. */
export const knownCase = (given: Case): Case => ({
  ...given,
  records: given.records.map((record) => ({ ...record, events: [...visibleEvents(record, given)] })),
  procedure: given.procedure.filter(({ knownOn }) => knownOn <= given.knownAt),
  determinations: given.determinations.filter(({ on }) => on <= given.knownAt),
})
