import { z } from 'zod'
import { Amount, Day, DecidedEnd, Id, Locator, Name, Value } from './primitives.js'
import { authorityLevels, levels, subjectKinds } from './words.js'

const CaseId = z
  .string()
  .regex(/^[A-Za-z0-9][A-Za-z0-9._-]*$/)
  .max(120)

/** Facts by name. Absent: unknown. `null`: known not to exist. */
export const Facts = z.record(Name, z.union([Value, z.null()]))
export type Facts = z.infer<typeof Facts>

const authorityFields = {
  id: CaseId,
  kind: Id,
  level: z.enum(authorityLevels),
  /** Six-digit division code (GB/T 2260). */
  region: z.string().regex(/^\d{6}$/),
  name: z.string().min(1).optional(),
}

export const Authority = z
  .strictObject({
    ...authorityFields,
    /** How it acts; absent: in its own name. */
    capacity: z
      .discriminatedUnion('as', [
        /** An organisation that a law or regulation authorises (Penalty Law art 19). */
        z.strictObject({ as: z.literal('authorised'), law: Locator }),
        /** An organisation that a body entrusts in writing with measures, for a time (Penalty Law arts 20, 21): it acts in that body's name. */
        z.strictObject({
          as: z.literal('entrusted'),
          by: z.strictObject(authorityFields),
          measures: z.array(Id).min(1),
          from: Day,
          until: Day.nullable().default(null),
        }),
      ])
      .optional(),
  })
  .meta({ id: 'Authority' })
export type Authority = z.infer<typeof Authority>

/** Something that happened to a record. `on: null`: known not to have happened. */
export const Event = z.strictObject({
  kind: Name,
  on: Day.nullable(),
  knownOn: Day,
  by: CaseId.optional(),
  proof: CaseId.optional(),
})
export type Event = z.infer<typeof Event>

export const Role = z.strictObject({ role: Id, of: CaseId, from: Day, until: Day.nullable().default(null) })
export type Role = z.infer<typeof Role>

/** The subject, or another person with a role. There is no field for a personal identity number, on purpose. */
export const Person = z.strictObject({
  id: CaseId,
  kind: z.enum(subjectKinds),
  name: z.string().min(1).optional(),
  /** Unified social credit code (GB 32100-2015), for organisations and individual businesses. */
  creditCode: z.string().optional(),
  facts: Facts.default({}),
  roles: z.array(Role).default([]),
})
export type Person = z.infer<typeof Person>

/** A fact about a subject made by a competent body; designations are records. */
export const CreditRecord = z.strictObject({
  id: CaseId,
  kind: Id,
  /** Number of the document it stands in. */
  document: z.string().min(1),
  about: CaseId,
  by: Authority,
  /** The record it rests on: a designation rests on the order behind it. */
  basedOn: CaseId.optional(),
  facts: Facts.default({}),
  events: z.array(Event).default([]),
})
export type CreditRecord = z.infer<typeof CreditRecord>

/** The authority's own wish. */
export const Proposal = z.strictObject({
  id: CaseId,
  measure: Id,
  on: CaseId,
  /** Term wished for; null: none stated. */
  term: DecidedEnd.nullable().default(null),
  /** Amount of a fine wished for; null: none stated. */
  amount: Amount.nullable().default(null),
  /** Kinds of matter that it is meant to reach; empty: as the law says. */
  scope: z.array(Id).default([]),
  /** Record that it answers. */
  record: CaseId.optional(),
  /** Basis claimed. `level` states the level of an instrument that the pack does not know. */
  claims: z.array(z.strictObject({ law: Locator, level: z.enum(levels).optional() })).default([]),
})
export type Proposal = z.infer<typeof Proposal>

/** What a named official found where the norm leaves room, with the reason. */
export const Determination = z.strictObject({
  fact: Name,
  /** The record it is about; absent: the matter. */
  record: CaseId.optional(),
  /** The person it is about, for facts of persons. */
  person: CaseId.optional(),
  value: z.union([Value, z.null()]),
  official: CaseId,
  on: Day,
  reason: z.string().min(1),
})
export type Determination = z.infer<typeof Determination>

/** A procedural step taken towards one party. */
export const StepTaken = z.strictObject({
  step: Id,
  party: CaseId,
  /** The measure and record that it concerns; absent: every effect on the party. */
  measure: Id.optional(),
  record: CaseId.optional(),
  on: Day,
  knownOn: Day,
  /** Who took it: an official, or the party. */
  by: CaseId,
  /** Document that proves service or receipt. A service or notice without one is flagged. */
  proof: CaseId.optional(),
  /** Points of the checklist that its document states; absent: not known. */
  states: z.array(Name).optional(),
})
export type StepTaken = z.infer<typeof StepTaken>

/**
 * A published discretion benchmark (裁量基准, Penalty Law art 34) for the range that a norm gives: what the authority's own document
 * says for cases like this one. Without one no number inside the range is proposed.
 */
export const Benchmark = z
  .strictObject({
    id: CaseId,
    measure: Id,
    /** The record it classifies; absent: every record that leads to the measure. */
    record: CaseId.optional(),
    document: z.string().min(1),
    published: Day,
    from: Day,
    until: Day.nullable().default(null),
    term: z.strictObject({ min: DecidedEnd, max: DecidedEnd }).nullable().default(null),
    amount: z.strictObject({ min: Amount, max: Amount }).nullable().default(null),
  })
  .meta({ id: 'Benchmark' })
export type Benchmark = z.infer<typeof Benchmark>

/** The input of a decision. `asOf` is never defaulted. */
export const Case = z
  .strictObject({
    format: z.literal('case/1'),
    asOf: Day,
    /** What was known by this day counts; never before `asOf` is meant as knowledge of the future. */
    knownAt: Day,
    /** Random text of at least 16 characters: commitments to personal values are salted with it. */
    salt: z.string().min(16).max(256),
    subject: CaseId,
    persons: z.array(Person).min(1),
    authority: Authority,
    matter: z.strictObject({ kind: Id, facts: Facts.default({}) }),
    records: z.array(CreditRecord).default([]),
    /** Windows in which the records of a kind are declared complete; elsewhere a count is only a lower bound. */
    complete: z.array(z.strictObject({ kind: Id, from: Day, until: Day })).default([]),
    proposals: z.array(Proposal).default([]),
    determinations: z.array(Determination).default([]),
    procedure: z.array(StepTaken).default([]),
    benchmarks: z.array(Benchmark).default([]),
  })
  .meta({ id: 'Case', title: 'NAME.case.yaml' })
export type Case = z.infer<typeof Case>
