import { z } from 'zod'
import { FactPath } from './condition.js'
import { Choice, effectStates, LimitOutcome, Missing } from './decision.js'
import { Day, Digest, Id, Locator } from './primitives.js'
import { burdens, modalities, outcomes } from './words.js'

/**
 * Where a condition lies that is not true. `law`: no fact of a case makes it true, only another law would; `authority`: another
 * body would meet it; `procedure`: a step; `proposal`: another wish of the authority; `time`: a day compared with the day asked
 * about; `matter`: another matter; `fact`: a fact of the case.
 */
export const lies = ['law', 'authority', 'procedure', 'proposal', 'time', 'matter', 'fact'] as const
export type Lies = (typeof lies)[number]

/** A condition that is not true, and would have to be. */
export interface NeededCondition {
  readonly node: string
  readonly fact: FactPath
  /** Record or person it is about, where it is about one. */
  readonly about: string | null
  readonly truth: 'false' | 'unknown'
  readonly burden: (typeof burdens)[number]
  readonly lies: Lies
  readonly law: readonly Locator[]
}

/** What would have to be true, without what already is: of a conjunction every part that is not true, of alternatives any one. */
export type Needed =
  | { readonly all: readonly Needed[] }
  | { readonly any: readonly Needed[] }
  | { readonly condition: NeededCondition }

const NeededCondition = z.strictObject({
  node: z.string(),
  fact: FactPath,
  about: z.string().nullable(),
  truth: z.enum(['false', 'unknown']),
  burden: z.enum(burdens),
  lies: z.enum(lies),
  law: z.array(Locator),
})
export const Needed: z.ZodType<Needed> = z.lazy(() =>
  z.union([
    z.strictObject({ all: z.array(Needed) }),
    z.strictObject({ any: z.array(Needed) }),
    z.strictObject({ condition: NeededCondition }),
  ]),
) as unknown as z.ZodType<Needed>

/** A rule that did not apply, and why not. */
export const RuleWhyNot = z.strictObject({
  rule: Id,
  version: Day,
  record: z.string().nullable(),
  outcome: z.enum(outcomes).exclude(['applies']),
  /** What of its conditions is not true; null where they are. */
  needs: Needed.nullable(),
  /** Exceptions that defeat it: each would have to fall. */
  defeatedBy: z.array(z.strictObject({ exception: z.string(), modality: z.enum(modalities), law: z.array(Locator) })),
  /** Facts that would settle it, where it is undetermined. */
  settledBy: z.array(Missing),
  /** Of a version that is not in force: its days, and what chose another. */
  notInForce: z
    .strictObject({
      from: Day,
      until: Day.nullable(),
      governedOn: Day.nullable(),
      lostTo: Day.nullable(),
      reason: Choice.shape.reason,
      law: z.array(Locator),
    })
    .nullable(),
  /** Of a conflict: the versions that clash with it. */
  conflictsWith: z.array(z.strictObject({ rule: Id, version: Day })),
})
export type RuleWhyNot = z.infer<typeof RuleWhyNot>

/** A limit that an effect did not pass. */
export const LimitWhyNot = z.strictObject({
  limit: Id,
  does: LimitOutcome.shape.does,
  step: Id.nullable(),
  capped: LimitOutcome.shape.capped,
  needs: Needed.nullable(),
  /** No fact, step or wish makes it pass: only another law would. */
  forbidden: z.boolean(),
  law: z.array(Locator),
})
export type LimitWhyNot = z.infer<typeof LimitWhyNot>

/** An effect that is blocked, cut or waiting, and what would have to be true for it to be lawful. */
export const EffectWhyNot = z.strictObject({
  effect: z.string(),
  on: z.string(),
  measure: Id,
  state: z.enum(effectStates),
  /** No rule supports it: the rules that would give this measure are among `rules`. */
  unsupported: z.boolean(),
  limits: z.array(LimitWhyNot),
  /** Grounds for refraining that are open or not yet weighed: the effect waits for them. */
  open: z.array(
    z.strictObject({
      rule: Id,
      version: Day,
      record: z.string().nullable(),
      exception: z.string(),
      status: z.enum(['open', 'raised']),
      law: z.array(Locator),
    }),
  ),
  /** Some limit is forbidden ground, whatever the facts. */
  forbidden: z.boolean(),
})
export type EffectWhyNot = z.infer<typeof EffectWhyNot>

/** Why not: for every rule that did not apply, what failed; for every effect held back, what would have to be true. */
export const Counterfactuals = z
  .strictObject({
    format: z.literal('why-not/1'),
    program: Digest,
    case: Digest,
    subject: z.string(),
    asOf: Day,
    knownAt: Day,
    rules: z.array(RuleWhyNot),
    effects: z.array(EffectWhyNot),
  })
  .meta({
    id: 'Counterfactuals',
    title: 'why-not.json',
    description: '何以不然 / why a rule did not apply or an effect is held back',
  })
export type Counterfactuals = z.infer<typeof Counterfactuals>
