import type { Day, Locator, StartPoint, StepTemplate } from '@plumbline/schema'
import type { Pause } from '../calendar/pauses.js'
import type { StepSubject } from '../facts/steps.js'
import type { World } from '../facts/world.js'
import type { Ground } from '../resolve/effect.js'
import { daysTaken } from './countingSteps.js'
import { startDay } from './startPoint.js'

/** Time that does not count in a period, and the provisions that say so. */
export interface Pauses {
  readonly pauses: readonly Pause[]
  readonly law: readonly Locator[]
}

/** Every day of a point: a step can be taken again, and each time may begin or end a pause. */
const daysOf = (world: World, ground: Ground, about: StepSubject, point: StartPoint): readonly Day[] => {
  if (point.startsWith('step.')) return daysTaken(world, ground, about, point.slice('step.'.length))
  const day = startDay(world, ground, about, point)
  return day === undefined ? [] : [day]
}

/**
 * The pauses of a step that have begun by the day asked about. Each ends the first time its end is recorded on or after its
 * beginning: an end before it is no end of it, and an end not recorded leaves it open.
 */
export const pausesOf = (world: World, ground: Ground, about: StepSubject, template: StepTemplate): Pauses => {
  const found = template.pauses.flatMap(({ from, until, law }) => {
    const ends = daysOf(world, ground, about, until)
    return daysOf(world, ground, about, from)
      .filter((begun) => begun <= world.case.asOf)
      .map((begun) => ({ from: begun, until: ends.find((end) => end >= begun) ?? null, law }))
  })
  return { pauses: found, law: [...new Set(found.flatMap(({ law }) => law))] }
}
