import type { Day, Relief, Span } from '@plumbline/schema'
import { nextDay } from '../calendar/civil.js'
import { lastDayOf } from '../calendar/period.js'
import type { World } from '../facts/world.js'
import { startDay } from '../procedure/startPoint.js'
import { subjectOf } from '../procedure/stepsOf.js'
import type { Ground, ProposedEffect } from '../resolve/effect.js'

/** A way out opens the day after its period is full, counted from the latest of its start points. */
const opening = (
  world: World,
  effect: ProposedEffect,
  ground: Ground,
  template: Ground['procedural']['relief'][number],
): Span | null => {
  const days = template.from.map((start) => startDay(world, ground, subjectOf(world, effect), start))
  if (days.includes(undefined)) return null
  const start = (days as Day[]).reduce<Day | null>(
    (latest, day) => (latest === null || day > latest ? day : latest),
    null,
  )
  if (start === null) return null
  const after = template.after && world.period(template.after, ground.proceduralOn)
  if (template.after !== undefined && after === undefined) return null
  const full = after === undefined ? null : lastDayOf(world.calendar, start, after)
  return {
    first: full ? nextDay(full.day) : start,
    lastDay: null,
    freeFrom: null,
    provisional: full?.provisional ?? false,
    counted: full && after ? { from: start, period: after, movedFrom: null } : null,
    law: [...template.law],
  }
}

export const reliefsFor = (world: World, effect: ProposedEffect, ground: Ground): readonly Relief[] =>
  ground.procedural.relief.map((template) => ({
    effect: effect.id,
    party: effect.on,
    route: template.route,
    opens: opening(world, effect, ground, template),
    rule: template.rule ?? null,
    acts: template.acts.map(({ act, law }) => ({ act, law: [...law] })),
    law: [...template.law],
  }))
