import { z } from 'zod'
import {
  AmountRange,
  Effect,
  Exception,
  effectStates,
  LimitOutcome,
  Missing,
  Relief,
  Span,
  Step,
  Term,
} from './decision.js'
import { Day, Digest, Id, Locator } from './primitives.js'
import { asideReasons, missedConsequences, modalities, outcomes } from './words.js'

/** Whether something that may be done for a time can be done on a day: its time has not begun, runs, or has run. */
export const openings = ['not-begun', 'open', 'lapsed'] as const
export type Opening = (typeof openings)[number]

/** Where each thing in a decision stands: all of a decision that a reader acts on, without verdicts, readings and digests. */
export const standings = {
  effect: z.strictObject({
    state: z.enum(effectStates),
    modality: z.enum(modalities),
    runs: Span.nullable(),
    term: Term.nullable(),
    amount: AmountRange.nullable(),
    scope: z.array(Id),
    endedBy: Effect.shape.endedBy,
    grounds: Effect.shape.grounds,
    rivals: Effect.shape.rivals,
    discretion: Effect.shape.discretion,
    decidedOn: Day.nullable(),
    nexus: z.enum(['true', 'false', 'unknown']).nullable(),
  }),
  rule: z.strictObject({
    outcome: z.enum(outcomes),
    exceptions: z.array(z.strictObject({ id: z.string(), status: Exception.shape.status })),
    defeatedBy: z.array(z.string()),
    settledBy: z.array(Missing),
  }),
  limit: z.strictObject({
    does: LimitOutcome.shape.does,
    step: Id.nullable(),
    capped: LimitOutcome.shape.capped,
  }),
  step: z.strictObject({
    by: Step.shape.by,
    status: Step.shape.status,
    doneOn: Day.nullable(),
    due: Span.nullable(),
    ifMissed: z.enum(missedConsequences),
    next: z.boolean(),
  }),
  remedy: z.strictObject({ opening: z.enum(openings), due: Span.nullable() }),
  relief: z.strictObject({ opening: z.enum(openings), opens: Span.nullable(), rule: Relief.shape.rule }),
  aside: z.strictObject({ reason: z.enum(asideReasons) }),
  review: z.strictObject({}),
} as const

/** Fields that name what each kind of standing is about. */
export const standingFields = {
  effect: { effect: z.string(), on: z.string(), measure: Id },
  rule: { rule: Id, version: Day, record: z.string().nullable() },
  limit: { limit: Id, effect: z.string() },
  step: { step: Id, effect: z.string(), party: z.string() },
  remedy: { route: Id, effect: z.string(), party: z.string() },
  relief: { route: Id, effect: z.string(), party: z.string() },
  aside: { record: z.string() },
  review: { code: z.string(), about: z.string() },
} as const

export type StandingKind = keyof typeof standings
/** Fields that say what a kind of standing is about. */
export type About<W extends StandingKind> = {
  readonly [K in keyof (typeof standingFields)[W]]: z.infer<(typeof standingFields)[W][K]>
}
/** What a kind of standing can be. */
export type Is<W extends StandingKind> = z.infer<(typeof standings)[W]>

/** One thing that stands, and how. */
export type StandingOf<W extends StandingKind> = About<W> & {
  readonly what: W
  readonly is: Is<W>
  readonly law: readonly Locator[]
}
export type Standing = { [W in StandingKind]: StandingOf<W> }[StandingKind]

/** What changes on a day: from how it stood the day before (null: it was not there) to how it stands (null: it is gone). */
export type ChangeOf<W extends StandingKind> = About<W> & {
  readonly what: W
  readonly from: Is<W> | null
  readonly to: Is<W> | null
  readonly law: readonly Locator[]
}
export type Change = { [W in StandingKind]: ChangeOf<W> }[StandingKind]

const kinds = Object.keys(standings) as readonly StandingKind[]
const law = z.array(Locator)

export const Standing = z.discriminatedUnion(
  'what',
  kinds.map((what) =>
    z.strictObject({ what: z.literal(what), ...standingFields[what], is: standings[what], law }),
  ) as never,
) as unknown as z.ZodType<Standing>

export const Change = z.discriminatedUnion(
  'what',
  kinds.map((what) =>
    z.strictObject({
      what: z.literal(what),
      ...standingFields[what],
      from: standings[what].nullable(),
      to: standings[what].nullable(),
      law,
    }),
  ) as never,
) as unknown as z.ZodType<Change>

/**
 * Every day between two days on which the decision of a case changes, as the law alone has it: time passes, and nothing happens
 * but what the case already holds. It is no prediction of what anybody will do, and no profile.
 */
export const Timeline = z
  .strictObject({
    format: z.literal('timeline/1'),
    program: Digest,
    case: Digest,
    subject: z.string(),
    /** First and last day asked about. */
    from: Day,
    until: Day,
    assumes: z.literal('nothing-else-happens'),
    /** What stands on the first day. */
    stands: z.array(Standing),
    /** Days after the first on which something changes, in order. */
    days: z.array(
      z.strictObject({
        day: Day,
        /** Some date rests on working days past the official calendar. */
        provisional: z.boolean(),
        changes: z.array(Change).min(1),
      }),
    ),
  })
  .meta({
    id: 'Timeline',
    title: 'timeline.json',
    description: '时间线 / the days on which the decision of a case changes',
  })
export type Timeline = z.infer<typeof Timeline>
