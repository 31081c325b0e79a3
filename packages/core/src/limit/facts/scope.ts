import { isOpenEnd, type Verdict } from '@plumbline/schema'
import { lastDayOf } from '../../calendar/period.js'
import { dayOf, type Known, known, unknown } from '../../facts/known.js'
import type { World } from '../../facts/world.js'
import type { ProposedEffect } from '../../resolve/effect.js'

/** The narrower condition on the matter that the effect's own statute names, evaluated; null where it names none. */
export const nexusOf = (world: World, effect: ProposedEffect): Verdict | null => {
  const [ground] = effect.grounds
  return ground?.match.ready.nexus[ground.templateIndex]?.(world.lookup(ground.match.scope)) ?? null
}

/** Whether the matter is one that the effect's own statute names: kinds of matter, then the narrower condition. */
export const withinScope = (world: World, effect: ProposedEffect): Known => {
  const kind = world.case.matter.kind
  const allowed = effect.grounds[0]?.template.scope ?? []
  if (allowed.length > 0 && !allowed.includes(kind)) return known(false)
  const nexus = nexusOf(world, effect)
  return nexus?.truth === 'unknown' ? unknown : known(nexus?.truth !== 'false')
}

export const exceedsScope = (effect: ProposedEffect): boolean => {
  const allowed = effect.grounds[0]?.template.scope ?? []
  return allowed.length > 0 && effect.scope.some((kind) => !allowed.includes(kind))
}

/** Whether the effect would still run after the last day of what it rests on. */
export const outlastsSource = (world: World, effect: ProposedEffect): Known => {
  const [ground] = effect.grounds
  const until = ground?.template.runs?.until
  if (!ground || until === undefined) return known(false)
  if (effect.term === null) return known(false)
  if (isOpenEnd(effect.term.max)) return known(true)
  const last = dayOf(world.lookup(ground.match.scope).fact(until as never).known)
  return last === undefined || last === null
    ? unknown
    : known(lastDayOf(world.calendar, world.case.asOf, effect.term.max).day > last)
}
