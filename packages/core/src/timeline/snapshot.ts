import type { Case, Day, Node, Program, Verdict } from '@plumbline/schema'
import type { World } from '../facts/world.js'
import { nodesOf } from '../nodes.js'
import type { Weighed } from '../seal/seal.js'
import { weigh } from '../trace.js'
import { askedOn } from './askedOn.js'
import type { Condition, Snapshot } from './changesBetween.js'
import { daysIn } from './daysIn.js'
import { keyOf, keyOfLimit, keyOfRule, standingsOf } from './standingsOf.js'

/** A case decided on a day: where everything stands, and the days that the decision speaks of. */
export interface Decided extends Snapshot {
  readonly decision: Weighed
  readonly speaksOf: () => ReadonlySet<Day>
}

const conditionsIn = (
  nodes: ReadonlyMap<string, Node>,
  verdict: Verdict,
): readonly (readonly [string, Condition])[] => {
  const node = nodes.get(verdict.node)
  const here = node?.kind === 'compare' ? [[verdict.node, { truth: verdict.truth, law: node.law }] as const] : []
  return [...here, ...verdict.of.flatMap((one) => conditionsIn(nodes, one))]
}

const moving = new WeakMap<Program, boolean>()

/** Whether a rule counts anything from the day asked about: a term, a deadline, days that something runs. */
const movesWithDay = (program: Program): boolean => {
  const known = moving.get(program)
  if (known !== undefined) return known
  const starts = program.rules.map(({ then, procedure, remedies, relief }) => [
    then.map(({ term, runs }) => [term?.from, runs]),
    procedure.map(({ within, from, pauses }) => within && [from, pauses]),
    remedies.map(({ within, from, ifUntold }) => [within && from, ifUntold?.from]),
    relief.map(({ from }) => from),
  ])
  const found = JSON.stringify(starts).includes('"case.asOf"')
  moving.set(program, found)
  return found
}

/** Which verdicts stand behind a rule or a limit. */
const verdictsOf = ({ rules, limits }: Weighed): ReadonlyMap<string, readonly Verdict[]> =>
  new Map([
    ...rules.map(
      ({ rule, version, record, because, unless }) =>
        [keyOfRule(rule, version, record), [because, ...unless.map((one) => one.because)]] as const,
    ),
    ...limits.map(({ limit, effect, because }) => [keyOfLimit(limit, effect), [because]] as const),
  ])

const factRoots: ReadonlySet<string> = new Set(['record', 'source', 'matter', 'subject', 'party'])

/**
 * Days that a decision says or reads. The day it was asked about stands in it in many places, and would lead from every day to the
 * next: it only counts where a fact of the case is that very day.
 */
export const daysOf = ({
  decision,
  readings,
}: Pick<Decided, 'decision'> & Pick<World, 'readings'>): ReadonlySet<Day> => {
  const facts = [...readings].flatMap(([id, known]) => (factRoots.has(id.slice(0, id.indexOf('/'))) ? [known] : []))
  const others = daysIn(decision, [...readings.values()])
  return new Set([...[...others].filter((day) => day !== decision.asOf), ...daysIn(facts)])
}

/** Decides a case on a day. */
export const decidedOn = (program: Program, kase: Case, day: Day): Decided => {
  const { weighed: decision, world } = weigh(program, askedOn(kase, day))
  const nodes = nodesOf(program)
  return {
    day,
    moves: movesWithDay(program),
    decision,
    standings: new Map(standingsOf(program, decision).map((standing) => [keyOf(standing), standing])),
    conditions: new Map(
      [...verdictsOf(decision)].map(([key, verdicts]) => [
        key,
        new Map(verdicts.flatMap((verdict) => conditionsIn(nodes, verdict))),
      ]),
    ),
    speaksOf: () => daysOf({ decision, readings: world.readings }),
  }
}
