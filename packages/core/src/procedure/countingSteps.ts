import type { Day, Id, StepTaken, StepTemplate } from '@plumbline/schema'
import { lastDayOf } from '../calendar/period.js'
import { type StepSubject, stepsTaken } from '../facts/steps.js'
import type { World } from '../facts/world.js'
import type { Ground } from '../resolve/effect.js'
import { askedFor } from './askedFor.js'
import { startDay } from './startPoint.js'

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

/** A document known not to state what it must is not the step that the norm asks for (Penalty Law arts 44, 62). */
const saysEnough = (
  world: World,
  ground: Ground,
  template: StepTemplate | undefined,
  { states }: StepTaken,
): boolean => {
  const guards =
    template?.beforeDecision === true && (template.ifMissed === 'may-not-decide' || template.ifMissed === 'void')
  if (!template || !guards || !states) return true
  const isAsked = (step: Id): boolean =>
    ground.procedural.procedure.some((other) => other.step === step && askedFor(world, ground, other))
  return template.checklist.every(
    ({ item, forStep }) => states.includes(item) || (forStep !== undefined && !isAsked(forStep)),
  )
}

/** The first day on which a step can be taken, where a norm puts time before it. */
const earliest = (
  world: World,
  ground: Ground,
  about: StepSubject,
  template: StepTemplate | undefined,
): Day | undefined => {
  if (template?.notBefore === undefined || template.notBefore.from === `step.${template.step}`) return undefined
  const start = startDay(world, ground, about, template.notBefore.from)
  const after = world.period(template.notBefore.after, ground.proceduralOn)
  return start === undefined || after === undefined ? undefined : lastDayOf(world.calendar, start, after).day
}

/**
 * Days on which a step was taken that counts for an effect, earliest first. What must precede the decision counts up to it: a
 * notice repeated, or an objection made, afterwards neither opens nor undoes anything. What follows the decision counts from
 * it on: a service before there is anything to serve is none.
 */
export const daysTaken = (world: World, ground: Ground, about: StepSubject, step: Id): readonly Day[] => {
  const decided = decisionDay(world, about)
  const template = ground.procedural.procedure.find(
    (candidate) => candidate.step === step && askedFor(world, ground, candidate),
  )
  const follows = template?.afterDecision === true || step === 'service'
  const first = earliest(world, ground, about, template)
  return stepsTaken(world.case, step, about)
    .filter((taken) => saysEnough(world, ground, template, taken))
    .map(({ on }) => on)
    .filter((on) => {
      if (first !== undefined && on < first) return false
      if (follows) return decided !== undefined && on >= decided
      return decided === undefined || !(template?.beforeDecision === true || isWaiver(ground, step)) || on <= decided
    })
}
