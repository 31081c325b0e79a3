import type { Effect, LimitOutcome } from '@plumbline/schema'
import { type Item, item } from '../tree/explanation.js'
import { conditions, decisive, underLaws } from './conditions.js'
import type { Context } from './context.js'
import { matterTitle, stepTitle } from './titles.js'

const held = (context: Context, outcome: LimitOutcome & { does: 'block' | 'cap' | 'await' }): Item => {
  const limit = context.program.limits.find(({ id }) => id === outcome.limit)
  const { capped, does, step, because } = outcome
  return item(
    'limit',
    {
      parties: null,
      limit: outcome.limit,
      title: limit?.title ?? { zh: outcome.limit, en: outcome.limit },
      does,
      step: step === null ? null : stepTitle(context, step),
      from: capped?.from ?? null,
      term: capped?.term ?? null,
      scope: (capped?.scope ?? []).map((matter) => matterTitle(context, matter)),
    },
    [
      ...(limit ? [item('limit-because', { because: limit.because })] : []),
      ...underLaws(
        (limit?.basis ?? []).map(({ law }) => law),
        decisive(because).of.flatMap((one) => conditions(context, one, null)),
      ),
    ],
  )
}

/** The limits that blocked, capped or defer the effect, each with what would mend it. */
export const limits = (context: Context, effect: Effect): readonly Item[] =>
  context.decision.limits.flatMap((outcome) => {
    const { does } = outcome
    return outcome.effect === effect.id && does !== 'pass' ? [held(context, { ...outcome, does })] : []
  })

/** How many limits the effects were held against and every one of them passed. */
export const limitsPassed = (context: Context, effects: readonly Effect[]): number => {
  const ids = new Set(effects.map(({ id }) => id))
  const outcomes = context.decision.limits.filter(({ effect }) => ids.has(effect))
  const heldBack = new Set(outcomes.filter(({ does }) => does !== 'pass').map(({ limit }) => limit))
  return new Set(outcomes.map(({ limit }) => limit).filter((limit) => !heldBack.has(limit))).size
}
