import type { Day, StartPoint } from '@plumbline/schema'
import { dayOf } from '../facts/known.js'
import { stepsTaken, type StepSubject } from '../facts/steps.js'
import type { World } from '../facts/world.js'
import type { Ground } from '../resolve/effect.js'

/**
 * The day of a start point for a party: a fact of the trigger, or a step taken towards the party. `undefined`: unknown or not yet.
 * A burden runs from the first decision and is not restarted by repeating it; a chance runs from the last notice.
 */
export const startDay = (world: World, ground: Ground, about: StepSubject, start: StartPoint): Day | undefined => {
  if (start === 'step.head-decision') return stepsTaken(world.case, 'head-decision', about)[0]?.on
  if (start.startsWith('step.')) return stepsTaken(world.case, start.slice('step.'.length), about).at(-1)?.on
  return dayOf(world.lookup(ground.match.scope).fact(start as never).known) ?? undefined
}
