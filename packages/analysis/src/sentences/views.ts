import type { Weighed } from '@plumbline/core'
import type { Effect, LimitOutcome } from '@plumbline/schema'

/** A part of a decision under the names that expectations use. */
export type View = Readonly<Record<string, unknown>>

const limitsOf = ({ limits }: Weighed, effect: Effect, does: LimitOutcome['does']): readonly LimitOutcome[] =>
  limits.filter((outcome) => outcome.effect === effect.id && outcome.does === does)

const sorted = (words: readonly string[]): readonly string[] => [...new Set(words)].sort()

const effectView = (decision: Weighed, effect: Effect): View => ({
  measure: effect.measure,
  act: effect.act,
  on: effect.on,
  proposal: effect.proposal,
  state: effect.state,
  modality: effect.modality,
  termMax: effect.term?.max ?? null,
  first: effect.runs?.first ?? null,
  lastDay: effect.runs?.lastDay ?? null,
  freeFrom: effect.runs?.freeFrom ?? null,
  blockedBy: sorted(limitsOf(decision, effect, 'block').map(({ limit }) => limit)),
  cappedBy: sorted(limitsOf(decision, effect, 'cap').map(({ limit }) => limit)),
  awaits: sorted(limitsOf(decision, effect, 'await').flatMap(({ step }) => step ?? [])),
  deferredBy: sorted(limitsOf(decision, effect, 'defer').map(({ limit }) => limit)),
  conflictBy: sorted(
    decision.limits.filter((outcome) => outcome.effect === effect.id && outcome.conflict).map(({ limit }) => limit),
  ),
  passes: sorted(limitsOf(decision, effect, 'pass').map(({ limit }) => limit)),
})

export const effectViews = (decision: Weighed): readonly View[] =>
  decision.effects.map((effect) => effectView(decision, effect))

export const stepViews = ({ steps, effects }: Weighed): readonly View[] =>
  steps.map(({ effect, step, party, status, due }) => {
    const of = effects.find(({ id }) => id === effect)
    return { step, party, status, lastDay: due?.lastDay ?? null, measure: of?.measure ?? null, act: of?.act ?? null }
  })

export const remedyViews = ({ remedies }: Weighed): readonly View[] =>
  remedies.map(({ route, party, due }) => ({ route, party, lastDay: due?.lastDay ?? null }))

export const reliefViews = ({ reliefs }: Weighed): readonly View[] =>
  reliefs.map(({ route, party, opens }) => ({ route, party, opens: opens?.first ?? null }))
