import type { CompiledLimit, Effect, LimitOutcome } from '@plumbline/schema'
import { type Item, item } from '../tree/explanation.js'
import { conditions, decisive, provisions, underLaws } from './conditions.js'
import type { Context } from './context.js'
import { matterTitle, stepTitle } from './titles.js'

type Held = Exclude<LimitOutcome['does'], 'pass'>

const cutsTerm: ReadonlySet<string | null> = new Set(['term', 'period'])

const clash = ({ conflict }: LimitOutcome, limit: CompiledLimit | undefined): readonly Item[] => {
  if (!conflict || !limit?.conflict) return []
  const { between, and, settledBy, law } = limit.conflict
  return [item('limit-conflict', { between, and, settledBy }, provisions(law))]
}

const held = (context: Context, outcome: LimitOutcome & { does: Held }): Item => {
  const limit = context.program.limits.find(({ id }) => id === outcome.limit)
  const { capped, does, step, because } = outcome
  const cuts = limit?.otherwise.do === 'cap' ? limit.otherwise.to : null
  return item(
    'limit',
    {
      parties: null,
      limit: outcome.limit,
      title: limit?.title ?? { zh: outcome.limit, en: outcome.limit },
      does,
      awaits: step,
      step: step === null ? null : stepTitle(context, step),
      from: cutsTerm.has(cuts) ? (capped?.from ?? null) : null,
      term: cutsTerm.has(cuts) ? (capped?.term ?? null) : null,
      scope: (cuts === 'scope' ? (capped?.scope ?? []) : []).map((matter) => matterTitle(context, matter)),
    },
    [
      ...(limit ? [item('limit-because', { because: limit.because })] : []),
      ...clash(outcome, limit),
      ...underLaws(
        (limit?.basis ?? []).map(({ law }) => law),
        decisive(because).of.flatMap((one) => conditions(context, one, null)),
      ),
    ],
  )
}

/** What is blocked waits for nothing. */
const shownActions = { blocked: ['block', 'cap'], open: ['block', 'cap', 'await', 'defer'] } as const

/** The limits that blocked, capped or defer the effect, each with what would mend it. */
export const limits = (context: Context, effect: Effect): readonly Item[] =>
  shownActions[effect.state === 'blocked' ? 'blocked' : 'open'].flatMap((does) =>
    context.decision.limits
      .filter((outcome) => outcome.effect === effect.id && outcome.does === does)
      .map((outcome) => held(context, { ...outcome, does })),
  )

/** How many limits the effects were held against and every one of them passed. */
export const limitsPassed = (context: Context, effects: readonly Effect[]): readonly Item[] => {
  const ids = new Set(effects.map(({ id }) => id))
  const outcomes = context.decision.limits.filter(({ effect }) => ids.has(effect))
  const heldBack = new Set(outcomes.filter(({ does }) => does !== 'pass').map(({ limit }) => limit))
  const count = new Set(outcomes.map(({ limit }) => limit).filter((limit) => !heldBack.has(limit))).size
  return count > 0 ? [item('limits-passed', { count })] : []
}
