import type { Day, Id } from '@plumbline/schema'
import { type StepSubject, stepsTaken } from '../facts/steps.js'
import type { World } from '../facts/world.js'
import type { Ground } from '../resolve/effect.js'

/** The day of the decision towards a party. A burden runs from the first; repeating it restarts nothing. */
export const decisionDay = (world: World, about: StepSubject): Day | undefined =>
  stepsTaken(world.case, 'head-decision', about)[0]?.on

/** Whether the party waived what notice opened to it: nobody waives what it was not told of (Penalty Law arts 44, 62). */
export const waived = (world: World, ground: Ground, about: StepSubject, by: Id = 'waiver'): boolean => {
  const told = daysTaken(world, ground, about, 'prior-notice').at(-1)
  return told !== undefined && daysTaken(world, ground, about, by).some((on) => on >= told)
}

const isWaiver = (ground: Ground, step: Id): boolean =>
  step === 'waiver' || ground.procedural.procedure.some(({ waivedBy }) => waivedBy === step)

/**
 * Days on which a step was taken that counts for an effect, earliest first. What must precede the decision counts up to it: a
 * notice repeated, or an objection made, afterwards neither opens nor undoes anything. What follows the decision counts from
 * it on: a service before there is anything to serve is none.
 */
export const daysTaken = (world: World, ground: Ground, about: StepSubject, step: Id): readonly Day[] => {
  const decided = decisionDay(world, about)
  const template = ground.procedural.procedure.find((candidate) => candidate.step === step)
  const follows = template?.afterDecision === true || step === 'service'
  return stepsTaken(world.case, step, about)
    .map(({ on }) => on)
    .filter((on) => {
      if (follows) return decided !== undefined && on >= decided
      return decided === undefined || !(template?.beforeDecision === true || isWaiver(ground, step)) || on <= decided
    })
}
