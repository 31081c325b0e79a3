import type { Case } from '@plumbline/schema'

/**
 * The case as it stands on the day asked about: what happened later, or became known after the day of knowledge, is left out. A
 * way out is planned on what there is, not on what a longer file may already tell.
 */
export const present = (kase: Case): Case => {
  const { asOf, knownAt } = kase
  const isThere = ({ on, knownOn }: { readonly on: string | null; readonly knownOn: string }): boolean =>
    knownOn <= knownAt && (on === null || on <= asOf)
  return {
    ...kase,
    // A record none of whose events has happened yet is not there yet.
    records: kase.records
      .map((record) => ({ record, events: record.events.filter(isThere) }))
      .filter(({ record, events }) => events.length > 0 || record.events.length === 0)
      .map(({ record, events }) => ({ ...record, events })),
    procedure: kase.procedure.filter(isThere),
    determinations: kase.determinations.filter(({ on }) => on <= knownAt),
  }
}
