import type { Choice, Day, Id, Missing, Verdict } from '@plumbline/schema'
import type { ReferenceException } from './exceptions.js'

/** What follows for a version of a rule from its conditions and exceptions, or from the law that was chosen. */
export interface Ruling {
  readonly outcome: 'applies' | 'does-not-apply' | 'not-in-force' | 'undetermined' | 'conflict'
  /** Exceptions that defeat it, when it does not apply for that. */
  readonly defeatedBy: readonly string[]
  /** Facts that would settle it, when it is undetermined or in conflict. */
  readonly settledBy: readonly Missing[]
  /** Day that chose the version, when that is not in force. */
  readonly governedOn: Day | null
  /** First day of the version that governs instead. */
  readonly lostTo: Day | null
  /** Versions that claim the trigger too, when no norm says which governs. */
  readonly with: readonly { readonly rule: Id; readonly version: Day }[]
}

/** What one version of a rule means for one trigger. */
export interface ReferenceOutcome extends Ruling {
  readonly rule: string
  readonly version: Day
  /** Id of the record that triggers it; null for the matter. */
  readonly record: string | null
  readonly because: Verdict
  readonly unless: readonly ReferenceException[]
  readonly choice: Choice
}

const nothing = { defeatedBy: [], settledBy: [], governedOn: null, lostTo: null, with: [] }

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
export const conflict = (others: Ruling['with'], settledBy: readonly Missing[]): Ruling => ({
  ...nothing,
  outcome: 'conflict',
  with: others,
  settledBy,
})
