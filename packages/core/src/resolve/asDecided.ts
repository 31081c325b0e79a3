import type { Day } from '@plumbline/schema'
import type { Chosen } from '../choose/choose.js'
import type { World } from '../facts/world.js'
import { decisionDay } from '../procedure/countingSteps.js'
import { subjectOf } from '../procedure/stepsOf.js'
import type { Ground, ProposedEffect } from './effect.js'
import { modalityOf } from './modality.js'

/** What the rules came to on another day, on what had been determined by then. */
export type ViewOn = (day: Day) => readonly Chosen[]

const counterpart = (view: readonly Chosen[], ground: Ground): Chosen | undefined =>
  view.find(
    ({ match }) =>
      match.ready.rule.id === ground.rule.id &&
      match.ready.rule.effective.from === ground.rule.effective.from &&
      match.record?.id === ground.match.record?.id,
  )

/**
 * An effect that was decided is judged as of the day of the decision: its ground must have stood then, on what had been
 * determined by then, and what the authority had to weigh is what there was to weigh then (Litigation Law arts 35, 70(1): facts
 * and evidence come before the act).
 */
export const asDecided = (world: World, viewOn: ViewOn, effect: ProposedEffect): ProposedEffect => {
  const decidedOn = decisionDay(world, subjectOf(world, effect))
  if (decidedOn === undefined) return effect
  const view = viewOn(decidedOn)
  const grounds = effect.grounds.map((ground) => ({ ground, then: counterpart(view, ground) }))
  return {
    ...effect,
    decidedOn,
    groundedWhenDecided: grounds.some(({ then }) => then?.applied !== null && then?.applied !== undefined),
    grounds: grounds.map(({ ground, then }) =>
      then?.applied
        ? {
            ...ground,
            weighing: then.applied.weighing,
            open: then.applied.open,
            mitigated: then.applied.mitigated,
            modality: modalityOf(ground.rule, then.applied.weighing),
          }
        : ground,
    ),
  }
}
