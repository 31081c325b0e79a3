import type { Case, Day, Decision, Program, Verdict } from '@plumbline/schema'
import { admit } from './admit/admit.js'
import { type Chosen, choose } from './choose/choose.js'
import { type Notes, openWorld, type World } from './facts/world.js'
import { type Limited, limit } from './limit/limit.js'
import { limitsSpeak } from './limit/limitsSpeak.js'
import { match } from './match/match.js'
import type { ViewOn } from './resolve/asDecided.js'
import { resolve } from './resolve/resolve.js'
import { unanswered } from './resolve/unanswered.js'
import { schedule } from './schedule/schedule.js'
import { ordered, seal, type Weighed } from './seal/seal.js'

/** What the passes before the seal leave behind. */
export interface Weighing {
  readonly weighed: Weighed
  readonly world: World
  readonly limited: readonly Limited[]
  /** Names of the readings behind the verdicts, to be committed to. */
  readonly read: () => ReadonlySet<string>
}

/** A decision with what the passes left behind: for `decide` and the differential tests. */
export interface Trace extends Weighing {
  readonly decision: Decision
}

const unlimited = (world: World): Decision['reviews'] =>
  limitsSpeak(world) ? [] : [{ code: 'before-limits', about: world.program.pack.id }]

const readsOf = (verdict: Verdict): readonly string[] => [...verdict.reads, ...verdict.of.flatMap(readsOf)]

/** What the rules came to on another day, each day once. What was determined after it does not count. */
const viewsOf = (program: Program, kase: Case, notes: Notes | undefined): ViewOn => {
  const views = new Map<Day, readonly Chosen[]>()
  return (day) => {
    const known = views.get(day)
    if (known) return known
    const admitted = admit(
      openWorld(
        program,
        { ...kase, asOf: day, determinations: kase.determinations.filter(({ on }) => on <= day) },
        undefined,
        undefined,
        undefined,
        notes,
      ),
    )
    const chosen = choose(admitted.world, match(admitted))
    views.set(day, chosen)
    return chosen
  }
}

/** The passes before the seal, once, forward. Each line is a pass; data flows down only. */
export const weigh = (program: Program, kase: Case, notes?: Notes): Weighing => {
  const admitted = admit(openWorld(program, kase, undefined, undefined, undefined, notes))
  const { world } = admitted
  const matched = match(admitted)
  const chosen = choose(world, matched)
  const resolved = resolve(world, chosen, viewsOf(program, kase, notes), admitted.aside)
  const limited = limit(world, resolved.effects, admitted.aside)
  const scheduled = schedule(world, limited)
  const unsealed = {
    aside: [...admitted.aside],
    dropped: [...admitted.dropped],
    reviews: [...admitted.reviews, ...unlimited(world), ...unanswered(world, resolved.effects)],
    rules: [...resolved.outcomes],
    limits: limited.flatMap(({ outcomes }) => outcomes),
    effects: [...scheduled.effects],
    steps: [...scheduled.steps],
    remedies: [...scheduled.remedies],
    reliefs: [...scheduled.reliefs],
  }
  const verdicts = () => [
    ...unsealed.aside.flatMap(({ because }) => because ?? []),
    ...unsealed.rules.flatMap(({ because, unless }) => [because, ...unless.map((exception) => exception.because)]),
    ...unsealed.limits.map(({ because }) => because),
    ...unsealed.effects.flatMap(({ nexus }) => nexus ?? []),
  ]
  return { weighed: ordered(world, unsealed), world, limited, read: () => new Set(verdicts().flatMap(readsOf)) }
}

/** All passes: what `weigh` leaves, and its seal. */
export const trace = (program: Program, kase: Case): Trace => {
  const weighing = weigh(program, kase)
  const { world, weighed, read } = weighing
  return { ...weighing, decision: seal(world, weighed, read()) }
}
