import type { Day, Id, Span, Step, StepTemplate } from '@plumbline/schema'
import { dueSpanWithPauses } from '../calendar/period.js'
import type { StepSubject } from '../facts/steps.js'
import type { World } from '../facts/world.js'
import type { Ground, ProposedEffect } from '../resolve/effect.js'
import { askedFor } from './askedFor.js'
import { daysTaken, decisionDay, waived } from './countingSteps.js'
import { pausesOf } from './pausesOf.js'
import { startDay } from './startPoint.js'
import { stepSubject } from './stepSubject.js'

/** One step of the procedure of an effect, as it stands on the day asked about. */
export interface StepState {
  readonly template: StepTemplate
  readonly status: Step['status']
  readonly doneOn: Day | null
  readonly due: Span | null
}

/** What the steps of an effect are about. */
export const subjectOf = (world: World, effect: ProposedEffect): StepSubject =>
  stepSubject(
    world,
    effect.on,
    effect.measure,
    (effect.grounds[0] ?? effect.fallen)?.match.record?.id ?? effect.proposal?.record ?? null,
  )

/**
 * By when a step is due, null where that is not known: the period has not begun, or time that does not count has begun and not
 * ended (`dueSpanWithPauses`). Only a period that still runs is extended, from its end on; the first start stays the one shown.
 */
const dueOf = (world: World, ground: Ground, about: StepSubject, template: StepTemplate): Span | null => {
  const start = template.from && startDay(world, ground, about, template.from)
  const within = template.within && world.period(template.within, ground.proceduralOn)
  if (start === undefined || within === undefined) return null
  const { pauses, law: pausedBy } = pausesOf(world, ground, about, template)
  const law = [...template.law, ...pausedBy]
  const due = dueSpanWithPauses(world.calendar, start, within, law, pauses)
  const { extension } = template
  if (!due?.lastDay || !extension) return due
  const { lastDay } = due
  const more = world.period(extension.by, ground.proceduralOn)
  const inTime = daysTaken(world, ground, about, extension.step).some((on) => on <= lastDay)
  if (!inTime || more === undefined) return due
  const longer = dueSpanWithPauses(world.calendar, lastDay, more, [...law, ...extension.law], pauses)
  return longer && { ...longer, first: due.first, provisional: due.provisional || longer.provisional }
}

const statusOf = (
  world: World,
  ground: Ground,
  template: StepTemplate,
  about: StepSubject,
  due: Span | null,
  doneOn: Day | null,
): Step['status'] => {
  if (doneOn !== null) return due?.lastDay && doneOn > due.lastDay ? 'done-late' : 'done'
  if (template.by === 'party' && waived(world, ground, about, template.waivedBy)) return 'waived'
  if (template.afterDecision && decisionDay(world, about) === undefined) return 'not-yet'
  // A day past the official calendar is not final: nobody's right lapses on it.
  if (due?.lastDay)
    return due.lastDay < world.case.asOf && !(template.by === 'party' && due.provisional) ? 'missed' : 'open'
  const started = template.from === undefined || startDay(world, ground, about, template.from) !== undefined
  return started || !template.from?.startsWith('step.') ? 'open' : 'not-yet'
}

/** The last day on which a step was taken so that it raises the steps after it: a chance taken too late raises none. */
const raisedOn = (world: World, ground: Ground, about: StepSubject, step: Id): Day | undefined => {
  const days = daysTaken(world, ground, about, step)
  const template = ground.procedural.procedure.find(
    (candidate) => candidate.step === step && askedFor(world, ground, candidate),
  )
  if (template?.by !== 'party' || template.ifMissed !== 'lapsed') return days.at(-1)
  const due = dueOf(world, ground, about, template)
  const lastDay = due?.lastDay
  return days.filter((day) => !lastDay || day <= lastDay || due?.provisional).at(-1)
}

/**
 * Every step of the procedure of an effect that arises. A step `after` another arises once that one was taken, and answers the
 * last time it was: an answer given before a further objection does not answer it.
 */
export const stepsOf = (world: World, effect: ProposedEffect): readonly StepState[] => {
  const [ground] = effect.grounds
  if (!ground) return []
  const about = subjectOf(world, effect)
  return ground.procedural.procedure.flatMap((template): readonly StepState[] => {
    if (!askedFor(world, ground, template)) return []
    const since = template.after === undefined ? undefined : raisedOn(world, ground, about, template.after)
    if (template.after !== undefined && since === undefined) return []
    const due = dueOf(world, ground, about, template)
    const days = daysTaken(world, ground, about, template.step)
    const doneOn = days.find((day) => since === undefined || day >= since) ?? null
    return [{ template, doneOn, due, status: statusOf(world, ground, template, about, due, doneOn) }]
  })
}
