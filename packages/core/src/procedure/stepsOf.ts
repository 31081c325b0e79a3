import type { Day, Span, Step, StepTemplate } from '@plumbline/schema'
import { dueSpan } from '../calendar/period.js'
import { stepsTaken, type StepSubject } from '../facts/steps.js'
import type { World } from '../facts/world.js'
import type { Ground, ProposedEffect } from '../resolve/effect.js'
import { startDay } from './startPoint.js'

/** One step of the procedure of an effect, as it stands on the day asked about. */
export interface StepState {
  readonly template: StepTemplate
  readonly status: Step['status']
  readonly doneOn: Day | null
  readonly due: Span | null
}

export const subjectOf = (effect: ProposedEffect, ground: Ground): StepSubject => ({
  party: effect.on,
  measure: effect.measure,
  record: ground.match.record?.id ?? null,
})

/** Day on which the competent head decided the effect, towards its party. */
export const decidedOn = (world: World, effect: ProposedEffect): Day | undefined => {
  const record = effect.grounds[0]?.match.record?.id ?? effect.proposal?.record ?? null
  return stepsTaken(world.case, 'head-decision', { party: effect.on, measure: effect.measure, record })[0]?.on
}

const dueOf = (world: World, ground: Ground, about: StepSubject, template: StepTemplate): Span | null => {
  const start = template.from && startDay(world, ground, about, template.from)
  const within = template.within && world.period(template.within, ground.match.scope.parametersOn)
  if (start === undefined || within === undefined) return null
  const due = dueSpan(world.calendar, start, within, template.law)
  const { extension } = template
  const more = extension && stepsTaken(world.case, extension.step, about).length > 0 ? world.period(extension.by, ground.match.scope.parametersOn) : undefined
  return extension && more !== undefined && due.lastDay !== null ? extended(world, due, more, [...template.law, ...extension.law]) : due
}

/** An extension runs on from the end of the first period; the first start stays the one shown. */
const extended = (world: World, due: Span, more: string, law: readonly string[]): Span => {
  const longer = dueSpan(world.calendar, due.lastDay as Day, more, law)
  return { ...longer, first: due.first, provisional: due.provisional || longer.provisional }
}

const statusOf = (world: World, template: StepTemplate, about: StepSubject, due: Span | null, doneOn: Day | null, decided: boolean): Step['status'] => {
  if (doneOn !== null) return due?.lastDay && doneOn > due.lastDay ? 'done-late' : 'done'
  if (template.by === 'party' && stepsTaken(world.case, 'waiver', about).length > 0) return 'waived'
  if (template.afterDecision && !decided) return 'not-yet'
  if (due?.lastDay) return due.lastDay < world.case.asOf ? 'missed' : 'open'
  return template.from?.startsWith('step.') ? 'not-yet' : 'open'
}

/** Every step of the procedure of an effect that arises. A step `after` another arises only once that one was taken. */
export const stepsOf = (world: World, effect: ProposedEffect): readonly StepState[] => {
  const [ground] = effect.grounds
  if (!ground) return []
  const about = subjectOf(effect, ground)
  const decided = decidedOn(world, effect) !== undefined
  return ground.rule.procedure.flatMap((template): readonly StepState[] => {
    if (template.after !== undefined && stepsTaken(world.case, template.after, about).length === 0) return []
    const due = dueOf(world, ground, about, template)
    const doneOn = stepsTaken(world.case, template.step, about)[0]?.on ?? null
    return [{ template, doneOn, due, status: statusOf(world, template, about, due, doneOn, decided) }]
  })
}
