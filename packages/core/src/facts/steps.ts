import type { Case, Id, StepTaken } from '@plumbline/schema'

/** What a procedural step is about. */
export interface StepSubject {
  readonly party: string
  readonly measure: Id
  readonly record: string | null
}

/** Steps taken towards a party that concern a measure and record, as far as known and by the day asked about, earliest first. */
export const stepsTaken = (kase: Case, step: Id, { party, measure, record }: StepSubject): readonly StepTaken[] =>
  kase.procedure
    .filter(
      (taken) =>
        taken.step === step &&
        taken.party === party &&
        taken.on <= kase.asOf &&
        taken.knownOn <= kase.knownAt &&
        (taken.measure === undefined || taken.measure === measure) &&
        (taken.record === undefined || taken.record === record),
    )
    .sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : a.by < b.by ? -1 : 1))
