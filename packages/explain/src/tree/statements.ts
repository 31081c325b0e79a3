import { Day, Digest, Id, Locator, operators, Period, Term, Text, truths } from '@plumbline/schema'
import { z } from 'zod'
import { ShownPeriod, ShownValue } from './value.js'
import { vocabulary } from './vocabulary.js'

const Words = z.enum
const PersonId = z.string()
const RecordId = z.string()
const parties = z.array(PersonId).min(1)
/** Parties of whom it is said; null: all parties of the effect. */
const only = { parties: parties.nullable() }
const rule = { rule: Id, version: Day, title: Text }
const measure = { measure: Id, title: Text }

/** Days with the arithmetic that gave them. */
const span = {
  first: Day,
  lastDay: Day.nullable(),
  freeFrom: Day.nullable(),
  provisional: z.boolean(),
  /** The day it is counted from, what that day is, what was added, and the day off that was skipped. */
  from: Day.nullable(),
  fromTitle: Text.nullable(),
  period: Period.nullable(),
  movedFrom: Day.nullable(),
}
export const ShownSpan = z.strictObject(span)
export type ShownSpan = z.infer<typeof ShownSpan>

/**
 * Every statement an explanation can make, with its arguments. Persons, records and provisions are given by id; their
 * names are in the tables of the explanation. No argument is a sentence in one language.
 */
export const statementArguments = {
  // the question
  subject: z.strictObject({ person: PersonId }),
  matter: z.strictObject({ matter: Id, title: Text }),
  authority: z.strictObject({
    id: z.string(),
    name: z.string().nullable(),
    kind: Text,
    level: Words(vocabulary.authorityLevel),
    region: z.string(),
  }),
  asked: z.strictObject({ asOf: Day, knownAt: Day }),
  pack: z.strictObject({ pack: Id, version: z.string(), title: Text, verifiedUntil: z.string() }),
  wished: z.strictObject({
    ...measure,
    proposal: z.string(),
    person: PersonId,
    term: Period.nullable(),
    scope: z.array(Text),
  }),
  'claimed-basis': z.strictObject({ law: Locator, level: Words(vocabulary.level).nullable() }),

  // the answer
  answer: z.strictObject({
    ...measure,
    parties,
    modality: Words(vocabulary.modality),
    state: Words(vocabulary.state),
    term: Term.nullable(),
    runs: ShownSpan.nullable(),
    /** Titles of the limits that decided the state. */
    limits: z.array(Text),
  }),
  'answer-contemplated': z.strictObject({ ...measure, parties, operative: z.array(Locator) }),
  'answer-nothing': z.strictObject({}),
  'answer-undetermined': z.strictObject({ rules: z.array(Text) }),
  'answer-conflict': z.strictObject({ rules: z.array(Text) }),

  // one effect
  /** `modality` null: a limit blocks it, or a norm only asks that it be considered (`contemplated`). */
  effect: z.strictObject({
    ...measure,
    modality: Words(vocabulary.modality).nullable(),
    contemplated: z.boolean(),
  }),
  'for-parties': z.strictObject({ parties }),
  nature: z.strictObject({
    act: Words(vocabulary.act),
    nature: Words(vocabulary.nature).nullable(),
    polarity: Words(vocabulary.polarity),
    covers: Text.nullable(),
  }),
  scope: z.strictObject({ matters: z.array(Text) }),
  contemplated: z.strictObject({ operative: z.array(Locator), note: Text.nullable() }),
  ground: z.strictObject({ ...rule, record: RecordId.nullable(), modality: Words(vocabulary.modality) }),
  'no-ground': z.strictObject({}),
  basis: z.strictObject({ role: Words(vocabulary.basisRole), laws: z.array(Locator) }),
  rank: z.strictObject({ level: Words(vocabulary.level) }),
  state: z.strictObject({ ...only, state: Words(vocabulary.state) }),
  'proposed-by': z.strictObject({ ...only, proposal: z.string() }),
  heading: z.strictObject({
    part: Words(['grounds', 'nexus', 'basis', 'limits', 'dates', 'procedure', 'remedies', 'relief']),
  }),

  // conditions
  'all-of': z.strictObject({ truth: Words(truths) }),
  'any-of': z.strictObject({ truth: Words(truths) }),
  condition: z.strictObject({
    fact: Text,
    /** The record it is about, where that is not the record of the rule. */
    about: RecordId.nullable(),
    actual: ShownValue,
    operator: Words(operators),
    negated: z.boolean(),
    wanted: ShownValue,
    wantedTitle: Text.nullable(),
    truth: Words(truths),
    /** Who can supply the fact, where it is not known. */
    suppliedBy: Text.nullable(),
  }),
  'unnamed-condition': z.strictObject({ node: z.string(), truth: Words(truths) }),
  exception: z.strictObject({
    exception: z.string(),
    title: Text,
    modality: Words(vocabulary.modality),
    burden: Words(vocabulary.burden),
    status: Words(vocabulary.exceptionStatus),
  }),
  /** `gist`: whether it is told here what the provision says; once is enough. */
  provision: z.strictObject({ law: Locator, gist: z.boolean() }),

  // limits
  limit: z.strictObject({
    ...only,
    limit: Id,
    title: Text,
    does: Words(vocabulary.limitAction),
    /** What it waits for: the step, and its words. */
    awaits: Id.nullable(),
    step: Text.nullable(),
    from: Term.nullable(),
    term: Term.nullable(),
    scope: z.array(Text),
  }),
  'limit-because': z.strictObject({ because: Text }),
  'limits-passed': z.strictObject({ count: z.int() }),

  // dates
  runs: z.strictObject({ ...only, ...span }),
  'term-not-begun': z.strictObject({ ...only, term: Term, from: Text.nullable() }),
  'ended-by': z.strictObject({ ...only, event: Text, on: Day }),

  // procedure and ways out
  step: z.strictObject({
    ...only,
    step: Id,
    title: Text,
    by: Words(vocabulary.stepActor),
    status: Words(vocabulary.stepStatus),
    doneOn: Day.nullable(),
    due: ShownSpan.nullable(),
    within: ShownPeriod.nullable(),
    from: Text.nullable(),
    ifMissed: Words(vocabulary.missed),
  }),
  remedy: z.strictObject({
    ...only,
    route: Id,
    title: Text,
    due: ShownSpan.nullable(),
    within: ShownPeriod.nullable(),
    from: Text.nullable(),
  }),
  relief: z.strictObject({
    ...only,
    route: Id,
    title: Text,
    opens: ShownSpan.nullable(),
    after: ShownPeriod.nullable(),
    from: z.array(Text),
  }),
  'relief-conditions': z.strictObject({ conditions: Text }),

  // rules without effect
  undetermined: z.strictObject({ ...rule, record: RecordId.nullable() }),
  'settled-by': z.strictObject({
    fact: Text,
    record: RecordId.nullable(),
    person: PersonId.nullable(),
    burden: Words(vocabulary.burden),
    suppliedBy: Text.nullable(),
  }),
  'no-clearance': z.strictObject({}),
  'does-not-apply': z.strictObject({ ...rule, record: RecordId.nullable() }),
  'not-in-force': z.strictObject({
    ...rule,
    record: RecordId.nullable(),
    from: Day,
    until: Day.nullable(),
    governedOn: Day.nullable(),
    lostTo: Day.nullable(),
  }),
  conflict: z.strictObject({ ...rule, record: RecordId.nullable(), with: z.array(Text) }),

  // what was not used, and what to look at
  aside: z.strictObject({ record: RecordId, reason: Words(vocabulary.asideReason) }),
  dropped: z.strictObject({ path: z.string(), reason: Words(vocabulary.dropped) }),
  review: z.strictObject({ review: Words(vocabulary.review), about: z.string() }),

  // about this document
  'opinion-only': z.strictObject({}),
  'program-digest': z.strictObject({ digest: Digest }),
  'case-digest': z.strictObject({ digest: Digest }),
} as const

export type StatementCode = keyof typeof statementArguments
export type ArgumentsOf<C extends StatementCode> = z.infer<(typeof statementArguments)[C]>
export type StatementOf<C extends StatementCode> = { readonly code: C; readonly with: ArgumentsOf<C> }
export type Statement = { [C in StatementCode]: StatementOf<C> }[StatementCode]
export const statementCodes = Object.keys(statementArguments) as readonly StatementCode[]

const branches = statementCodes.map((code) => z.strictObject({ code: z.literal(code), with: statementArguments[code] }))
export const Statement = z.discriminatedUnion('code', branches as never) as unknown as z.ZodType<Statement>
