import type { Remedy, RemedyTemplate, Span } from '@plumbline/schema'
import { dueSpan } from '../calendar/period.js'
import { stepsTaken } from '../facts/steps.js'
import type { World } from '../facts/world.js'
import { characterOf } from '../limit/facts/character.js'
import { actingBody } from '../limit/facts/competence.js'
import { startDay } from '../procedure/startPoint.js'
import { subjectOf } from '../procedure/stepsOf.js'
import type { Ground, ProposedEffect } from '../resolve/effect.js'

/** What reached the party is known to be silent on its remedies: the document served, or where nothing is said of it the decision. */
const untold = (world: World, effect: ProposedEffect): boolean => {
  const about = subjectOf(world, effect)
  const statedBy = (step: string) =>
    stepsTaken(world.case, step, about).flatMap(({ states }) => (states ? [states] : []))
  const served = statedBy('service')
  const documents = served.length > 0 ? served : statedBy('head-decision')
  return documents.length > 0 && !documents.some((states) => states.includes('remedies'))
}

const dueOf = (world: World, effect: ProposedEffect, ground: Ground, template: RemedyTemplate): Span | null => {
  const { within, from, law } =
    template.ifUntold && untold(world, effect) ? { ...template, ...template.ifUntold } : template
  const start = startDay(world, ground, subjectOf(world, effect), from)
  const period = within && world.period(within, ground.proceduralOn)
  return start === undefined || period === undefined ? null : dueSpan(world.calendar, start, period, law)
}

/** Remedies that an effect leaves its party, with their deadlines. */
export const remediesFor = (world: World, effect: ProposedEffect, ground: Ground): readonly Remedy[] => {
  const acting = characterOf(world, actingBody(world.case).kind)
  const character = acting.is === 'value' ? acting.value : null
  const kind = world.case.persons.find(({ id }) => id === effect.on)?.kind
  return ground.procedural.remedies
    .filter(({ parties }) => parties.length === 0 || (kind !== undefined && parties.includes(kind)))
    .filter(({ against }) => against.length === 0 || against.some((one) => one === character))
    .map((template) => ({
      effect: effect.id,
      party: effect.on,
      route: template.route,
      due: dueOf(world, effect, ground, template),
      law: [...template.law],
    }))
}
