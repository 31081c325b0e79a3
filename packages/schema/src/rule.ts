import { z } from 'zod'
import { Basis } from './basis.js'
import { Condition, FactPath, Locators, ParameterReference } from './condition.js'
import { AuthorityClause, LeastTermOrParameter, PeriodOrParameter, TermEndOrParameter } from './dictionary.js'
import { Node } from './node.js'
import { Amount, Id, Interval, Locator, Name, Period, Text, Value } from './primitives.js'
import {
  acts,
  asideReasons,
  authorityCharacters,
  burdens,
  choiceMethods,
  exceptionEffects,
  missedConsequences,
  modalities,
  natures,
  polarities,
  subjectKinds,
} from './words.js'

/** Where a period starts: a fact (`record.paymentDeadline`, `record.event.served`) or a procedural step of the party (`step.prior-notice`). */
export const StartPoint = z
  .string()
  .regex(/^(?:record(?:\.event)?\.[a-z][A-Za-z0-9-]*|matter\.[a-z][A-Za-z0-9]*|case\.asOf|step\.[a-z0-9-]+)$/)
  .meta({
    id: 'StartPoint',
  })
export type StartPoint = z.infer<typeof StartPoint>

/** An amount written out, or a named parameter that holds one. */
export const AmountOrParameter = z.union([Amount, ParameterReference]).meta({ id: 'AmountOrParameter' })
export type AmountOrParameter = z.infer<typeof AmountOrParameter>

/**
 * A term: fixed (`min` = `max`) or a range inside which the authority weighs; it runs from a start point. `max: life` (直至终身) has no last
 * day; `min: none, max: unstated` (一定期限) leaves the term to the authority, which has to fix one.
 */
export const AuthoredTerm = z
  .strictObject({ min: LeastTermOrParameter, max: TermEndOrParameter, from: StartPoint, law: Locators })
  .meta({ id: 'AuthoredTerm' })
export type AuthoredTerm = z.infer<typeof AuthoredTerm>

/** Operative norm of a contemplated restriction: named, or missing from this pack. */
export const Operative = z.strictObject({ law: z.array(Locator), note: Text })
export type Operative = z.infer<typeof Operative>

/** An amount of money: fixed (`min` = `max`) or a range inside which the authority weighs. */
export const AuthoredAmount = z
  .strictObject({ min: AmountOrParameter, max: AmountOrParameter, law: Locators })
  .meta({ id: 'AuthoredAmount' })
export type AuthoredAmount = z.infer<typeof AuthoredAmount>

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
    /** The amount of a fine. */
    amount: AuthoredAmount.optional(),
    /** Code fact that holds the class of gravity (`slight`, `general`, `serious`), where the law makes periods depend on it. */
    gravity: FactPath.optional(),
    /** Text fact that names the act: two fines that name one act are two fines for it (Penalty Law art 29). */
    sameAct: FactPath.optional(),
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
  .meta({ id: 'EffectTemplate' })
export type EffectTemplate = z.infer<typeof EffectTemplate>

const stepShape = <C extends z.ZodType>(condition: C) =>
  z.strictObject({
    step: Id,
    /** The step is only asked for where this is not false (unknown asks for it): `record.*`, `matter.*`, `subject.*`. */
    when: condition.optional(),
    by: z.enum(['authority', 'head', 'party', 'reviewer']),
    within: PeriodOrParameter.optional(),
    from: StartPoint.optional(),
    /** A recorded step that lengthens the period, and by how much. */
    extension: z.strictObject({ step: Id, by: PeriodOrParameter, law: Locators }).optional(),
    /** Days that do not count, each from one point to another (an appraisal, a hearing); one that has not ended keeps the end open. */
    pauses: z.array(z.strictObject({ from: StartPoint, until: StartPoint, law: Locators })).default([]),
    /** Taken before this period has run from the point, it is no such step: a hearing is announced seven working days ahead. */
    notBefore: z.strictObject({ after: PeriodOrParameter, from: StartPoint, law: Locators }).optional(),
    /** The step only arises when this one was recorded. */
    after: Id.optional(),
    /** Step by which the party gives up this chance of its own; absent: `waiver`. Who gives up its statement has not given up its hearing. */
    waivedBy: Id.optional(),
    /** The decision may not be made before this step is done (or, for a party's chance, has lapsed). */
    beforeDecision: z.boolean().default(false),
    /** The step is duty of the authority after its decision. */
    afterDecision: z.boolean().default(false),
    ifMissed: z.enum(missedConsequences),
    /** Where a norm says what a miss means. */
    missedLaw: z.array(Locator).default([]),
    /** What it must contain, in our own words. */
    content: Text.optional(),
    /** What its document must state, point by point: the checklist that the decision shows. */
    checklist: z
      .array(
        z.strictObject({
          item: Name,
          text: Text,
          /** Only owed where this step is asked for: a notice tells of a hearing where there is one. */
          forStep: Id.optional(),
          law: Locators,
        }),
      )
      .default([]),
    law: Locators,
  })

/** One step of the procedure, for each party. */
export const StepTemplate = stepShape(Condition).meta({
  id: 'StepTemplate',
})
export const CompiledStep = stepShape(Node)
export type StepTemplate = z.infer<typeof CompiledStep>

/** A remedy: who may use it, by when. `within` is left out where the law sets no deadline. */
export const RemedyTemplate = z
  .strictObject({
    route: Id,
    within: PeriodOrParameter.optional(),
    from: StartPoint,
    /** What the acting body must be in law for it to lie; empty: anything. */
    against: z.array(z.enum(authorityCharacters)).default([]),
    /** Kinds of party that have it; empty: every party. */
    parties: z.array(z.enum(subjectKinds)).default([]),
    /** The deadline where the document served is known not to tell of the remedy (`remedies` missing in its checklist). */
    ifUntold: z.strictObject({ within: PeriodOrParameter, from: StartPoint, law: Locators }).optional(),
    law: Locators,
  })
  .meta({ id: 'RemedyTemplate' })
export type RemedyTemplate = z.infer<typeof RemedyTemplate>

/** Something the subject can do towards relief, and what it changes in the case: a fact or an event of the record behind the rule that grants it. */
export const ReliefAct = z
  .strictObject({
    act: Id,
    title: Text,
    sets: z.union([z.strictObject({ fact: Name, value: Value }), z.strictObject({ event: Name })]),
    law: Locators,
  })
  .meta({
    id: 'ReliefAct',
  })
export type ReliefAct = z.infer<typeof ReliefAct>

/** A way out and when it opens: after `after` has run from the latest of the start points. */
export const ReliefTemplate = z
  .strictObject({
    route: Id,
    /** The rule that grants it; doing the acts must make it apply (the way out is verified by deciding again). */
    rule: Id.optional(),
    /** What the subject can do, in order; the application itself comes last. */
    acts: z.array(ReliefAct).default([]),
    /** Event of the record behind that rule by which the grant is recorded: what then ends, and what remains, is shown by deciding again. */
    granted: Name.optional(),
    after: PeriodOrParameter.optional(),
    from: z.array(StartPoint).default([]),
    conditions: Text,
    law: Locators,
  })
  .meta({ id: 'ReliefTemplate' })
export type ReliefTemplate = z.infer<typeof ReliefTemplate>

const exceptionShape = <C extends z.ZodType>(condition: C) =>
  z.strictObject({
    id: Name,
    title: Text,
    /** `shall`: it defeats the rule; `may`: it frees the authority to refrain, and binds it to weigh. */
    modality: z.enum(modalities),
    /** `mitigate`: it does not defeat the rule but obliges the authority to stay below the top of the range. */
    does: z.enum(exceptionEffects).default('defeat'),
    burden: z.enum(burdens),
    law: Locators,
    when: condition,
    /** The step by which the subject was given the chance to raise it, and how long it stays open (burden on the subject only). */
    /** `waivedBy`: a step by which the party gives this chance up; without one it only runs out. */
    chance: z.strictObject({ step: Id, within: Period, waivedBy: Id.optional() }).optional(),
    /** Fact, determined by an official, by which the authority uses the freedom of a `may` exception. */
    weighed: FactPath.optional(),
  })

/** What time leaves of the power to punish: the act must be discovered within the period from its end (Penalty Law art 36). */
const limitationShape = <C extends z.ZodType>(condition: C) =>
  z.strictObject({
    /** Days from which it may run: the end of a continuing act before the act; the first that is not known to be absent. */
    from: z.array(StartPoint).min(1),
    discovered: StartPoint,
    period: PeriodOrParameter,
    law: Locators,
    /** A longer period, where its condition holds. */
    longer: z.strictObject({ period: PeriodOrParameter, when: condition, law: Locators }).optional(),
  })

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
  unless: z.array(exceptionShape(condition)).default([]),
  /** Of a penalty: the time within which the act must be discovered. */
  limitation: limitationShape(condition).optional(),
  /** The day on which a continuing act or state ended; one that straddles a change of law goes to an official. */
  continues: z.strictObject({ until: FactPath, law: Locators }).optional(),
  /** Transition clause: this version also governs facts from before its entry into force that the condition describes. */
  transition: z.strictObject({ when: condition.optional(), law: Locators }).optional(),
  /** Rules of the same issuer and level to which it is the special norm (Legislation Law art 103). */
  specialTo: z.array(Id).default([]),
  procedure: z.array(stepShape(condition)).default([]),
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
    title: 'rules/AREA/RULE/DAY.yaml',
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
    /** To the statutory maximum or scope; or, `period`, to a period of the limit's own, whatever the rule's statute gives. */
    z.strictObject({
      do: z.literal('cap'),
      to: z.enum(['term', 'scope', 'period']),
      period: PeriodOrParameter.optional(),
    }),
    z.strictObject({ do: z.literal('await'), step: Id, by: z.enum(['authority', 'head', 'party', 'reviewer']) }),
    /** What hangs on something that is stayed or disputed waits until this step is recorded. */
    z.strictObject({ do: z.literal('defer'), until: Id }),
  ]),
  /** The limit and another norm of equal rank clash: the lighter burden applies provisionally until the body named settles it (Legislation Law arts 102, 106). */
  conflict: z
    .strictObject({ between: z.array(Locator).min(1), and: z.array(Locator).min(1), settledBy: Text, law: Locators })
    .optional(),
  /** What the subject or the authority is told, and how to mend it. */
  because: Text,
})
export const limitFields = limitShape

/** `limits/<limit>.yaml`: a condition on proposed effects that the law sets. */
export const LimitFile = z.strictObject(limitShape(Condition)).meta({
  id: 'LimitFile',
  title: 'limits/LIMIT.yaml',
})
export type LimitFile = z.infer<typeof LimitFile>

/** Rules of the nature that a part is added to: those with an effect that fits all of these; what is empty or absent fits any. */
export const forRules = {
  acts: z.array(z.enum(acts)).default([]),
  polarity: z.enum(polarities).optional(),
  /** Kinds of measure. */
  kinds: z.array(Id).default([]),
  exceptKinds: z.array(Id).default([]),
  /** The law itself lets other norms provide otherwise, so that a rule's own of that name may take its place whatever it says (Penalty Law arts 33(2), 60). */
  yields: z.boolean().default(false),
}
export type ForRules = z.infer<z.ZodObject<typeof forRules>>

const natureShape = <C extends z.ZodType>(condition: C) => ({
  nature: z.enum(natures),
  title: Text,
  /** How the governing version is chosen, and by which provisions. */
  choice: z.strictObject({
    method: z.enum(choiceMethods),
    law: Locators,
    /** Declared partial order of kinds of measure: each list from the lighter to the heavier. What no list orders is incomparable. */
    order: z.array(z.array(Id).min(2)).default([]),
  }),
  /** What measures of this nature can be and do: a ban called a reward, or a listing called an imposition, is none. Empty: anything. */
  allows: z.array(z.strictObject({ polarity: z.enum(polarities), acts: z.array(z.enum(acts)).min(1) })).default([]),
  /** Kinds that measures of this nature have. Empty: any. */
  kinds: z.array(Id).default([]),
  /**
   * Whether adverse rules of this nature have a limitation; or which one: the compiler gives it to those that state none, and only a law
   * that empowers has another of its own (Penalty Law art 36, 法律另有规定的除外).
   */
  limitation: z.union([z.boolean(), limitationShape(condition)]).default(false),
  /** Traits that the trigger of each rule of this nature must have. */
  traits: z.array(Id).default([]),
  /** Exceptions that rules of this nature have beside their own. */
  unless: z.array(exceptionShape(condition).extend(forRules)).default([]),
  /** Steps that rules of this nature have, unless they have one of that name; of several of one name the first that fits the rule. */
  procedure: z.array(stepShape(condition).extend(forRules)).default([]),
  /** Remedies that rules of this nature have, unless they have that route. */
  remedies: z.array(RemedyTemplate.extend(forRules)).default([]),
})
export const natureFields = natureShape

/** `natures/<nature>.yaml`: what the nature of a measure selects: choice of law, leniency, procedure, remedies. */
export const NatureFile = z.strictObject(natureShape(Condition)).meta({
  id: 'NatureFile',
  title: 'natures/NATURE.yaml',
})
export type NatureFile = z.infer<typeof NatureFile>
