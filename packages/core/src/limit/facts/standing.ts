import { known } from '../../facts/known.js'
import { stepsTaken } from '../../facts/steps.js'
import type { World } from '../../facts/world.js'
import { subjectOf } from '../../procedure/stepsOf.js'
import type { ProposedEffect } from '../../resolve/effect.js'

/** Whether the last of two opposite steps is the first of them. Both on one day: the second undid the first. */
const standsOf = (world: World, effect: ProposedEffect, begun: string, ended: string): boolean => {
  const about = subjectOf(world, effect)
  const last = (step: string) => stepsTaken(world.case, step, about).at(-1)?.on
  const [from, until] = [last(begun), last(ended)]
  return from !== undefined && (until === undefined || until < from)
}

/** What stands in the way of an effect that was decided: a stay of its execution, a dispute that is flagged. */
export const standingFacts = (world: World, effect: ProposedEffect) => ({
  stayed: known(standsOf(world, effect, 'stay-ordered', 'stay-lifted')),
  disputed: known(standsOf(world, effect, 'dispute-flagged', 'dispute-resolved')),
})
