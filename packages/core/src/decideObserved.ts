import {
  type Case,
  type CreditRecord,
  type Day,
  type EffectTemplate,
  type FactPath,
  type Id,
  isOpenEnd,
  type Program,
  type StartPoint,
  type Truth,
} from '@plumbline/schema'
import { runningSpan } from './calendar/period.js'
import { dayOf } from './facts/known.js'
import type { World } from './facts/world.js'
import type { Weighed } from './seal/seal.js'
import { weigh } from './trace.js'

/** A decision, and what was looked at on the way to it. */
export interface Observed {
  readonly weighed: Weighed
  /** What each comparison that was made came to, by the id of its node; also those that no verdict shows. */
  readonly truths: ReadonlyMap<string, ReadonlySet<Truth>>
  /** Days for which the value of each parameter was chosen. */
  readonly parameters: ReadonlyMap<Id, ReadonlySet<Day>>
  /**
   * Last days that another decision or a fact fixes for effects (`runs.until`, a term that counts from a fact), by `rule@day#measure`: also
   * where the rule does not apply any more. Of records that are set aside only those that expired.
   */
  readonly fixedEnds: ReadonlyMap<string, ReadonlySet<Day>>
}

const adder =
  <Key, Value>(into: Map<Key, Set<Value>>) =>
  (key: Key, value: Value): void => {
    const known = into.get(key)
    if (known) known.add(value)
    else into.set(key, new Set([value]))
  }

/** Day of a fact that a start point names; undefined where it is unknown, or a step. */
const dayAt = (world: World, record: CreditRecord | null, start: StartPoint): Day | null | undefined =>
  start.startsWith('step.')
    ? undefined
    : dayOf(world.lookup({ record, parametersOn: world.case.asOf }).fact(start as FactPath).known)

/** Last day of a term that counts from a fact. */
const endOfTerm = (world: World, record: CreditRecord | null, term: EffectTemplate['term']): Day | null | undefined => {
  if (term === undefined || (typeof term.max === 'string' && isOpenEnd(term.max))) return undefined
  const first = dayAt(world, record, term.from)
  const period = typeof term.max === 'string' ? term.max : world.period(term.max, world.case.asOf)
  if (typeof first !== 'string' || period === undefined) return undefined
  return runningSpan(world.calendar, first, period, []).lastDay
}

const fixedEndsOf = (world: World, { aside }: Weighed): Observed['fixedEnds'] => {
  const ends = new Map<string, Set<Day>>()
  const add = adder(ends)
  const gone = new Set(aside.filter(({ reason }) => reason !== 'expired').map(({ record }) => record))
  for (const rule of world.program.rules)
    for (const { measure, runs, term } of rule.then) {
      const triggers = rule.for === 'matter' ? [null] : world.case.records.filter(({ kind }) => kind === rule.for)
      for (const record of triggers) {
        if (record !== null && gone.has(record.id)) continue
        const day = runs?.until === undefined ? endOfTerm(world, record, term) : dayAt(world, record, runs.until)
        if (typeof day === 'string') add(`${rule.id}@${rule.effective.from}#${measure}`, day)
      }
    }
  return ends
}

/** Decides without a seal, and says what was looked at: what the coverage of tests is made of. */
export const decideObserved = (program: Program, kase: Case): Observed => {
  const truths = new Map<string, Set<Truth>>()
  const parameters = new Map<Id, Set<Day>>()
  const { weighed, world } = weigh(program, kase, { truth: adder(truths), parameter: adder(parameters) })
  return { weighed, truths, parameters, fixedEnds: fixedEndsOf(world, weighed) }
}
