import type { Decision } from '@plumbline/schema'
import { describe, expect, it } from 'vitest'
import { aCase, aProgram, type CaseBuilder, type ProgramBuilder, that } from '../../../tests/builders/index.js'
import { decide } from '../src/index.js'

/** An invented penalty: suspension of so many years for an act, in the version of 2020 and as changed in 2024. */
const term = (min: string, max: string) => ({ min, max, from: 'step.head-decision', law: ['test-law/art-1'] })
const suspension = (min: string, max: string) => ({
  act: 'impose' as const,
  measure: 'test-measure',
  parties: { subject: true, roles: [], insteadOf: {}, roleKinds: [], law: ['test-law/art-1'] },
  scope: [],
  endedBy: [],
  term: term(min, max),
})
const act = that('record.event.act', 'onOrBefore', { fact: 'case.asOf' })
const world = (): ProgramBuilder =>
  aProgram().withRecordKind('violation', {
    facts: { grave: 'boolean' },
    events: { act: 'unknown', ended: 'none', annulled: { absence: 'none', notBefore: ['act'] } },
  })
const version = (from: string, until: string | undefined, more: object) => ({
  id: 'suspend',
  from,
  ...(until === undefined ? {} : { until }),
  for: 'violation',
  governedBy: 'record.event.act' as const,
  when: act,
  ...more,
})
const twoVersions = (old: object, changed: object): ProgramBuilder =>
  world()
    .withRule(version('2020-01-01', '2024-01-01', old))
    .withRule(version('2024-01-01', undefined, changed))
const caseOf = (day: string): CaseBuilder =>
  aCase()
    .withRecord({ id: 'v', kind: 'violation', facts: { grave: true } })
    .withEvent('v', { kind: 'act', on: day })
const outcomes = ({ rules }: Decision) =>
  rules.map(({ version: from, outcome, choice }) => `${from} ${outcome} ${choice.reason}`)
const terms = ({ effects }: Decision) => effects.map(({ term: given }) => given?.max)

describe('penalties: the law at the act, or the lighter law at the decision (Penalty Law art 37)', () => {
  it('a later, stricter law never reaches an act before it', () => {
    const program = twoVersions({ then: [suspension('P1Y', 'P2Y')] }, { then: [suspension('P3Y', 'P5Y')] }).build()
    const decision = decide(program, caseOf('2023-06-01').build())
    expect(outcomes(decision)).toEqual([
      '2020-01-01 applies later-law-not-lighter',
      '2024-01-01 not-in-force later-law-not-lighter',
    ])
    expect(terms(decision)).toEqual(['P2Y'])
  })

  it('a later, lighter law does', () => {
    const program = twoVersions({ then: [suspension('P3Y', 'P5Y')] }, { then: [suspension('P1Y', 'P2Y')] }).build()
    expect(terms(decide(program, caseOf('2023-06-01').build()))).toEqual(['P2Y'])
  })

  it('a law lighter at one end and heavier at the other goes to an official, with both; nothing adverse follows', () => {
    const program = twoVersions({ then: [suspension('P2Y', 'P3Y')] }, { then: [suspension('P1Y', 'P5Y')] }).build()
    const decision = decide(program, caseOf('2023-06-01').build())
    expect(outcomes(decision)).toEqual(['2020-01-01 conflict incomparable', '2024-01-01 conflict incomparable'])
    expect(decision.effects).toEqual([])
    const chosen = decide(
      program,
      caseOf('2023-06-01').withDetermination({ fact: 'governingVersion', record: 'v', value: '2020-01-01' }).build(),
    )
    expect(outcomes(chosen)).toEqual(['2020-01-01 applies official-chose', '2024-01-01 not-in-force official-chose'])
  })

  it('an official cannot choose the heavier law for an act before it', () => {
    const program = twoVersions({ then: [suspension('P1Y', 'P2Y')] }, { then: [suspension('P3Y', 'P5Y')] }).build()
    const chosen = caseOf('2023-06-01').withDetermination({
      fact: 'governingVersion',
      record: 'v',
      value: '2024-01-01',
    })
    expect(terms(decide(program, chosen.build()))).toEqual(['P2Y'])
  })

  it('what the law no longer punishes is not punished', () => {
    const program = world()
      .withRule(version('2020-01-01', '2024-01-01', { then: [suspension('P1Y', 'P2Y')] }))
      .build()
    expect(outcomes(decide(program, caseOf('2023-06-01').build()))).toEqual([
      '2020-01-01 not-in-force no-longer-punished',
    ])
  })

  it('what no law punished at the act is not punished', () => {
    const program = world()
      .withRule(version('2024-01-01', undefined, { then: [suspension('P1Y', 'P2Y')] }))
      .build()
    expect(outcomes(decide(program, caseOf('2023-06-01').build()))).toEqual([
      '2024-01-01 not-in-force not-in-force-then',
    ])
  })

  it('a later law whose condition fails frees, and one whose condition is unknown waits', () => {
    const graver = { when: { all: [act, that('record.grave', 'equal', false)] }, then: [suspension('P1Y', 'P2Y')] }
    const program = twoVersions({ then: [suspension('P1Y', 'P2Y')] }, graver).build()
    expect(outcomes(decide(program, caseOf('2023-06-01').build()))).toEqual([
      '2020-01-01 not-in-force lighter-later-law',
      '2024-01-01 does-not-apply lighter-later-law',
    ])
    const unknown = aCase().withRecord({ id: 'v', kind: 'violation' }).withEvent('v', { kind: 'act', on: '2023-06-01' })
    expect(outcomes(decide(program, unknown.build()))).toEqual([
      '2020-01-01 not-in-force unclear',
      '2024-01-01 undetermined unclear',
    ])
  })

  it('the declared order says which kinds are lighter; what it does not order is incomparable', () => {
    const fine = { ...suspension('P1Y', 'P2Y'), measure: 'warn', term: undefined }
    const { term: _, ...warning } = fine
    const program = twoVersions({ then: [suspension('P1Y', 'P2Y')] }, { then: [warning] })
      .withMeasure({ id: 'warn', kind: 'warning' })
      .withNature('penalty', { order: [['warning', 'disqualification']] })
    expect(outcomes(decide(program.build(), caseOf('2023-06-01').build()))).toEqual([
      '2020-01-01 not-in-force lighter-later-law',
      '2024-01-01 applies lighter-later-law',
    ])
    const unordered = program.withNature('penalty', { order: [] }).build()
    expect(outcomes(decide(unordered, caseOf('2023-06-01').build()))[0]).toBe('2020-01-01 conflict incomparable')
  })

  it('a decision already made stays under the law of its day', () => {
    const program = twoVersions({ then: [suspension('P3Y', 'P5Y')] }, { then: [suspension('P1Y', 'P2Y')] }).build()
    const decided = caseOf('2023-06-01').withStep({
      step: 'head-decision',
      measure: 'test-measure',
      record: 'v',
      on: '2023-12-31',
    })
    expect(terms(decide(program, decided.build()))).toEqual(['P5Y'])
  })
})

describe('an act that continues across a change of law', () => {
  const continuing = { continues: { until: 'record.event.ended' as const, law: ['test-law/art-1'] } }
  const program = twoVersions(
    { ...continuing, then: [suspension('P1Y', 'P2Y')] },
    { ...continuing, then: [suspension('P3Y', 'P5Y')] },
  ).build()

  it('goes to an official', () => {
    expect(outcomes(decide(program, caseOf('2023-06-01').build()))).toEqual([
      '2020-01-01 conflict continuing',
      '2024-01-01 conflict continuing',
    ])
  })

  it('unless it had ended before the change', () => {
    const ended = caseOf('2023-06-01').withEvent('v', { kind: 'ended', on: '2023-12-31' })
    expect(outcomes(decide(program, ended.build()))[0]).toBe('2020-01-01 applies later-law-not-lighter')
  })

  it('the first day of the new law is one day too many', () => {
    const ended = caseOf('2023-06-01').withEvent('v', { kind: 'ended', on: '2024-01-01' })
    expect(outcomes(decide(program, ended.build()))[0]).toBe('2020-01-01 conflict continuing')
  })
})

describe('everything else: no retroactivity but by transition clause (Legislation Law art 104)', () => {
  const nature = 'statutory-disqualification'
  const bar = (max: string) => ({ ...suspension(max, max), measure: 'bar' })
  const program = (transition: object) =>
    twoVersions({ nature, then: [bar('P3Y')] }, { nature, then: [bar('P1Y')], ...transition })
      .withMeasure({ id: 'bar', nature: 'statutory-disqualification' })
      .build()

  it('even a lighter later law does not reach back by itself', () => {
    expect(terms(decide(program({}), caseOf('2023-06-01').build()))).toEqual(['P3Y'])
  })

  it('a transition clause does, as far as it says', () => {
    const clause = { transition: { when: that('record.grave', 'equal', true) } }
    const decision = decide(program(clause), caseOf('2023-06-01').build())
    expect(outcomes(decision)).toEqual([
      '2020-01-01 not-in-force transition-clause',
      '2024-01-01 applies transition-clause',
    ])
    expect(decision.rules[1]?.choice.law).toEqual(['test-law/art-3'])
    const other = { transition: { when: that('record.grave', 'equal', false) } }
    expect(terms(decide(program(other), caseOf('2023-06-01').build()))).toEqual(['P3Y'])
  })

  it('no clause makes a heavier law reach back, nor one that was not there', () => {
    const heavier = twoVersions({ nature, then: [bar('P1Y')] }, { nature, then: [bar('P3Y')], transition: {} })
      .withMeasure({ id: 'bar', nature })
      .build()
    expect(terms(decide(heavier, caseOf('2023-06-01').build()))).toEqual(['P1Y'])
    const brandNew = world()
      .withRule(version('2024-01-01', undefined, { nature, then: [bar('P1Y')], transition: {} }))
      .withMeasure({ id: 'bar', nature })
      .build()
    expect(terms(decide(brandNew, caseOf('2023-06-01').build()))).toEqual([])
  })
})

it('procedure, remedies and relief follow the law at the decision', () => {
  const remedy = (route: string) => ({
    remedies: [{ route, from: 'step.service', parties: [], against: [], law: ['test-law/art-1'] }],
  })
  const program = twoVersions(
    { then: [suspension('P1Y', 'P2Y')], ...remedy('reconsideration') },
    { then: [suspension('P3Y', 'P5Y')], ...remedy('early-removal') },
  ).build()
  const decision = decide(program, caseOf('2023-06-01').build())
  expect(decision.effects[0]?.grounds[0]?.version).toBe('2020-01-01')
  expect(decision.remedies.map(({ route }) => route)).toEqual(['early-removal'])
})
