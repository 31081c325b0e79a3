import { z } from 'zod'
import { FactPath, Locators, ParameterReference } from './condition.js'
import { Id, Name, Period, Text } from './primitives.js'
import {
  asideReasons,
  authorityCharacters,
  authorityLevels,
  dataCategories,
  factTypes,
  partyRelations,
  recordCharacters,
} from './words.js'

/** A period written out, or a named parameter that holds one. */
export const PeriodOrParameter = z.union([Period, ParameterReference]).meta({ id: 'PeriodOrParameter' })
export type PeriodOrParameter = z.infer<typeof PeriodOrParameter>

/** The shortest that a term can be: written out, a parameter, or `none` where the norm states no minimum. */
export const LeastTermOrParameter = z
  .union([Period, z.literal('none'), ParameterReference])
  .meta({ id: 'LeastTermOrParameter' })

/** The longest that a term can be: written out, a parameter, or an end that no number fixes. */
export const TermEndOrParameter = z
  .union([Period, z.enum(['unstated', 'life']), ParameterReference])
  .meta({ id: 'TermEndOrParameter' })
export type TermEndOrParameter = z.infer<typeof TermEndOrParameter>

/** Declaration of one input fact. */
export const FactDeclaration = z
  .strictObject({
    title: Text,
    type: z.enum(factTypes),
    /** Allowed codes of a `code`, each with its words. */
    codes: z.record(Id, Text).optional(),
    /** Who can supply it, when it is missing. */
    suppliedBy: Text,
    /** A named official determines it, with the reason recorded; a value outside `determinations` does not count. */
    determined: z.boolean().default(false),
    personal: z.enum(dataCategories).default('none'),
    /** A trait on which suppliers may not be told apart: region, ownership, form (Procurement Law art 22(2)). */
    protected: z.boolean().default(false),
  })
  .meta({ id: 'FactDeclaration' })
export type FactDeclaration = z.infer<typeof FactDeclaration>

/** Declaration of an event in the life of a record. */
export const EventDeclaration = z
  .strictObject({
    title: Text,
    suppliedBy: Text,
    /** What it means that a record does not mention the event: `none` it did not happen; `unknown` we do not know. */
    absence: z.enum(['none', 'unknown']),
    /** Events of the same record that it cannot precede: a case that says otherwise contradicts itself. */
    notBefore: z.array(Name).default([]),
    /** It happens once to a record: two days for it contradict each other. */
    once: z.boolean().default(false),
  })
  .meta({ id: 'EventDeclaration' })
export type EventDeclaration = z.infer<typeof EventDeclaration>

/** A kind of acting body, and what such a body is in law. */
export const AuthorityDeclaration = Text.extend({ character: z.enum(authorityCharacters) }).meta({
  id: 'AuthorityDeclaration',
})
export type AuthorityDeclaration = z.infer<typeof AuthorityDeclaration>

/** A role of a person towards the subject, and how such a person stands to it. */
export const RoleDeclaration = Text.extend({ relation: z.enum(partyRelations) }).meta({
  id: 'RoleDeclaration',
})
export type RoleDeclaration = z.infer<typeof RoleDeclaration>

const shapes = <C extends z.ZodType>(condition: C) => {
  /** A fact the engine works out from other facts and that an explanation can point through. */
  const DerivedFact = z.discriminatedUnion('kind', [
    z.strictObject({
      kind: z.literal('count'),
      title: Text,
      law: Locators,
      /** Kind of record counted, about the same subject. */
      of: Id,
      /** Which of them count, in terms of `record.*` of the record counted. */
      where: condition.optional(),
      /** Day fact or event (`event.act`) of each record by which the window is measured. */
      anchor: z.string().regex(/^(?:event\.)?[a-z][A-Za-z0-9-]*$/),
      /** Window before the trigger's anchor; a record counts if its anchor plus the window has not ended by then. */
      window: PeriodOrParameter,
      countsTrigger: z.boolean(),
    }),
    z.strictObject({
      kind: z.literal('period-end'),
      title: Text,
      law: Locators,
      /** Day facts or events (`event.decided`) of the record from which the period runs. */
      from: z.array(z.string().regex(/^(?:event\.)?[a-z][A-Za-z0-9-]*$/)).min(1),
      /** `latest` needs all of them; `first-present` takes the first that is not known to be absent. */
      pick: z.enum(['latest', 'first-present']).default('first-present'),
      period: PeriodOrParameter,
    }),
  ])

  const SetAside = z.strictObject({ reason: z.enum(asideReasons), title: Text, law: Locators, when: condition })

  /** What several kinds of record have in common, such as what every penalised act is asked about (`traits: [penalised-act]`). */
  const Trait = z.strictObject({
    title: Text,
    facts: z.record(Name, FactDeclaration).default({}),
    events: z.record(Name, EventDeclaration).default({}),
    derived: z.record(Name, DerivedFact).default({}),
    setAside: z.array(SetAside).default([]),
  })

  const RecordKind = z.strictObject({
    title: Text,
    character: z.enum(recordCharacters).default('finding'),
    /** Measures that such a record is the outcome of: with one resting on it, a ground has been used up. */
    evidences: z.array(Id).default([]),
    /** Item of the public-credit-information catalogue under which it is recorded and shared. */
    information: Id.optional(),
    /** Traits whose facts, events and grounds for setting aside it has beside its own. */
    traits: z.array(Id).default([]),
    /** Kinds of authority that may make such a record; a record of another is set aside. Empty: any. */
    by: z.array(Id).default([]),
    facts: z.record(Name, FactDeclaration).default({}),
    events: z.record(Name, EventDeclaration).default({}),
    derived: z.record(Name, DerivedFact).default({}),
    /** When the record may not be used, in terms of `record.*`, `source.*` and `case.*`. */
    setAside: z.array(SetAside).default([]),
    /** Kind of the record it rests on (`basedOn` in a case), whose facts are `source.*`. */
    source: Id.optional(),
  })

  return z.strictObject({
    /** Facts of a subject or another person: `subject.*`. */
    subject: z.record(Name, FactDeclaration).default({}),
    authorities: z.record(Id, AuthorityDeclaration).default({}),
    roles: z.record(Id, RoleDeclaration).default({}),
    matters: z
      .record(Id, z.strictObject({ title: Text, facts: z.record(Name, FactDeclaration).default({}) }))
      .default({}),
    traits: z.record(Id, Trait).default({}),
    records: z.record(Id, RecordKind).default({}),
    /** Procedural steps, by id. */
    steps: z.record(Id, z.strictObject({ title: Text })).default({}),
    /** Routes of remedy and relief, by id. */
    routes: z.record(Id, z.strictObject({ title: Text })).default({}),
  })
}

/** The dictionary with conditions of the given form: as authored in `facts.yaml`, or as compiled in a program. */
export const dictionaryOf = shapes

/** Who decides the region and level of an authority. */
export const AuthorityClause = z
  .strictObject({
    kinds: z.array(Id).min(1),
    levels: z.array(z.enum(authorityLevels)).min(1),
    /** The same body that made the trigger record (who enforces decides: 谁执法、谁认定). */
    madeTheRecord: z.boolean().default(false),
    /** Fact that names the place (six-digit division) which must lie in the authority's region (Penalty Law art 22). */
    within: FactPath.optional(),
    law: Locators,
  })
  .meta({ id: 'AuthorityClause' })
export type AuthorityClause = z.infer<typeof AuthorityClause>
