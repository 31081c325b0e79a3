import type { Case, CreditRecord, Day, Plan, Program, RuleOutcome } from '@plumbline/schema'
import type { Known } from '../facts/known.js'
import type { Weighed } from '../seal/seal.js'
import { askedOn } from '../timeline/askedOn.js'
import { weigh } from '../trace.js'
import { type Doing, withActs } from './acts.js'
import { settledFavourably } from './favourably.js'

/** What a way out is tried on. */
export interface Question {
  readonly program: Program
  /** The case as it stands, asked in the matter in which the rule that grants is asked. */
  readonly case: Case
  readonly rule: string
  readonly record: CreditRecord | null
}

/** A case decided with the acts in it: whether the rule that grants applies, or what stands against it. */
export interface Attempt {
  readonly day: Day
  readonly doing: readonly Doing[]
  /** The case in which the rule applies; else the one with the acts alone. */
  readonly case: Case
  readonly decision: Weighed
  readonly readings: ReadonlyMap<string, Known>
  /** The version that came nearest. */
  readonly outcome: RuleOutcome | undefined
  readonly applies: boolean
  /** What only the authority can establish, assumed in the subject's favour. */
  readonly provided: Plan['provided']
}

/** How near an outcome comes: it applies, only facts are missing, exceptions stand against it, its conditions are not met. */
const nearness = (outcome: RuleOutcome): number => {
  if (outcome.outcome === 'applies') return 0
  if (outcome.outcome === 'undetermined') return outcome.because.truth === 'true' ? 1 : 3
  if (outcome.outcome === 'does-not-apply') return outcome.because.truth === 'true' ? 2 : 4
  return 5
}

export const nearer = (a: RuleOutcome | undefined, b: RuleOutcome | undefined): boolean =>
  a !== undefined && (b === undefined || nearness(a) < nearness(b))

const outcomeIn = ({ rules }: Weighed, { rule, record }: Question): RuleOutcome | undefined =>
  rules
    .filter((outcome) => outcome.rule === rule && outcome.record === (record?.id ?? null))
    .reduce<RuleOutcome | undefined>((best, one) => (nearer(one, best) ? one : best), undefined)

const decided = (
  question: Question,
  kase: Case,
  day: Day,
  doing: readonly Doing[],
  provided: Plan['provided'],
): Attempt => {
  const { weighed: decision, world } = weigh(question.program, kase)
  const outcome = outcomeIn(decision, question)
  return {
    day,
    doing,
    case: kase,
    decision,
    readings: world.readings,
    outcome,
    applies: outcome?.outcome === 'applies',
    provided,
  }
}

/** Decides the case again on a day, with acts in it; and where only the authority could say more, with that in the subject's favour. */
export const tryOn = (question: Question, day: Day, doing: readonly Doing[]): Attempt => {
  const kase = askedOn(withActs(question.case, question.record, doing), day)
  const plain = decided(question, kase, day, doing, [])
  const { outcome } = plain
  if (outcome?.outcome !== 'undetermined' || outcome.settledBy.some(({ burden }) => burden !== 'authority'))
    return plain
  const favourable = settledFavourably(question.program, kase, outcome.settledBy, day).map((settled) =>
    decided(question, settled.case, day, doing, settled.found),
  )
  return favourable.find(({ applies }) => applies) ?? plain
}
