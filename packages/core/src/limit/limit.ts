import {
  type Aside,
  type CompiledLimit,
  type Day,
  isOpenEnd,
  type LimitOutcome,
  type Program,
  type Term,
  type TermEnd,
} from '@plumbline/schema'
import { compareTerms, lastDayOf } from '../calendar/period.js'
import { closureOf, type Evaluate, type Lookup } from '../evaluate/closure.js'
import type { World } from '../facts/world.js'
import { runningFrom } from '../procedure/runningFrom.js'
import type { ProposedEffect } from '../resolve/effect.js'
import { type EffectFacts, effectFactsOf } from './effectFacts.js'

interface ReadyLimit {
  readonly limit: CompiledLimit
  readonly when: Evaluate
  readonly require: Evaluate
}

const prepared = new WeakMap<Program, readonly ReadyLimit[]>()

const readyLimits = (program: Program): readonly ReadyLimit[] => {
  const known = prepared.get(program)
  if (known) return known
  const ready = program.limits.map((limit) => ({
    limit,
    when: closureOf(limit.when),
    require: closureOf(limit.require),
  }))
  prepared.set(program, ready)
  return ready
}

/** An effect after the limits, with what each did. */
export interface Limited {
  readonly effect: ProposedEffect
  readonly facts: EffectFacts
  readonly outcomes: readonly LimitOutcome[]
}

/** The shorter of two terms, by their last days from `start` where their units do not compare. */
const shorter = (world: World, start: Day, a: TermEnd, b: TermEnd): TermEnd => {
  const difference = compareTerms(a, b)
  if (difference !== null) return difference <= 0 ? a : b
  return lastDayOf(world.calendar, start, a).day <= lastDayOf(world.calendar, start, b).day ? a : b
}

/** The day from which the effect runs, where it is known; else the day asked about. */
const startOf = (world: World, effect: ProposedEffect): Day => runningFrom(world, effect) ?? world.case.asOf

const shorterTerm = (world: World, start: Day, a: Term, b: Term): Term => {
  return { min: shorter(world, start, a.min, b.max), max: shorter(world, start, a.max, b.max) }
}

/**
 * What a cap leaves of the term: at most the statutory maximum, or no term of its own where the effect lasts as long as what
 * it rests on (`null`). `undefined`: the statute gives nothing to cap to, or a maximum that is a number nowhere.
 */
const cappedTerm = (world: World, effect: ProposedEffect): Term | null | undefined => {
  const [ground] = effect.grounds
  if (ground?.lawTerm && isOpenEnd(ground.lawTerm.max)) return undefined
  if (ground?.lawTerm && effect.term) return shorterTerm(world, startOf(world, effect), effect.term, ground.lawTerm)
  return ground?.template.runs ? null : undefined
}

const capped = (world: World, limit: CompiledLimit, effect: ProposedEffect): LimitOutcome['capped'] => {
  if (limit.otherwise.do !== 'cap') return null
  if (limit.otherwise.to === 'period') {
    const most = limit.otherwise.period && world.period(limit.otherwise.period, world.case.asOf)
    const term = effect.term ?? effect.grounds[0]?.lawTerm ?? null
    if (most === undefined) return null
    const own = { min: most, max: most }
    return {
      from: effect.term,
      term: term ? shorterTerm(world, startOf(world, effect), term, own) : own,
      scope: [...effect.scope],
    }
  }
  if (limit.otherwise.to === 'term') {
    const term = cappedTerm(world, effect)
    return term === undefined ? null : { from: effect.term, term, scope: [...effect.scope] }
  }
  const allowed = effect.grounds[0]?.template.scope ?? []
  const scope = allowed.length === 0 ? effect.scope : effect.scope.filter((kind) => allowed.includes(kind))
  // Nothing left of what was wished for is no scope without bounds: it blocks.
  return scope.length === 0 && effect.scope.length > 0
    ? null
    : { from: effect.term, term: effect.term, scope: [...scope] }
}

/** What one limit does. Unknown does not pass; a cap with nothing to cap to blocks. */
const outcomeOf = (
  world: World,
  { limit, when, require }: ReadyLimit,
  effect: ProposedEffect,
  lookup: Lookup,
): LimitOutcome | null => {
  const { asOf } = world.case
  if (asOf < limit.effective.from || (limit.effective.until !== null && limit.effective.until <= asOf)) return null
  const concerned = when(lookup)
  if (concerned.truth === 'false') return null
  const because = require(lookup)
  const base = {
    limit: limit.id,
    effect: effect.id,
    because: { node: limit.id, truth: because.truth, reads: [], of: [concerned, because] },
  }
  if (because.truth === 'true') return { ...base, does: 'pass', capped: null, step: null, conflict: false }
  const conflict = limit.conflict !== undefined
  const cap = capped(world, limit, effect)
  if (cap) return { ...base, does: 'cap', capped: cap, step: null, conflict }
  const { otherwise } = limit
  if (otherwise.do === 'await') return { ...base, does: 'await', capped: null, step: otherwise.step, conflict }
  if (otherwise.do === 'defer') return { ...base, does: 'defer', capped: null, step: otherwise.until, conflict }
  return { ...base, does: 'block', capped: null, step: null, conflict }
}

/**
 * What the caps leave. They are minima, so their order does not matter: a term that a cap took away (`null`: as long as what the
 * effect rests on) comes back only as the period of a limit's own.
 */
const withCaps = (world: World, effect: ProposedEffect, outcomes: readonly LimitOutcome[]): ProposedEffect => {
  const caps = outcomes.flatMap(({ limit: id, capped: cap }) => {
    const otherwise = world.program.limits.find((one) => one.id === id)?.otherwise
    return cap && otherwise?.do === 'cap' ? [{ to: otherwise.to, cap }] : []
  })
  if (caps.length === 0) return effect
  const taken = caps.some(({ to, cap }) => to === 'term' && cap.term === null)
  const terms = caps.flatMap(({ to, cap }) => (cap.term && to !== 'scope' ? [cap.term] : []))
  const all = effect.term && !taken ? [effect.term, ...terms] : terms
  return {
    ...effect,
    term: all.length === 0 ? null : all.reduce((a, b) => shorterTerm(world, startOf(world, effect), a, b)),
    scope: effect.scope.filter((kind) => caps.every(({ cap }) => cap.scope.includes(kind))),
  }
}

/** Pass 5: holds every effect against every limit in force. Nothing turns a limit off. */
export const limit = (world: World, effects: readonly ProposedEffect[], aside: readonly Aside[]): readonly Limited[] =>
  effects.map((effect) => {
    const facts = effectFactsOf(world, effect, effects, aside)
    const { asOf } = world.case
    const lookup = world.lookup({ record: null, parametersOn: asOf, effect: { id: effect.id, on: effect.on, facts } })
    const outcomes = readyLimits(world.program).flatMap((ready) => outcomeOf(world, ready, effect, lookup) ?? [])
    return { effect: withCaps(world, effect, outcomes), facts, outcomes }
  })
