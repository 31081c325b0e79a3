import type { Step, StepTemplate } from '@plumbline/schema'
import { stepsTaken } from '../facts/steps.js'
import type { World } from '../facts/world.js'
import type { Limited } from '../limit/limit.js'
import { type StepState, stepsOf, subjectOf } from '../procedure/stepsOf.js'
import type { ProposedEffect } from '../resolve/effect.js'

/** What the document of a step must state, and whether the case says that it does. */
const checklistOf = (world: World, effect: ProposedEffect, { template, doneOn }: StepState): Step['checklist'] => {
  const taken = stepsTaken(world.case, template.step, subjectOf(world, effect))
  // A document that says too little is no such step: what it says shows why.
  const day = doneOn ?? taken.at(-1)?.on
  const told = taken.flatMap(({ on, states }) => (on === day && states ? [states] : []))
  return template.checklist.map(({ item, law }) => ({
    item,
    stated: told.length === 0 ? null : told.some((states) => states.includes(item)),
    law: [...law],
  }))
}

/** A right that lapsed is nobody's next step; a duty that is late still is. */
const canBeNext = ({ template, status }: StepState): boolean =>
  status === 'open' || (status === 'missed' && template.by !== 'party')

const isBefore = (template: StepTemplate): boolean => template.beforeDecision || template.step === 'head-decision'

/** The first step that is still to be done; what must precede the decision comes before what follows it. */
const nextOf = (states: readonly StepState[]): StepState | undefined => {
  const open = states.filter(canBeNext)
  return (
    open.find(({ template }) => template.beforeDecision) ?? open.find(({ template }) => isBefore(template)) ?? open[0]
  )
}

/** The steps of an effect; none for one that is blocked: no procedure makes it lawful. */
export const scheduledSteps = (world: World, { effect, outcomes }: Limited): readonly Step[] => {
  if (outcomes.some(({ does }) => does === 'block')) return []
  const states = stepsOf(world, effect)
  const next = nextOf(states)
  return states.map((state) => ({
    effect: effect.id,
    party: effect.on,
    step: state.template.step,
    by: state.template.by,
    status: state.status,
    doneOn: state.doneOn,
    due: state.due,
    ifMissed: state.template.ifMissed,
    missedLaw: [...state.template.missedLaw],
    next: state === next,
    checklist: checklistOf(world, effect, state),
    law: [...state.template.law],
  }))
}
