import type { Effect, Span, Term } from '@plumbline/schema'
import { nextDay } from '../calendar/civil.js'
import { runningSpan } from '../calendar/period.js'
import type { World } from '../facts/world.js'
import { runningFrom } from '../procedure/runningFrom.js'
import { lastDayFixed, startDay } from '../procedure/startPoint.js'
import { subjectOf } from '../procedure/stepsOf.js'
import type { Ground, ProposedEffect } from '../resolve/effect.js'

/** Days fixed by another decision, as with a ban: from a start point to a last day that stands elsewhere. */
const runsBetween = (world: World, effect: ProposedEffect, ground: Ground): Span | null => {
  const { runs } = ground.template
  if (!runs) return null
  const about = subjectOf(world, effect)
  const first = startDay(world, ground, about, runs.from)
  if (first === undefined) return null
  const lastDay = lastDayFixed(world, ground, about, runs.until)
  if (lastDay === undefined) return null
  return {
    first,
    lastDay,
    freeFrom: lastDay === null ? null : nextDay(lastDay),
    provisional: false,
    counted: null,
    law: [...runs.law],
  }
}

/** Days fixed elsewhere end earlier where the effect has a shorter term of its own, or was capped to one. */
const atMost = (world: World, between: Span, term: Term): Span => {
  const own = runningSpan(world.calendar, between.first, term.max, between.law)
  return between.lastDay !== null && own.lastDay !== null && between.lastDay <= own.lastDay ? between : own
}

/** The days an effect runs, once the day it counts from is known. A range of terms runs at most its maximum. */
export const runsOf = (world: World, effect: ProposedEffect): Span | null => {
  const [ground] = effect.grounds
  if (!ground) return null
  const between = runsBetween(world, effect, ground)
  const { term } = ground.template
  if (between) return effect.term ? atMost(world, between, effect.term) : between
  // Where the norm gives no term, one that a limit left runs from the decision.
  const start = effect.term && runningFrom(world, effect)
  return !effect.term || start === undefined || start === null
    ? null
    : runningSpan(world.calendar, start, effect.term.max, term?.law ?? [])
}

/** What ended an effect: its term or an event, whichever came first. */
export const endOf = (world: World, effect: ProposedEffect, runs: Span | null): Effect['endedBy'] => {
  const [ground] = effect.grounds
  if (!ground) return null
  const events = ground.template.endedBy.flatMap(({ event, law }) => {
    const on = startDay(world, ground, subjectOf(world, effect), event)
    return on === undefined ? [] : [{ event, on, law: [...law] }]
  })
  const term = runs?.freeFrom ? [{ event: 'term', on: runs.freeFrom, law: runs.law }] : []
  const ends = [...term, ...events].filter(({ on }) => on <= world.case.asOf)
  return ends.reduce<Effect['endedBy']>((first, end) => (first === null || end.on < first.on ? end : first), null)
}
