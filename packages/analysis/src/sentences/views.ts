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

/** Of which effect a part of a decision is: two measures can have the same steps and ways out. */
const effectNames = ({ effects }: Weighed, id: string): View => {
  const of = effects.find((effect) => effect.id === id)
  return { measure: of?.measure ?? null, act: of?.act ?? null }
}

export const stepViews = (decision: Weighed): readonly View[] =>
  decision.steps.map(({ effect, step, party, status, due }) => ({
    step,
    party,
    status,
    lastDay: due?.lastDay ?? null,
    ...effectNames(decision, effect),
  }))

export const remedyViews = (decision: Weighed): readonly View[] =>
  decision.remedies.map(({ effect, route, party, due }) => ({
    route,
    party,
    lastDay: due?.lastDay ?? null,
    ...effectNames(decision, effect),
  }))

export const reliefViews = (decision: Weighed): readonly View[] =>
  decision.reliefs.map(({ effect, route, party, opens }) => ({
    route,
    party,
    opens: opens?.first ?? null,
    ...effectNames(decision, effect),
  }))
