import { z } from 'zod'
import { Amount, Day, Digest, Id, Locator, Name, TermEnd } from './primitives.js'
import {
  acts,
  asideReasons,
  burdens,
  choiceMethods,
  choiceReasons,
  levels,
  missedConsequences,
  modalities,
  natures,
  polarities,
  truths,
} from './words.js'

/** Truth of a node, with the readings behind it. No values, no wording. */
export interface Verdict {
  readonly node: string
  readonly truth: (typeof truths)[number]
  readonly reads: readonly string[]
  readonly of: readonly Verdict[]
}
export const Verdict: z.ZodType<Verdict> = z.lazy(() =>
  z.strictObject({ node: z.string(), truth: z.enum(truths), reads: z.array(z.string()), of: z.array(Verdict) }),
) as unknown as z.ZodType<Verdict>

/** Days on which something holds, both ends shown so that no reader guesses. */
export const Span = z.strictObject({
  first: Day,
  lastDay: Day.nullable(),
  freeFrom: Day.nullable(),
  /** A working day past the official calendar: the date is not final. */
  provisional: z.boolean(),
  /** How it was counted: start, the period that was added (or the end that no number fixes), and whether a last day off moved it. */
  counted: z.strictObject({ from: Day, period: TermEnd.nullable(), movedFrom: Day.nullable() }).nullable(),
  law: z.array(Locator),
})
export type Span = z.infer<typeof Span>

export const Term = z.strictObject({ min: TermEnd, max: TermEnd })
export type Term = z.infer<typeof Term>

export const AmountRange = z.strictObject({ min: Amount, max: Amount })
export type AmountRange = z.infer<typeof AmountRange>

export const Aside = z.strictObject({
  record: z.string(),
  reason: z.enum(asideReasons),
  law: z.array(Locator),
  because: Verdict.nullable(),
})
export type Aside = z.infer<typeof Aside>

export const Exception = z.strictObject({
  id: z.string(),
  /** `raised`, `not-raised`: its condition is true or false; `open`: unknown and may still be raised; `lapsed`: the chance has passed. */
  status: z.enum(['raised', 'not-raised', 'open', 'lapsed', 'unsettled']),
  because: Verdict,
})

/** `settledBy`: what would settle an undetermined rule; `from` is the record or person it is about, null for the matter. */
export const Missing = z.strictObject({ fact: z.string(), about: z.string().nullable(), burden: z.enum(burdens) })
export type Missing = z.infer<typeof Missing>

/** Versions of the rule that came into question for a trigger, and why this one governs or does not. */
export const Choice = z.strictObject({
  method: z.enum(choiceMethods),
  /** First days of the versions compared, oldest first. */
  candidates: z.array(Day),
  /** Day whose law was asked about, and day on which is decided. */
  governedOn: Day.nullable(),
  decidedOn: Day,
  reason: z.enum(choiceReasons),
  law: z.array(Locator),
})
export type Choice = z.infer<typeof Choice>

const outcomeBase = {
  rule: Id,
  version: Day,
  record: z.string().nullable(),
  because: Verdict,
  unless: z.array(Exception),
  choice: Choice,
}
export const RuleOutcome = z.discriminatedUnion('outcome', [
  z.strictObject({ ...outcomeBase, outcome: z.literal('applies'), proposes: z.array(z.string()) }),
  z.strictObject({ ...outcomeBase, outcome: z.literal('does-not-apply'), defeatedBy: z.array(z.string()) }),
  z.strictObject({
    ...outcomeBase,
    outcome: z.literal('not-in-force'),
    governedOn: Day.nullable(),
    lostTo: Day.nullable(),
  }),
  z.strictObject({ ...outcomeBase, outcome: z.literal('undetermined'), settledBy: z.array(Missing) }),
  /** Two versions claim it and no norm says which: an official decides, with both before him. Nothing adverse follows meanwhile. */
  z.strictObject({
    ...outcomeBase,
    outcome: z.literal('conflict'),
    with: z.array(z.strictObject({ rule: Id, version: Day })),
    settledBy: z.array(Missing),
  }),
])
export type RuleOutcome = z.infer<typeof RuleOutcome>

export const LimitOutcome = z.strictObject({
  limit: Id,
  effect: z.string(),
  does: z.enum(['pass', 'block', 'cap', 'await', 'defer']),
  because: Verdict,
  /** What a cap left of the term or scope. */
  capped: z.strictObject({ from: Term.nullable(), term: Term.nullable(), scope: z.array(Id) }).nullable(),
  /** What an await or a deferral waits for. */
  step: Id.nullable(),
  /** The limit clashes with a norm of equal rank: what it did is provisional. */
  conflict: z.boolean(),
})
export type LimitOutcome = z.infer<typeof LimitOutcome>

export const effectStates = ['blocked', 'awaiting', 'advisory', 'in-effect', 'ended'] as const

export const Effect = z.strictObject({
  id: z.string(),
  on: z.string(),
  act: z.enum(acts),
  measure: Id,
  nature: z.enum(natures).nullable(),
  polarity: z.enum(polarities),
  modality: z.enum(modalities),
  scope: z.array(Id),
  term: Term.nullable(),
  amount: AmountRange.nullable(),
  /** Where the law leaves a range: whether a benchmark classifies the case, and whether a number inside the range is proposed. */
  discretion: z
    .strictObject({
      of: z.enum(['term', 'amount']),
      number: z.enum(['open', 'proposed']),
      benchmark: z.string().nullable(),
    })
    .nullable(),
  /** Rules (`id@version` and record) that support it. Empty: none does. */
  grounds: z.array(z.strictObject({ rule: Id, version: Day, record: z.string().nullable() })),
  /** Rules that would give the same measure otherwise, and what settled it (Legislation Law arts 98-106). */
  rivals: z.array(
    z.strictObject({
      rule: Id,
      version: Day,
      /** `superior`, `special` and `later` norms beat; `equal-rank` ones clash, and the lighter burden is provisional. */
      why: z.enum(['superior', 'special', 'later', 'equal-rank']),
      law: z.array(Locator),
    }),
  ),
  /** The proposal that asked for it, if one did. */
  proposal: z.string().nullable(),
  /** Provisions it rests on, or that its proposal claims, and the highest level among them. */
  basis: z.array(Locator),
  rank: z.enum(levels).nullable(),
  /** For `contemplate`: the operative norm of the field, empty when the pack has none. */
  operative: z.array(Locator).nullable(),
  /** Whether the matter is the one that the effect's own statute names, where it names one. */
  nexus: Verdict.nullable(),
  state: z.enum(effectStates),
  /** Day on which the competent head decided it, towards its party. A decided effect that is blocked was decided unlawfully. */
  decidedOn: Day.nullable(),
  runs: Span.nullable(),
  /** Why it ended, where it did. */
  endedBy: z.strictObject({ event: z.string(), on: Day, law: z.array(Locator) }).nullable(),
})
export type Effect = z.infer<typeof Effect>
export type EffectState = (typeof effectStates)[number]

export const Step = z.strictObject({
  effect: z.string(),
  party: z.string(),
  step: Id,
  by: z.enum(['authority', 'head', 'party', 'reviewer']),
  status: z.enum(['done', 'open', 'missed', 'done-late', 'not-yet', 'waived']),
  doneOn: Day.nullable(),
  due: Span.nullable(),
  ifMissed: z.enum(missedConsequences),
  missedLaw: z.array(Locator),
  /** The next thing to be done for this effect and party. */
  next: z.boolean(),
  /** What its document must state, and whether it does; null where the case does not say. */
  checklist: z.array(z.strictObject({ item: Name, stated: z.boolean().nullable(), law: z.array(Locator) })),
  law: z.array(Locator),
})
export type Step = z.infer<typeof Step>

export const Remedy = z.strictObject({
  effect: z.string(),
  party: z.string(),
  route: Id,
  due: Span.nullable(),
  law: z.array(Locator),
})
export type Remedy = z.infer<typeof Remedy>

export const Relief = z.strictObject({
  effect: z.string(),
  party: z.string(),
  route: Id,
  /** First day on which it may be applied for; null while a day it counts from is not known. */
  opens: Span.nullable(),
  /** The rule that grants it, and what the subject can do towards it. */
  rule: Id.nullable(),
  acts: z.array(z.strictObject({ act: Id, law: z.array(Locator) })),
  law: z.array(Locator),
})
export type Relief = z.infer<typeof Relief>

/** Something an official should look at: it lowers confidence and does not reject. */
export const Review = z.strictObject({
  code: z.enum([
    'credit-code-check-digit',
    'stale-pack',
    'decision-without-effect',
    'service-without-proof',
    'rests-on-another',
    'before-limits',
  ]),
  about: z.string(),
})
export type Review = z.infer<typeof Review>

export const Dropped = z.strictObject({
  path: z.string(),
  reason: z.enum(['not-needed', 'refused-category', 'not-determined']),
})
export type Dropped = z.infer<typeof Dropped>

/** 法律适用意见: what the law supports. The act is the authority's. */
export const Decision = z
  .strictObject({
    format: z.literal('decision/1'),
    semantics: z.literal(1),
    program: Digest,
    case: Digest,
    asOf: Day,
    knownAt: Day,
    subject: z.string(),
    aside: z.array(Aside),
    dropped: z.array(Dropped),
    reviews: z.array(Review),
    rules: z.array(RuleOutcome),
    limits: z.array(LimitOutcome),
    effects: z.array(Effect),
    steps: z.array(Step),
    remedies: z.array(Remedy),
    reliefs: z.array(Relief),
    /** Salted commitments to every value read, by reading: SHA-256 of the canonical bytes of [salt, reading, value]. */
    reads: z.array(z.strictObject({ id: z.string(), commitment: Digest })),
  })
  .meta({ id: 'Decision', title: 'decision.json', description: '法律适用意见 / the output of the engine' })
export type Decision = z.infer<typeof Decision>
