import { z } from 'zod'
import { Basis } from './basis.js'
import { Condition, FactPath, Locators } from './condition.js'
import { AuthorityClause, PeriodOrParameter } from './dictionary.js'
import { Id, Interval, Locator, Name, Period, Text } from './primitives.js'
import { acts, asideReasons, burdens, missedConsequences, modalities, subjectKinds } from './words.js'

/** Where a period starts: a fact (`record.paymentDeadline`, `record.event.served`) or a procedural step of the party (`step.prior-notice`). */
export const StartPoint = z
  .string()
  .regex(/^(?:record(?:\.event)?\.[a-z][A-Za-z0-9-]*|matter\.[a-z][A-Za-z0-9]*|case\.asOf|step\.[a-z0-9-]+)$/)
  .meta({
    id: 'StartPoint',
    description: '起算点 / record.<fact>, record.event.<event>, matter.<fact>, case.asOf or step.<step>',
  })
export type StartPoint = z.infer<typeof StartPoint>

/** A term: fixed (`period`) or a range (`min`, `max`) inside which the authority weighs; it runs from a start point. */
export const AuthoredTerm = z
  .strictObject({ min: PeriodOrParameter, max: PeriodOrParameter, from: StartPoint, law: Locators })
  .meta({ id: 'AuthoredTerm', description: '期限 / min and max (equal for a fixed term), from a start point' })
export type AuthoredTerm = z.infer<typeof AuthoredTerm>

/** Operative norm of a contemplated restriction: named, or missing from this pack. */
export const Operative = z.strictObject({ law: z.array(Locator), note: Text })
export type Operative = z.infer<typeof Operative>

/** What follows when the rule applies. One effect a party. */
export const EffectTemplate = z
  .strictObject({
    act: z.enum(acts),
    measure: Id,
    /** Parties the provision names: the subject itself, and persons holding a role of the subject on the day of the start point. */
    parties: z.strictObject({
      subject: z.boolean(),
      roles: z.array(Id).default([]),
      /** A role reached only where nobody held another: `principal: legal-representative` for “法定代表人或者主要负责人”. */
      insteadOf: z.record(Id, Id).default({}),
      /** Kinds of person that such a role can mean; empty: any. */
      roleKinds: z.array(z.enum(subjectKinds)).default([]),
      rolesOn: StartPoint.optional(),
      law: Locators,
    }),
    /** The term, when the effect fixes one. */
    term: AuthoredTerm.optional(),
    /** Or the days between which it holds of itself (`until` is its last day), as with a ban that another decision has fixed. */
    runs: z.strictObject({ from: StartPoint, until: StartPoint.optional(), law: Locators }).optional(),
    /** Kinds of matter that the effect reaches. Empty: its own statute limits it to none in particular. */
    scope: z.array(Id).default([]),
    /** A narrower condition on the matter that its own statute names (nexus), such as mandatory-tender projects. */
    nexus: Condition.optional(),
    /** Events that end it before its term. */
    endedBy: z.array(z.strictObject({ event: StartPoint, law: Locators })).default([]),
    operative: Operative.optional(),
  })
  .meta({ id: 'EffectTemplate', description: '效果 / what follows when the rule applies' })
export type EffectTemplate = z.infer<typeof EffectTemplate>

/** One step of the procedure, for each party. */
export const StepTemplate = z
  .strictObject({
    step: Id,
    by: z.enum(['authority', 'head', 'party', 'reviewer']),
    within: PeriodOrParameter.optional(),
    from: StartPoint.optional(),
    /** A recorded step that lengthens the period, and by how much. */
    extension: z.strictObject({ step: Id, by: PeriodOrParameter, law: Locators }).optional(),
    /** The step only arises when this one was recorded. */
    after: Id.optional(),
    /** The decision may not be made before this step is done (or, for a party's chance, has lapsed). */
    beforeDecision: z.boolean().default(false),
    /** The step is duty of the authority after its decision. */
    afterDecision: z.boolean().default(false),
    ifMissed: z.enum(missedConsequences),
    /** What it must contain, in our own words. */
    content: Text.optional(),
    law: Locators,
  })
  .meta({ id: 'StepTemplate', description: '程序步骤 / a step of the procedure' })
export type StepTemplate = z.infer<typeof StepTemplate>

export const RemedyTemplate = z
  .strictObject({ route: Id, within: PeriodOrParameter, from: StartPoint, law: Locators })
  .meta({ id: 'RemedyTemplate', description: '救济 / a remedy, its deadline and start' })
export type RemedyTemplate = z.infer<typeof RemedyTemplate>

/** A way out and when it opens: after `after` has run from the latest of the start points. */
export const ReliefTemplate = z
  .strictObject({
    route: Id,
    after: PeriodOrParameter.optional(),
    from: z.array(StartPoint).default([]),
    conditions: Text,
    law: Locators,
  })
  .meta({ id: 'ReliefTemplate', description: '出路 / a way out, and when it opens' })
export type ReliefTemplate = z.infer<typeof ReliefTemplate>

const ruleShape = <C extends z.ZodType>(condition: C) => ({
  id: Id,
  title: Text,
  effective: Interval,
  /** Kind of record that triggers it, evaluated once for each; or `matter`: once for the case. */
  for: z.union([z.literal('matter'), Id]),
  /** Kinds of matter in which it is asked. Empty: any. */
  matters: z.array(Id).default([]),
  /** Fact whose day chooses the version (the act, in the sense of choice of law). Absent: the day asked about. */
  governedBy: FactPath.optional(),
  /** It still reads trigger records set aside for these reasons (relief and duties that follow annulment or expiry). */
  evenIfSetAside: z.array(z.enum(asideReasons)).default([]),
  authority: AuthorityClause,
  modality: z.enum(modalities),
  basis: z.array(Basis).min(1),
  when: condition,
  unless: z
    .array(
      z.strictObject({
        id: Name,
        title: Text,
        /** `shall`: it defeats the rule; `may`: it frees the authority to refrain, and binds it to weigh. */
        modality: z.enum(modalities),
        burden: z.enum(burdens),
        law: Locators,
        when: condition,
        /** The step by which the subject was given the chance to raise it, and how long it stays open (burden on the subject only). */
        chance: z.strictObject({ step: Id, within: Period }).optional(),
        /** Fact, determined by an official, by which the authority uses the freedom of a `may` exception. */
        weighed: FactPath.optional(),
      }),
    )
    .default([]),
  procedure: z.array(StepTemplate).default([]),
  remedies: z.array(RemedyTemplate).default([]),
  relief: z.array(ReliefTemplate).default([]),
})

/** Fields of a rule with conditions of the given form. */
export const ruleFields = ruleShape

/** `rules/<area>/<rule>/<day>.yaml`: the rule as in force from that day. */
export const RuleFile = z
  .strictObject({
    ...ruleShape(Condition),
    then: z.array(EffectTemplate).min(1),
    /** A draft rests on text not yet verified; it never produces an adverse effect by default. */
    draft: z.strictObject({ todo: Text }).optional(),
  })
  .meta({
    id: 'RuleFile',
    title: 'rules/<area>/<rule>/<day>.yaml',
    description: '规则 / a rule as in force from a day',
  })
export type RuleFile = z.infer<typeof RuleFile>

const limitShape = <C extends z.ZodType>(condition: C) => ({
  id: Id,
  title: Text,
  effective: Interval,
  basis: z.array(Basis).min(1),
  /** Effects that it concerns, in terms of `effect.*`. */
  when: condition,
  /** What must be certainly true for them to pass. Unknown does not pass. */
  require: condition,
  /** What becomes of an effect that does not pass. */
  otherwise: z.discriminatedUnion('do', [
    z.strictObject({ do: z.literal('block') }),
    z.strictObject({ do: z.literal('cap'), to: z.enum(['term', 'scope']) }),
    z.strictObject({ do: z.literal('await'), step: Id, by: z.enum(['authority', 'head', 'party', 'reviewer']) }),
  ]),
  /** What the subject or the authority is told, and how to mend it. */
  because: Text,
})
export const limitFields = limitShape

/** `limits/<limit>.yaml`: a condition on proposed effects that the law sets. */
export const LimitFile = z.strictObject(limitShape(Condition)).meta({
  id: 'LimitFile',
  title: 'limits/<limit>.yaml',
  description: '法定边界 / a limit: it blocks, caps or defers effects',
})
export type LimitFile = z.infer<typeof LimitFile>
