import type { Case, Id, StepTaken } from '@plumbline/schema'

/** What a procedural step is about. */
export interface StepSubject {
  readonly party: string
  readonly measure: Id
  readonly record: string | null
  /** No other record of the case could lead to the measure, so that a step that names no record can only mean this one. */
  readonly alone: boolean
  /** Steps on which a decision depends: one taken for one record never serves another. */
  readonly guards: ReadonlySet<Id>
}

/** A decision names what it decides; other steps that name no measure concern every effect on the party. */
const sameMeasure = (taken: StepTaken, measure: Id): boolean =>
  taken.measure === measure || (taken.measure === undefined && taken.step !== 'head-decision')

const concernsSame = (a: StepTaken, b: StepTaken): boolean =>
  a.party === b.party &&
  (a.measure === undefined || a.measure === b.measure) &&
  (a.record === undefined || a.record === b.record)

/**
 * Whether a recorded decision was withdrawn: by its author, or on review. It then counts for nothing, and another may be made
 * from the next day on.
 */
const isWithdrawn = (kase: Case, decision: StepTaken): boolean =>
  kase.procedure.some(
    (taken) =>
      taken.step === 'decision-withdrawn' &&
      concernsSame(taken, decision) &&
      decision.on <= taken.on &&
      taken.on <= kase.asOf &&
      taken.knownOn <= kase.knownAt,
  )

/** Decisions of the head on record that stand, as far as known and by the day asked about. */
export const standingDecisions = (kase: Case): readonly StepTaken[] =>
  kase.procedure.filter(
    (taken) =>
      taken.step === 'head-decision' &&
      taken.on <= kase.asOf &&
      taken.knownOn <= kase.knownAt &&
      !isWithdrawn(kase, taken),
  )

/** Steps taken towards a party that concern a measure and record, as far as known and by the day asked about, earliest first. */
export const stepsTaken = (kase: Case, step: Id, about: StepSubject): readonly StepTaken[] =>
  kase.procedure
    .filter(
      (taken) =>
        taken.step === step &&
        taken.party === about.party &&
        taken.on <= kase.asOf &&
        taken.knownOn <= kase.knownAt &&
        sameMeasure(taken, about.measure) &&
        (step !== 'head-decision' || !isWithdrawn(kase, taken)) &&
        (taken.record === undefined ? about.alone || !about.guards.has(step) : taken.record === about.record),
    )
    .sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : a.by < b.by ? -1 : 1))
