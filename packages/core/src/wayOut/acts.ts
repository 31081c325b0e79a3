import type { Case, CreditRecord, Day, PlannedAct } from '@plumbline/schema'
import type { ReliefTemplate } from './findPlan.js'

type ReliefAct = ReliefTemplate['acts'][number]

/** An act to be put into the case on a day. */
export interface Doing {
  readonly act: ReliefAct
  readonly on: Day
}

const sameValue = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b)

/** The day on which an act was done already: `null` where it is a fact, which has no day; `undefined` where it was not done. */
export const doneOn = (kase: Case, record: CreditRecord | null, { sets }: ReliefAct): Day | null | undefined => {
  if ('fact' in sets) {
    const facts = record ? record.facts : kase.matter.facts
    return Object.hasOwn(facts, sets.fact) && sameValue(facts[sets.fact], sets.value) ? null : undefined
  }
  return record?.events
    .filter(({ kind, on, knownOn }) => kind === sets.event && on !== null && on <= kase.asOf && knownOn <= kase.knownAt)
    .flatMap(({ on }) => on ?? [])
    .reduce<Day | undefined>((last, on) => (last === undefined || on > last ? on : last), undefined)
}

const withFact = (
  kase: Case,
  record: CreditRecord | null,
  fact: string,
  value: Case['matter']['facts'][string],
): Case =>
  record === null
    ? { ...kase, matter: { ...kase.matter, facts: { ...kase.matter.facts, [fact]: value } } }
    : {
        ...kase,
        records: kase.records.map((one) =>
          one.id === record.id ? { ...one, facts: { ...one.facts, [fact]: value } } : one,
        ),
      }

/** The case with an event of a record in it, known on the day it happens; `on` null: known on that day not to have happened. */
export const withEvent = (
  kase: Case,
  record: string,
  kind: string,
  on: Day | null,
  knownOn: Day,
  by?: string,
): Case => ({
  ...kase,
  records: kase.records.map((one) =>
    one.id === record
      ? { ...one, events: [...one.events, { kind, on, knownOn, ...(by === undefined ? {} : { by }) }] }
      : one,
  ),
})

/** The case with acts of the subject in it, each on its day. */
export const withActs = (kase: Case, record: CreditRecord | null, doing: readonly Doing[]): Case =>
  doing.reduce((before, { act: { sets }, on }) => {
    if ('fact' in sets) return withFact(before, record, sets.fact, sets.value)
    return record ? withEvent(before, record.id, sets.event, on, on, kase.subject) : before
  }, kase)

/** The acts as a plan shows them. */
export const plannedActs = (
  kase: Case,
  record: CreditRecord | null,
  acts: readonly ReliefAct[],
  doing: readonly Doing[],
): PlannedAct[] =>
  acts.map((act) => {
    const done = doneOn(kase, record, act)
    const planned = doing.find((one) => one.act === act)
    return {
      act: act.act,
      sets: act.sets,
      done: done !== undefined && planned === undefined,
      on: planned ? planned.on : (done ?? null),
      law: [...act.law],
    }
  })

/** A way of doing the acts, as of the day on which it is applied. */
export type Manner = (applied: Day) => readonly Doing[]

/** Ways of doing the acts: what is left of them; and, should none of these do, some of them once more. */
export interface Manners {
  readonly once: readonly Manner[]
  readonly again: readonly Manner[]
}

/**
 * What was done is not done again, and what is left is done on the day asked about, the last act, which is the application, on the
 * day it may be made; or all at once, where the last act is what a period runs from. Otherwise the application again, where the
 * old one is spent; or everything again, where what was done before no longer counts.
 */
export const mannersOf = (kase: Case, record: CreditRecord | null, acts: readonly ReliefAct[]): Manners => {
  const { asOf } = kase
  const last = acts.at(-1)
  const left = acts.filter((act) => doneOn(kase, record, act) === undefined)
  const at =
    (which: readonly ReliefAct[]): Manner =>
    (applied) =>
      which.map((act) => ({ act, on: act === last ? applied : asOf }))
  const atOnce: Manner = () => left.map((act) => ({ act, on: asOf }))
  const isLeft = last !== undefined && left.includes(last)
  return {
    once: isLeft && left.length > 0 ? [at(left), atOnce] : [at(left)],
    again: [
      ...(last === undefined || isLeft ? [] : [at([...left, last])]),
      ...(left.length === acts.length ? [] : [at(acts)]),
    ],
  }
}
