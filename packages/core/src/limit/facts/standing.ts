import { known } from '../../facts/known.js'
import { stepsTaken } from '../../facts/steps.js'
import type { World } from '../../facts/world.js'
import { subjectOf } from '../../procedure/stepsOf.js'
import type { ProposedEffect } from '../../resolve/effect.js'

/**
 * Whether the last of two opposite steps is the first of them. On one day the second undid the first, unless the first was then
 * taken more often: which came last is not known, and it stands.
 */
const standsOf = (world: World, effect: ProposedEffect, begun: string, ended: string): boolean => {
  const about = subjectOf(world, effect)
  const [starts, ends] = [stepsTaken(world.case, begun, about), stepsTaken(world.case, ended, about)]
  const [from, until] = [starts.at(-1)?.on, ends.at(-1)?.on]
  if (from === undefined) return false
  return until === undefined || until < from || (until === from && starts.length > ends.length)
}

/** What stands in the way of an effect that was decided: a stay of its execution, a dispute that is flagged. */
export const standingFacts = (world: World, effect: ProposedEffect) => ({
  stayed: known(standsOf(world, effect, 'stay-ordered', 'stay-lifted')),
  disputed: known(standsOf(world, effect, 'dispute-flagged', 'dispute-resolved')),
})
