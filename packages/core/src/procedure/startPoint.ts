import type { Day, StartPoint } from '@plumbline/schema'
import { dayOf } from '../facts/known.js'
import type { StepSubject } from '../facts/steps.js'
import type { World } from '../facts/world.js'
import type { Ground } from '../resolve/effect.js'
import { daysTaken, decisionDay } from './countingSteps.js'

/**
 * The day of a start point for a party: a fact of the trigger, or the last time a step was taken towards the party, but the
 * first service, from which the party knew of the decision (Reconsideration Law art 20). `undefined`: unknown or not yet.
 */
export const startDay = (world: World, ground: Ground, about: StepSubject, start: StartPoint): Day | undefined => {
  if (start === 'step.head-decision') return decisionDay(world, about)
  if (start === 'step.service') return daysTaken(world, ground, about, 'service')[0]
  if (start.startsWith('step.')) return daysTaken(world, ground, about, start.slice('step.'.length)).at(-1)
  return dayOf(world.lookup(ground.match.scope).fact(start as never).known) ?? undefined
}

/** The last day that another decision or a fact fixes: `null` where it is known that there is none (a state that still lasts), `undefined` where it is not known. */
export const lastDayFixed = (
  world: World,
  ground: Ground,
  about: StepSubject,
  until: StartPoint | undefined,
): Day | null | undefined => {
  if (until === undefined) return null
  if (until.startsWith('step.')) return startDay(world, ground, about, until)
  return dayOf(world.lookup(ground.match.scope).fact(until as never).known)
}
