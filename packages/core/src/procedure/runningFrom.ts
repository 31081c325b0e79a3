import type { Day } from '@plumbline/schema'
import type { World } from '../facts/world.js'
import type { ProposedEffect } from '../resolve/effect.js'
import { startDay } from './startPoint.js'
import { subjectOf } from './stepsOf.js'

/** The day from which an effect runs: of its term, of the days fixed elsewhere, or where its norm names none of the decision. */
export const runningFrom = (world: World, effect: ProposedEffect): Day | undefined => {
  const [ground] = effect.grounds
  if (!ground) return undefined
  const { term, runs } = ground.template
  return startDay(world, ground, subjectOf(world, effect), runs?.from ?? term?.from ?? 'step.head-decision')
}
