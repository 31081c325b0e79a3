import { decide, timeline, wayOut } from '@plumbline/core'
import { explainWayOut, renderOutlook } from '@plumbline/explain'
import type { Case, Day, Plan, Program, RuleOutcome, WayOut } from '@plumbline/schema'
import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { addUnits } from '../../packages/core/src/calendar/civil.js'
import { type ExampleRun, exampleRuns, programOf } from '../support/examples.js'
import { listedEmployers } from './listedEmployers.js'

const long = { timeout: 900_000 }

/** The case as it is on a later day, with every act of the list in it on the day the list says, and what the authority must find. */
const done = (kase: Case, { record, acts, provided }: Plan, day: Day, applied: Day): Case => ({
  ...kase,
  asOf: day,
  knownAt: kase.knownAt > day ? kase.knownAt : day,
  records: kase.records.map((one) => {
    const mine = one.id === record ? acts.filter((act) => !act.done) : []
    const found = provided.filter(({ fact, about }) => about === one.id && fact.includes('.event.'))
    return {
      ...one,
      facts: {
        ...one.facts,
        ...Object.fromEntries(mine.flatMap(({ sets }) => ('fact' in sets ? [[sets.fact, sets.value]] : []))),
      },
      events: [
        ...one.events.filter(({ on, knownOn }) => (on === null || on <= kase.asOf) && knownOn <= kase.knownAt),
        ...mine.flatMap(({ sets, on }, index) => {
          const when = (index === mine.length - 1 ? applied : on) ?? day
          return 'event' in sets ? [{ kind: sets.event, on: when, knownOn: when }] : []
        }),
        ...found.map(({ fact }) => ({ kind: fact.split('.')[2] as string, on: null, knownOn: day })),
      ],
    }
  }),
  procedure: kase.procedure.filter(({ on, knownOn }) => on <= kase.asOf && knownOn <= kase.knownAt),
  determinations: [
    ...kase.determinations.filter(({ on }) => on <= kase.knownAt),
    ...provided.flatMap(({ fact, about, found }) =>
      found === null || about === null
        ? []
        : [
            {
              fact: fact.split('.')[1] as string,
              record: about,
              value: found,
              official: 'x',
              on: day,
              reason: 'found',
            },
          ],
    ),
  ],
})

const outcome = (program: Program, kase: Case, { rule, record }: Plan): RuleOutcome['outcome'] | undefined =>
  decide(program, kase).rules.find((one) => one.rule === rule && one.record === record && one.outcome === 'applies')
    ?.outcome

interface Tally {
  cases: number
  readonly plans: Map<string, number>
}

/** Doing every act on the list makes the rule that grants apply on the day named, and not the day before. */
const holds = (program: Program, kase: Case, out: WayOut, tally: Tally): void => {
  tally.cases += 1
  for (const plan of out.plans) {
    tally.plans.set(plan.result, (tally.plans.get(plan.result) ?? 0) + 1)
    if (plan.mayApplyFrom === null || plan.matter !== kase.matter.kind) continue
    const day = plan.mayApplyFrom
    expect(day >= kase.asOf).toBe(true)
    const applied = plan.acts.filter((act) => !act.done).at(-1)?.on ?? day
    expect(outcome(program, done(kase, plan, day, applied), plan)).toBe('applies')
    if (day === kase.asOf) continue
    const eve = addUnits(day, -1, 'D')
    expect(outcome(program, done(kase, plan, eve, applied < eve ? applied : eve), plan)).toBe(undefined)
  }
}

let runs: readonly ExampleRun[] = []
let national: Program
beforeAll(async () => {
  runs = await exampleRuns()
  national = await programOf('cn-national')
}, 120_000)

describe('the way out', () => {
  it('doing every act on the way-out list makes the application admissible on the day named', long, () => {
    const tally: Tally = { cases: 0, plans: new Map() }
    for (const { program, case: kase } of runs) holds(program, kase, wayOut(program, kase), tally)
    fc.assert(
      fc.property(listedEmployers, (kase) => {
        holds(national, kase, wayOut(national, kase), tally)
      }),
      { numRuns: 2000 },
    )
    console.info(`way out: ${tally.cases} cases, plans ${JSON.stringify(Object.fromEntries(tally.plans))}`)
    expect(tally.cases).toBeGreaterThan(2000)
    for (const result of ['verified', 'verified-if', 'barred', 'ends-first'])
      expect(tally.plans.get(result) ?? 0, result).toBeGreaterThan(20)
  })

  it('never ends a penalty whose statute fixes a term, and says that it does not', long, () => {
    for (const { program, case: kase } of runs)
      for (const { granted } of wayOut(program, kase).plans) {
        const nature = (measure: string) => program.measures[measure]?.nature
        expect(granted?.ended.filter(({ measure }) => nature(measure) === 'penalty') ?? []).toEqual([])
        for (const { measure, why, lastDay } of granted?.remaining ?? [])
          if (nature(measure) === 'penalty' && lastDay !== null) expect(why).toBe('fixed-term-penalty')
      }
  })

  it('never says that anything will be removed, in either language', long, () => {
    const foretold =
      /will be (?:removed|deleted|taken off|granted)|shall be removed on|将[于被]?[^。；]*(?:移出|删除|准予)/
    const check = (program: Program, kase: Case): void => {
      const out = wayOut(program, kase)
      for (const lang of ['zh', 'en'] as const)
        expect(renderOutlook(explainWayOut(program, kase, out), { lang, width: 10_000 })).not.toMatch(foretold)
    }
    for (const { program, case: kase } of runs) check(program, kase)
    fc.assert(
      fc.property(listedEmployers, (kase) => {
        check(national, kase)
      }),
      { numRuns: 60 },
    )
  })

  it('an act done earlier never opens it later', long, () => {
    fc.assert(
      fc.property(listedEmployers, fc.integer({ min: 1, max: 200 }), (kase, days) => {
        const [now] = wayOut(national, kase).plans
        const [later] = wayOut(national, { ...kase, ...laterBy(kase, days) }).plans
        if (now?.result === 'verified' && later?.result === 'verified')
          expect((now.mayApplyFrom as Day) <= (later.mayApplyFrom as Day)).toBe(true)
      }),
      { numRuns: 150 },
    )
  })

  it('the timeline of a listed employer ends with the listing', long, () => {
    fc.assert(
      fc.property(listedEmployers, (kase) => {
        const entry = decide(national, kase).effects.find(({ measure }) => measure === 'cn.wages.arrears-list')
        if (entry?.state !== 'in-effect' || !entry.runs?.freeFrom) return
        const { freeFrom } = entry.runs
        const { days } = timeline(national, kase, { from: kase.asOf, until: freeFrom })
        const last = days.find(({ day }) => day === freeFrom)
        expect(last?.changes).toContainEqual(
          expect.objectContaining({
            what: 'effect',
            effect: entry.id,
            to: expect.objectContaining({ state: 'ended' }),
          }),
        )
      }),
      { numRuns: 40 },
    )
  })
})

const laterBy = ({ asOf }: Case, days: number): Pick<Case, 'asOf' | 'knownAt'> => {
  const day = addUnits(asOf, days, 'D')
  return { asOf: day, knownAt: day }
}
