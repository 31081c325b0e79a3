import { decide, wayOut } from '@plumbline/core'
import { type CompiledEffect, type CompiledRule, WayOut } from '@plumbline/schema'
import { describe, expect, it } from 'vitest'
import { aCase, anyEffect, anyLaw, aProgram, text, that } from '../../../tests/builders/index.js'

const law = [anyLaw]
const act = (name: string) => ({ act: name, title: text(name), sets: { event: name }, law })

/** Correct, wait six months, apply; a new breach bars it, which only the authority can say. */
const relief: CompiledRule['relief'][number] = {
  route: 'early-removal',
  rule: 'removal',
  granted: 'granted',
  acts: [act('corrected'), act('applied')],
  after: 'P6M',
  from: ['record.event.corrected'],
  conditions: text('corrected, and six months on'),
  law,
}

const entry: CompiledEffect = {
  ...anyEffect,
  act: 'publish',
  measure: 'publication',
  runs: { from: 'record.event.decided', until: 'record.listedUntil', law },
}
const fine: CompiledEffect = {
  ...anyEffect,
  measure: 'test-measure',
  term: { min: 'P2Y', max: 'P2Y', from: 'step.head-decision', law },
}

const program = aProgram()
  .withMeasure({ id: 'publication', nature: 'publication' })
  .withMeasure({ id: 'removal', nature: 'list-entry', polarity: 'favourable' })
  .withRecordKind('entry', {
    events: {
      decided: 'unknown',
      corrected: 'unknown',
      applied: 'none',
      granted: 'none',
      breach: 'unknown',
    },
    derived: {
      listedUntil: { kind: 'period-end', from: ['event.decided'], period: 'P3Y' },
      halfYear: { kind: 'period-end', from: ['event.corrected'], period: 'P6M' },
      times: { kind: 'count', of: 'entry', anchor: 'event.decided', window: 'P5Y', countsTrigger: true },
    },
    setAside: [{ reason: 'removed', when: that('record.event.granted', 'onOrBefore', { fact: 'case.asOf' }) }],
  })
  .withRule({
    id: 'publication',
    for: 'entry',
    when: that('record.event.decided', 'onOrBefore', { fact: 'case.asOf' }),
    then: [entry],
    relief: [relief],
  })
  .withRule({
    id: 'fine',
    for: 'entry',
    evenIfSetAside: ['removed'],
    when: that('record.event.decided', 'onOrBefore', { fact: 'case.asOf' }),
    then: [fine],
  })
  .withRule({
    id: 'removal',
    for: 'entry',
    evenIfSetAside: ['removed'],
    when: {
      all: [
        { ...that('record.event.applied', 'onOrBefore', { fact: 'case.asOf' }), burden: 'subject' },
        { ...that('record.halfYear', 'before', { fact: 'case.asOf' }), burden: 'subject' },
      ],
    },
    unless: [{ id: 'breach', when: that('record.event.breach', 'onOrBefore', { fact: 'case.asOf' }) }],
    then: [{ ...anyEffect, act: 'remove', measure: 'removal' }],
    procedure: [
      {
        step: 'objection-answered',
        by: 'authority',
        within: 'P15D',
        from: 'record.event.applied',
        pauses: [],
        beforeDecision: false,
        afterDecision: false,
        ifMissed: 'late',
        missedLaw: [],
        checklist: [],
        law,
      },
    ],
  })
  .build()

const listed = aCase()
  .asOf('2024-06-30')
  .withRecord({ id: 'entry', kind: 'entry' })
  .withEvent('entry', { kind: 'decided', on: '2024-03-01' })
  .withStep({ step: 'head-decision', measure: 'publication', record: 'entry', on: '2024-03-01' })
  .withStep({ step: 'head-decision', measure: 'test-measure', record: 'entry', on: '2024-03-01' })
const clean = listed.withEvent('entry', { kind: 'breach', on: null, knownOn: '2024-06-01' })

const planOf = (out: WayOut) => {
  const [plan, ...others] = out.plans
  expect(others).toEqual([])
  return plan as NonNullable<typeof plan>
}

describe('the way out', () => {
  it('counts from the acts done today, and names the first day on which one may apply', () => {
    const plan = planOf(wayOut(program, clean.build()))
    expect(plan.acts.map(({ act: name, on, done }) => [name, on, done])).toEqual([
      ['corrected', '2024-06-30', false],
      ['applied', '2024-12-31', false],
    ])
    expect([plan.result, plan.mayApplyFrom]).toEqual(['verified', '2024-12-31'])
    expect(plan.then[0]?.due).toMatchObject({ first: '2024-12-31', lastDay: '2025-01-15' })
  })

  it('does not do again what was done: an earlier correction opens it earlier', () => {
    const plan = planOf(wayOut(program, clean.withEvent('entry', { kind: 'corrected', on: '2024-03-10' }).build()))
    expect(plan.acts[0]).toMatchObject({ act: 'corrected', done: true, on: '2024-03-10' })
    expect(plan.mayApplyFrom).toBe('2024-09-11')
  })

  it('applies again where an application came too early', () => {
    const early = clean
      .withEvent('entry', { kind: 'corrected', on: '2024-03-10' })
      .withEvent('entry', { kind: 'applied', on: '2024-04-01' })
    expect(planOf(wayOut(program, early.build())).mayApplyFrom).toBe('2024-09-11')
  })

  it('says what only the authority can establish, and that it must come out for the subject', () => {
    const plan = planOf(wayOut(program, listed.build()))
    expect(plan).toMatchObject({
      result: 'verified-if',
      mayApplyFrom: '2024-12-31',
      provided: [{ fact: 'record.event.breach', about: 'entry', burden: 'authority', found: null }],
    })
  })

  it('names the exception that bars it', () => {
    const plan = planOf(wayOut(program, listed.withEvent('entry', { kind: 'breach', on: '2024-05-01' }).build()))
    expect(plan).toMatchObject({ result: 'barred', mayApplyFrom: null, barredBy: [{ exception: 'breach', law }] })
  })

  it('says that the effect ends first where the time of the relief is longer', () => {
    const plan = planOf(wayOut(program, clean.asOf('2026-12-01').build()))
    expect(plan).toMatchObject({ result: 'ends-first', mayApplyFrom: null })
  })

  it('never plans on what happened later', () => {
    const told = clean.withEvent('entry', { kind: 'granted', on: '2025-01-20' }).knownAt('2025-02-01').build()
    expect(planOf(wayOut(program, told)).mayApplyFrom).toBe('2024-12-31')
  })

  it('reports what relief ends and what it leaves: it never shortens a penalty whose statute fixes a term', () => {
    const out = wayOut(program, clean.build())
    expect(planOf(out).granted).toMatchObject({
      ended: [{ measure: 'publication' }],
      remaining: [
        { measure: 'test-measure', why: 'fixed-term-penalty', lastDay: '2026-03-01', freeFrom: '2026-03-02' },
      ],
    })
    expect(out.effects.map(({ measure, endedByPlans, notReachedBy }) => [measure, endedByPlans, notReachedBy])).toEqual(
      [
        ['test-measure', [], [{ plan: 'plan-1', why: 'fixed-term-penalty' }]],
        ['publication', ['plan-1'], []],
      ],
    )
  })

  it('reports how long a record still counts in a look-back', () => {
    expect(wayOut(program, clean.build()).lookBacks).toMatchObject([
      {
        record: 'entry',
        countedIn: 'entry',
        fact: 'times',
        anchor: '2024-03-01',
        lastDay: '2029-03-01',
        freeFrom: '2029-03-02',
      },
    ])
  })

  it('has the shape that it says it has, and the same case gives the same bytes', () => {
    const out = wayOut(program, listed.build())
    expect(WayOut.parse(out)).toEqual(out)
    expect(JSON.stringify(wayOut(program, listed.build()))).toBe(JSON.stringify(out))
    expect(out.case).toBe(decide(program, listed.build()).case)
  })
})
