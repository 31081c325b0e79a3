import type { Day } from '@plumbline/schema'
import { known } from '../../facts/known.js'
import { stepsTaken } from '../../facts/steps.js'
import type { World } from '../../facts/world.js'
import { daysTaken, waived } from '../../procedure/countingSteps.js'
import { type StepState, stepsOf, subjectOf } from '../../procedure/stepsOf.js'
import type { ProposedEffect } from '../../resolve/effect.js'

/** A chance of the party is used up: taken and answered, waived, or lapsed, by the day of the decision where there is one. */
const chanceGone = (state: StepState, states: readonly StepState[], by: Day): boolean => {
  if (state.status === 'waived') return true
  const answer = states.find(({ template }) => template.after === state.template.step)
  if (state.doneOn !== null) return !answer || (answer.doneOn !== null && answer.doneOn <= by)
  return typeof state.due?.lastDay === 'string' && !state.due.provisional && state.due.lastDay < by
}

/** Where the rule gives no time for it, being heard needs an answer or a waiver on record. */
const heardBy = (world: World, effect: ProposedEffect, states: readonly StepState[], by: Day): boolean => {
  if (effect.grounds.some(({ open }) => open)) return false
  const chances = states.filter(({ template }) => template.by === 'party' && template.beforeDecision)
  if (chances.length > 0) return chances.every((state) => chanceGone(state, states, by))
  const [ground] = effect.grounds
  if (ground && waived(world, ground, subjectOf(world, effect))) return true
  return takenBy(world, effect, 'objection-answered', by)
}

/** Whether a step that counts was taken by a day; without a rule that says more, any such step does. */
export const takenBy = (world: World, effect: ProposedEffect, step: string, by: Day): boolean => {
  const [ground] = effect.grounds
  const about = subjectOf(world, effect)
  const days = ground ? daysTaken(world, ground, about, step) : stepsTaken(world.case, step, about).map(({ on }) => on)
  return days.some((on) => on <= by)
}

/** A step of the authority without which it may not decide, and which was not done by a day. Notice and hearing chances are facts of their own. */
const stepMissingBy = (states: readonly StepState[], by: Day): boolean =>
  states.some(
    ({ template, doneOn }) =>
      template.beforeDecision &&
      template.by !== 'party' &&
      (template.ifMissed === 'may-not-decide' || template.ifMissed === 'void') &&
      (doneOn === null || doneOn > by),
  )

/** Facts of the procedure towards the party, read from what is recorded whether or not the rule asks for the step. */
export const procedureFacts = (world: World, effect: ProposedEffect) => {
  const states = stepsOf(world, effect)
  const decided = effect.decidedOn
  const by = decided ?? world.case.asOf
  const before = states.filter(({ template }) => template.beforeDecision)
  return {
    noticeRequired: known(before.some(({ template }) => template.step === 'prior-notice')),
    noticed: known(takenBy(world, effect, 'prior-notice', by)),
    heardRequired: known(
      before.some(({ template }) => template.by === 'party') || effect.grounds.some(({ open }) => open),
    ),
    heard: known(heardBy(world, effect, states, by)),
    stepOwed: known(decided === undefined && stepMissingBy(states, by)),
    stepOmitted: known(decided !== undefined && stepMissingBy(states, by)),
    weighingRequired: known(effect.grounds.some(({ weighing }) => weighing !== 'none')),
    weighed: known(effect.grounds.every(({ weighing }) => weighing !== 'owed')),
    decided: known(decided !== undefined),
    groundedWhenDecided: known(effect.groundedWhenDecided),
    served: known(takenBy(world, effect, 'service', world.case.asOf)),
  }
}
