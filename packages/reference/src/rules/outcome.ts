import type { Day, Missing, Verdict } from '@plumbline/schema'
import type { ReferenceException } from './exceptions.js'

/** What follows for a rule from its conditions, its exceptions and the days it is in force. */
export interface Ruling {
  readonly outcome: 'applies' | 'does-not-apply' | 'not-in-force' | 'undetermined'
  /** Exceptions that defeat it, when it does not apply for that. */
  readonly defeatedBy: readonly string[]
  /** Facts that would settle it, when it is undetermined. */
  readonly settledBy: readonly Missing[]
  /** Day that chose the version, when that is not in force. */
  readonly governedOn: Day | null
  /** First day of the version that is in force instead. */
  readonly lostTo: Day | null
}

/** What one version of a rule means for one trigger. */
export interface ReferenceOutcome extends Ruling {
  readonly rule: string
  readonly version: Day
  /** Id of the record that triggers it; null for the matter. */
  readonly record: string | null
  readonly because: Verdict
  readonly unless: readonly ReferenceException[]
}

const nothing = { defeatedBy: [], settledBy: [], governedOn: null, lostTo: null }

export const applies: Ruling = { ...nothing, outcome: 'applies' }
export const doesNotApply = (defeatedBy: readonly string[]): Ruling => ({
  ...nothing,
  outcome: 'does-not-apply',
  defeatedBy,
})
export const undetermined = (settledBy: readonly Missing[]): Ruling => ({
  ...nothing,
  outcome: 'undetermined',
  settledBy,
})
export const notInForce = (governedOn: Day | null, lostTo: Day | null): Ruling => ({
  ...nothing,
  outcome: 'not-in-force',
  governedOn,
  lostTo,
})
