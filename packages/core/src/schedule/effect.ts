import type { Day, Effect, Span, StartPoint } from '@plumbline/schema'
import type { World } from '../facts/world.js'
import { rankOf } from '../limit/facts/basis.js'
import { discretionOf } from '../limit/facts/discretion.js'
import { nexusOf } from '../limit/facts/scope.js'
import type { Limited } from '../limit/limit.js'
import { limitsSpeak } from '../limit/limitsSpeak.js'
import { own } from '../own.js'
import type { ProposedEffect } from '../resolve/effect.js'
import { endOf, runsOf } from './runs.js'

const isFact = (point: StartPoint | undefined): boolean => point !== undefined && !point.startsWith('step.')

/** Whether the days of an effect count from, or up to, a fact rather than a step that has not been taken yet. */
const countsFromFact = ({ grounds: [ground], term }: ProposedEffect): boolean => {
  const { runs, term: own } = ground?.template ?? {}
  return runs ? isFact(runs.from) || isFact(runs.until) : term !== null && isFact(own?.from)
}

/**
 * Where an effect stands. Nothing without a ground leaves the engine, and nothing is more than advisory before the
 * competent head's decision is recorded, whatever the limits of a pack say.
 */
const stateOf = (
  spoken: boolean,
  { effect, outcomes }: Limited,
  decided: Day | undefined,
  runs: Span | null,
  ended: boolean,
  asOf: Day,
): Effect['state'] => {
  if (effect.grounds.length === 0 || !spoken || outcomes.some(({ does }) => does === 'block')) return 'blocked'
  // A defence that may still be raised, or a ground for refraining not yet weighed, keeps the effect waiting.
  if (effect.grounds.some(({ open, weighing }) => open || weighing === 'owed')) return 'awaiting'
  if (outcomes.some(({ does, step }) => does === 'defer' || (does === 'await' && step !== 'head-decision')))
    return 'awaiting'
  // Days that count from a fact nobody stated may be over already.
  if (runs === null && countsFromFact(effect)) return 'awaiting'
  // Nothing is left to impose once its days are over, decided or not.
  if (ended) return 'ended'
  if (decided === undefined || outcomes.some(({ does }) => does === 'await')) return 'advisory'
  // What is decided and has days of its own does not bite before the first of them.
  const hasDays = effect.term !== null || effect.grounds[0]?.template.runs !== undefined
  return (runs === null && hasDays) || (runs !== null && asOf < runs.first) ? 'awaiting' : 'in-effect'
}

export const scheduledEffect = (world: World, limited: Limited): Effect => {
  const { effect } = limited
  const [ground] = effect.grounds
  const measure = own(world.program.measures, effect.measure)
  const runs = runsOf(world, effect)
  const endedBy = endOf(world, effect, runs)
  const decided = effect.decidedOn
  const state = stateOf(
    measure?.polarity === 'favourable' || limitsSpeak(world),
    limited,
    decided,
    runs,
    endedBy !== null,
    world.case.asOf,
  )
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
    amount: effect.amount,
    discretion: discretionOf(world, effect),
    grounds: effect.grounds.map(({ rule, match }) => ({
      rule: rule.id,
      version: rule.effective.from,
      record: match.record?.id ?? null,
    })),
    rivals: effect.rivals,
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
