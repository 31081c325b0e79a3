import type { Case } from '@plumbline/schema'
import fc from 'fast-check'
import { addUnits } from '../../packages/core/src/calendar/civil.js'

type Record_ = Case['records'][number]

const someOf = <T>(items: readonly T[]): fc.Arbitrary<T[]> => fc.subarray([...items], { minLength: 0 })

/** Mostly everything, sometimes with a few things missing: a case whose facts are all gone shows little. */
const mostOf = <T>(items: readonly T[]): fc.Arbitrary<T[]> =>
  fc.oneof({ weight: 3, arbitrary: fc.constant<T[]>([...items]) }, { weight: 2, arbitrary: someOf(items) })

const recordWith = (record: Record_): fc.Arbitrary<Record_> =>
  fc
    .record({ facts: mostOf(Object.entries(record.facts)), events: mostOf(record.events) })
    .map(({ facts, events }) => ({
      ...record,
      facts: Object.fromEntries(facts),
      events,
    }))

/** Cases near a given one: another day, and facts, events, determinations, steps and windows left out. */
export const perturbed = (kase: Case): fc.Arbitrary<Case> =>
  fc
    .record({
      days: fc.oneof(fc.constant(0), fc.integer({ min: -1500, max: 1500 })),
      records: fc.tuple(...kase.records.map(recordWith)),
      determinations: mostOf(kase.determinations),
      procedure: mostOf(kase.procedure),
      complete: mostOf(kase.complete),
      matterFacts: mostOf(Object.entries(kase.matter.facts)),
    })
    .map(({ days, matterFacts, records, ...rest }) => ({
      ...kase,
      ...rest,
      records,
      asOf: addUnits(kase.asOf, days, 'D'),
      matter: { ...kase.matter, facts: Object.fromEntries(matterFacts) },
    }))

/** The same case with every list in another order. */
export const shuffled = (kase: Case): fc.Arbitrary<Case> => {
  const shuffle = <T>(items: readonly T[]): fc.Arbitrary<T[]> =>
    fc.shuffledSubarray([...items], { minLength: items.length, maxLength: items.length })
  return fc
    .record({
      persons: shuffle(kase.persons),
      records: shuffle(kase.records.map((record) => ({ ...record, events: [...record.events].reverse() }))),
      complete: shuffle(kase.complete),
      proposals: shuffle(kase.proposals),
      determinations: shuffle(kase.determinations),
      procedure: shuffle(kase.procedure),
    })
    .map((lists) => ({ ...kase, ...lists }))
}
