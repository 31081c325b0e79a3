import type { Case, CreditRecord } from '@plumbline/schema'

/**
 * The case as it stands on the day asked about: what happened later, or became known after the day of knowledge, is left out. A
 * way out is planned on what there is, not on what a longer file may already tell.
 */
export const present = (kase: Case): Case => {
  const { asOf, knownAt } = kase
  const isThere = ({ on, knownOn }: { readonly on: string | null; readonly knownOn: string }): boolean =>
    knownOn <= knownAt && (on === null || on <= asOf)
  /** A record of which something happened, but nothing yet, is not there yet. */
  const hasBegun = ({ events }: CreditRecord): boolean =>
    events.every(({ on }) => on === null) || events.some((event) => event.on !== null && isThere(event))
  return {
    ...kase,
    records: kase.records.filter(hasBegun).map((record) => ({ ...record, events: record.events.filter(isThere) })),
    procedure: kase.procedure.filter(isThere),
    determinations: kase.determinations.filter(({ on }) => on <= knownAt),
  }
}
