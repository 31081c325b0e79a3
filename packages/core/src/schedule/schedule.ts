import type { Day, Effect, Relief, Remedy, Span, Step } from '@plumbline/schema'
import { nextDay } from '../calendar/civil.js'
import { dueSpan, lastDayOf, runningSpan } from '../calendar/period.js'
import type { World } from '../facts/world.js'
import { nexusOf, rankOf } from '../limit/effectFacts.js'
import type { Limited } from '../limit/limit.js'
import { own } from '../own.js'
import { startDay } from '../procedure/startPoint.js'
import { stepsOf, subjectOf } from '../procedure/stepsOf.js'
import type { Ground, ProposedEffect } from '../resolve/effect.js'

export interface Scheduled {
  readonly effects: readonly Effect[]
  readonly steps: readonly Step[]
  readonly remedies: readonly Remedy[]
  readonly reliefs: readonly Relief[]
}

/** Days fixed by another decision, as with a ban: from a start point to a last day that stands elsewhere. */
const runsBetween = (world: World, effect: ProposedEffect, ground: Ground): Span | null => {
  const { runs } = ground.template
  if (!runs) return null
  const about = subjectOf(world, effect)
  const first = startDay(world, ground, about, runs.from)
  if (first === undefined) return null
  const lastDay = runs.until === undefined ? null : startDay(world, ground, about, runs.until)
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

/** The days an effect runs, once the day it counts from is known. A range of terms runs at most its maximum. */
const runsOf = (world: World, effect: ProposedEffect): Span | null => {
  const [ground] = effect.grounds
  if (!ground) return null
  const between = runsBetween(world, effect, ground)
  const { term } = ground.template
  if (between || !term || !effect.term) return between
  const start = startDay(world, ground, subjectOf(world, effect), term.from)
  return start === undefined ? null : runningSpan(world.calendar, start, effect.term.max, term.law)
}

/** What ended an effect: its term or an event, whichever came first. */
const endOf = (world: World, effect: ProposedEffect, runs: Span | null): Effect['endedBy'] => {
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

/**
 * Where an effect stands. Nothing without a ground leaves the engine, and nothing is more than advisory before the
 * competent head's decision is recorded, whatever the limits of a pack say.
 */
const stateOf = (
  { effect, outcomes }: Limited,
  decided: Day | undefined,
  runs: Span | null,
  ended: boolean,
  asOf: Day,
): Effect['state'] => {
  if (effect.grounds.length === 0 || outcomes.some(({ does }) => does === 'block')) return 'blocked'
  // A defence that may still be raised, or a ground for refraining not yet weighed, keeps the effect waiting.
  if (effect.grounds.some(({ open, weighing }) => open || weighing === 'owed')) return 'awaiting'
  if (outcomes.some(({ does, step }) => does === 'await' && step !== 'head-decision')) return 'awaiting'
  if (decided === undefined || outcomes.some(({ does }) => does === 'await')) return 'advisory'
  if (ended) return 'ended'
  return runs !== null && asOf < runs.first ? 'awaiting' : 'in-effect'
}

const scheduledEffect = (world: World, limited: Limited): Effect => {
  const { effect } = limited
  const [ground] = effect.grounds
  const measure = own(world.program.measures, effect.measure)
  const runs = runsOf(world, effect)
  const endedBy = endOf(world, effect, runs)
  const decided = effect.decidedOn
  const state = stateOf(limited, decided, runs, endedBy !== null, world.case.asOf)
  return {
    id: effect.id,
    on: effect.on,
    act: effect.act,
    measure: effect.measure,
    nature: measure?.nature ?? null,
    polarity: measure?.polarity ?? 'adverse',
    modality: ground?.modality ?? 'may',
    scope: [...effect.scope],
    term: effect.term,
    grounds: effect.grounds.map(({ rule, match }) => ({
      rule: rule.id,
      version: rule.effective.from,
      record: match.record?.id ?? null,
    })),
    proposal: effect.proposal?.id ?? null,
    basis: [...effect.basis],
    rank: rankOf(world.program, effect),
    operative: ground?.template.operative ? [...ground.template.operative.law] : null,
    nexus: nexusOf(world, effect),
    state,
    decidedOn: effect.decidedOn ?? null,
    runs: state === 'blocked' ? null : runs,
    endedBy: state === 'ended' ? endedBy : null,
  }
}

const stepsFor = (world: World, { effect, outcomes }: Limited): readonly Step[] =>
  outcomes.some(({ does }) => does === 'block')
    ? []
    : stepsOf(world, effect).map(({ template, status, doneOn, due }) => ({
        effect: effect.id,
        party: effect.on,
        step: template.step,
        by: template.by,
        status,
        doneOn,
        due,
        ifMissed: template.ifMissed,
        law: [...template.law],
      }))

const remediesFor = (world: World, effect: ProposedEffect, ground: Ground): readonly Remedy[] =>
  ground.rule.remedies.map((template) => {
    const start = startDay(world, ground, subjectOf(world, effect), template.from)
    const within = world.period(template.within, ground.match.scope.parametersOn)
    const due =
      start === undefined || within === undefined ? null : dueSpan(world.calendar, start, within, template.law)
    return { effect: effect.id, party: effect.on, route: template.route, due, law: [...template.law] }
  })

/** A way out opens the day after its period is full, counted from the latest of its start points. */
const opening = (
  world: World,
  effect: ProposedEffect,
  ground: Ground,
  template: Ground['rule']['relief'][number],
): Span | null => {
  const days = template.from.map((start) => startDay(world, ground, subjectOf(world, effect), start))
  if (days.includes(undefined)) return null
  const start = (days as Day[]).reduce<Day | null>(
    (latest, day) => (latest === null || day > latest ? day : latest),
    null,
  )
  if (start === null) return null
  const after = template.after && world.period(template.after, ground.match.scope.parametersOn)
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

const reliefsFor = (world: World, effect: ProposedEffect, ground: Ground): readonly Relief[] =>
  ground.rule.relief.map((template) => ({
    effect: effect.id,
    party: effect.on,
    route: template.route,
    opens: opening(world, effect, ground, template),
    law: [...template.law],
  }))

/** Pass 6: dates by the legal calendar: when an effect runs, which step is next and by when, remedies, and when relief opens. */
export const schedule = (world: World, limited: readonly Limited[]): Scheduled => {
  const grounded = limited.flatMap(({ effect, outcomes }) => {
    const [ground] = effect.grounds
    return ground ? [{ effect, ground, blocked: outcomes.some(({ does }) => does === 'block') }] : []
  })
  const standing = grounded.filter(({ blocked }) => !blocked)
  // A decision that should not have been made can be challenged like any other.
  const challengeable = grounded.filter(({ effect, blocked }) => !blocked || effect.decidedOn !== undefined)
  return {
    effects: limited.map((one) => scheduledEffect(world, one)),
    steps: limited.flatMap((one) => stepsFor(world, one)),
    remedies: challengeable.flatMap(({ effect, ground }) => remediesFor(world, effect, ground)),
    reliefs: standing.flatMap(({ effect, ground }) => reliefsFor(world, effect, ground)),
  }
}
