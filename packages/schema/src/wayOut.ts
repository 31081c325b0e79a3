import { z } from 'zod'
import { Needed } from './counterfactual.js'
import { Exception, effectStates, Missing, Span, Step } from './decision.js'
import { Day, Digest, Id, Locator, Name, Period, Value } from './primitives.js'
import { StartPoint } from './rule.js'
import { openings } from './timeline.js'
import { missedConsequences, modalities, natures } from './words.js'

/** Something the subject can do, the day on which it was done, or is taken to be done when the plan is verified. */
export const PlannedAct = z.strictObject({
  act: Id,
  sets: z.union([z.strictObject({ fact: Name, value: Value }), z.strictObject({ event: Name })]),
  /** Done already, on this day where the day is known. */
  done: z.boolean(),
  on: Day.nullable(),
  law: z.array(Locator),
})
export type PlannedAct = z.infer<typeof PlannedAct>

/**
 * What a plan comes to. `verified`: decided again with its acts, the rule that grants it applies; `verified-if`: it does once the
 * authority has established what only it can, in the subject's favour; `barred`: an exception stands against it; `missing`: a
 * condition stays open; `ends-first`: the effect ends before; `nothing-to-relieve`: what it would be applied for is not there yet;
 * `no-rule`: the pack has no rule that grants it, so nothing can be verified.
 */
export const planResults = [
  'verified',
  'verified-if',
  'barred',
  'missing',
  'ends-first',
  'nothing-to-relieve',
  'no-rule',
] as const
export type PlanResult = (typeof planResults)[number]

/** Why an effect remains when a relief is granted. */
export const remainingReasons = ['fixed-term-penalty', 'fixed-term', 'not-reached'] as const
export type RemainingReason = (typeof remainingReasons)[number]

const effectNamed = { effect: z.string(), on: z.string(), measure: Id }

/** One way out: the acts, in order, and what deciding again with them shows. */
export const Plan = z.strictObject({
  id: z.string(),
  route: Id,
  rule: Id.nullable(),
  version: Day.nullable(),
  /** Record that the granting rule is asked about, and the kind of matter in which it is asked. */
  record: z.string().nullable(),
  matter: Id,
  acts: z.array(PlannedAct),
  result: z.enum(planResults),
  /** First day on which it may be applied for, if the acts are done on the days shown; null unless verified. */
  mayApplyFrom: Day.nullable(),
  /** Counted on working days past the official calendar. */
  provisional: z.boolean(),
  /** What only the authority can establish, and as what it must be found: yes, no, or (null) that it did not happen. */
  provided: z.array(z.strictObject({ ...Missing.shape, found: z.boolean().nullable() })),
  barredBy: z.array(z.strictObject({ exception: z.string(), law: z.array(Locator) })),
  missing: z.array(Missing),
  needs: Needed.nullable(),
  /** What the authority then does and by when; a step without a due day has a period from a later point. */
  then: z.array(
    z.strictObject({
      step: Id,
      by: Step.shape.by,
      due: Span.nullable(),
      within: Period.nullable(),
      from: StartPoint.nullable(),
      ifMissed: z.enum(missedConsequences),
      law: z.array(Locator),
    }),
  ),
  /** The case decided again as if it were granted on that day: which effects end, which remain and why. */
  granted: z
    .strictObject({
      ended: z.array(z.strictObject(effectNamed)),
      remaining: z.array(
        z.strictObject({
          ...effectNamed,
          why: z.enum(remainingReasons),
          lastDay: Day.nullable(),
          freeFrom: Day.nullable(),
        }),
      ),
    })
    .nullable(),
  law: z.array(Locator),
})
export type Plan = z.infer<typeof Plan>

/** The ways out of one effect. */
export const EffectWayOut = z.strictObject({
  ...effectNamed,
  nature: z.enum(natures).nullable(),
  state: z.enum(effectStates),
  /** The days it holds; null while what they count from has not happened. */
  runs: Span.nullable(),
  /** Limits that cut its term. */
  cappedBy: z.array(Id),
  /** Events that end it sooner. */
  endedBy: z.array(z.strictObject({ event: StartPoint, law: z.array(Locator) })),
  /** Defences for the subject to raise before the decision. */
  defences: z.array(
    z.strictObject({
      rule: Id,
      version: Day,
      record: z.string().nullable(),
      exception: z.string(),
      modality: z.enum(modalities),
      status: Exception.shape.status,
      needs: Needed.nullable(),
      law: z.array(Locator),
    }),
  ),
  /** Steps of the party's own that are open: objection, hearing, waiver. */
  hearings: z.array(
    z.strictObject({ step: Id, due: Span.nullable(), ifMissed: z.enum(missedConsequences), law: z.array(Locator) }),
  ),
  remedies: z.array(
    z.strictObject({ route: Id, opening: z.enum(openings), due: Span.nullable(), law: z.array(Locator) }),
  ),
  /** Reliefs that its own rule gives, and the plan of each. */
  reliefs: z.array(z.strictObject({ route: Id, opens: Span.nullable(), plan: z.string(), law: z.array(Locator) })),
  /** Plans that end it when granted, and plans that leave it standing. */
  endedByPlans: z.array(z.string()),
  notReachedBy: z.array(z.strictObject({ plan: z.string(), why: z.enum(remainingReasons) })),
})
export type EffectWayOut = z.infer<typeof EffectWayOut>

/** How long a record still counts in a look-back, whatever relief is granted meanwhile. */
export const LookBack = z.strictObject({
  record: z.string(),
  /** Kind of record that counts it, and the derived fact in which it does. */
  countedIn: Id,
  fact: Name,
  anchor: Day,
  lastDay: Day,
  freeFrom: Day,
  provisional: z.boolean(),
  law: z.array(Locator),
})
export type LookBack = z.infer<typeof LookBack>

/** The ways out of every adverse effect that stands or threatens. It says from when one may apply, never when something will be removed. */
export const WayOut = z
  .strictObject({
    format: z.literal('way-out/1'),
    program: Digest,
    case: Digest,
    subject: z.string(),
    asOf: Day,
    knownAt: Day,
    effects: z.array(EffectWayOut),
    plans: z.array(Plan),
    lookBacks: z.array(LookBack),
  })
  .meta({
    id: 'WayOut',
    title: 'way-out.json',
    description: '出路 / what the subject can do about each adverse effect, and from when',
  })
export type WayOut = z.infer<typeof WayOut>
