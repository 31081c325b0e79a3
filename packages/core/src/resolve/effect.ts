import type {
  AmountRange,
  CompiledEffect,
  CompiledRule,
  Day,
  Effect,
  Id,
  Locator,
  Modality,
  Proposal,
  Term,
} from '@plumbline/schema'
import type { Match } from '../match/match.js'

/** A rule that applies, as the ground of an effect. */
export interface Ground {
  readonly match: Match
  readonly rule: CompiledRule
  readonly template: CompiledEffect
  readonly templateIndex: number
  readonly modality: Modality
  readonly weighing: 'none' | 'owed' | 'done'
  readonly open: boolean
  /** Leniency is owed. */
  readonly mitigated: boolean
  /** The version whose procedure, remedies and relief hold. */
  readonly procedural: CompiledRule
  /** The day whose parameters it is read with: that of the decision. */
  readonly proceduralOn: Day
  /** Term that the law gives, its periods resolved; null: none. */
  readonly lawTerm: Term | null
  /** Amount that the law gives; null: none. */
  readonly lawAmount: AmountRange | null
  /** Whether the provision names this party. */
  readonly named: boolean
}

/** An effect before the limits: from rules, or wished for by a proposal. */
export interface ProposedEffect {
  readonly id: string
  readonly act: Effect['act']
  readonly measure: Id
  readonly on: string
  /** Rules that support it, the governing one first. Empty: none does. */
  readonly grounds: readonly Ground[]
  /** The rule behind a decision whose ground is not there; null for every other effect. */
  readonly fallen: Ground | null
  readonly proposal: Proposal | null
  /** Rules that would give the same measure otherwise, and what settled it. */
  readonly rivals: Effect['rivals']
  readonly term: Term | null
  readonly amount: AmountRange | null
  readonly scope: readonly Id[]
  /** Provisions that it rests on: of its rules, or claimed by its proposal. */
  readonly basis: readonly Locator[]
  /** Provisions that empower: of its rules, or all that its proposal claims. */
  readonly empowering: readonly Locator[]
  /** Day on which the competent head decided it, towards its party. */
  readonly decidedOn: Day | undefined
  /** Whether its ground stood on the day of the decision; true where nothing is decided yet. */
  readonly groundedWhenDecided: boolean
}
