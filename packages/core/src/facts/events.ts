import type { Case, CreditRecord, EventDeclaration } from '@plumbline/schema'
import { type Known, known, nothing, unknown } from './known.js'

/**
 * The day of an event of a record, as known at `knownAt`: the latest on or before `asOf`; null where it is known not to
 * have happened by then; otherwise what its absence means.
 */
export const eventOf = (
  kase: Case,
  record: CreditRecord,
  kind: string,
  absence: EventDeclaration['absence'],
): Known => {
  const visible = record.events.filter((event) => event.kind === kind && event.knownOn <= kase.knownAt)
  const days = visible.flatMap((event) => (event.on !== null && event.on <= kase.asOf ? [event.on] : []))
  if (days.length > 0) return known(days.reduce((latest, day) => (day > latest ? day : latest)))
  if (visible.length > 0) return nothing
  return absence === 'none' ? nothing : unknown
}
