import { decide } from '@plumbline/core'
import { describe, expect, it } from 'vitest'
import { aCase, anyEffect, anyLaw, aProgram, that } from '../../../tests/builders/index.js'

const program = aProgram()
  .withMeasure({ id: 'post-bar', nature: 'statutory-disqualification' })
  .withRecordKind('sentence', {
    events: { decided: 'unknown', completed: 'unknown' },
    derived: { barEnds: { kind: 'period-end', from: ['event.completed'], period: 'P5Y' } },
  })
  .withRule({
    id: 'post-bar',
    for: 'sentence',
    when: that('record.event.decided', 'onOrBefore', { fact: 'case.asOf' }),
    then: [
      {
        ...anyEffect,
        act: 'bar',
        measure: 'post-bar',
        runs: { from: 'record.event.decided', until: 'record.barEnds', law: [anyLaw] },
      },
    ],
  })
  .build()

const spanWhen = (completed: string | null | undefined) => {
  const events = [{ kind: 'decided', on: '2024-01-10', knownOn: '2024-01-10' }]
  const last = completed === undefined ? [] : [{ kind: 'completed', on: completed, knownOn: '2024-05-01' }]
  const decision = decide(
    program,
    aCase()
      .asOf('2024-06-03')
      .withRecord({ id: 'judgment', kind: 'sentence', events: [...events, ...last] })
      .build(),
  )
  const [effect] = decision.effects
  return effect?.runs && { first: effect.runs.first, lastDay: effect.runs.lastDay, freeFrom: effect.runs.freeFrom }
}

describe('the last day that a fact fixes', () => {
  it('is that day, where the fact is known', () =>
    expect(spanWhen('2024-05-01')).toEqual({ first: '2024-01-10', lastDay: '2029-05-01', freeFrom: '2029-05-02' }))
  it('is none, where it is known that the state still lasts', () =>
    expect(spanWhen(null)).toEqual({ first: '2024-01-10', lastDay: null, freeFrom: null }))
  it('is not guessed where nobody knows: no days are shown', () => expect(spanWhen(undefined)).toBeNull())
})

describe('two grounds of one bar', () => {
  const judged = (id: string, completed: string | null) => ({
    id,
    kind: 'sentence',
    events: [
      { kind: 'decided', on: '2020-01-10', knownOn: '2020-01-10' },
      { kind: 'completed', on: completed, knownOn: '2024-05-01' },
    ],
  })
  const lastDayOf = (...ends: readonly (string | null)[]) => {
    const one = ends.reduce(
      (draft, end, index) => draft.withRecord(judged(`judgment-${index}`, end)),
      aCase().asOf('2024-06-03'),
    )
    return decide(program, one.build()).effects.map(({ runs }) => runs?.lastDay)
  }

  it('hold until the later of their ends, in whatever order they are told', () => {
    expect(lastDayOf('2021-03-01', '2023-07-01')).toEqual(['2028-07-01'])
    expect(lastDayOf('2023-07-01', '2021-03-01')).toEqual(['2028-07-01'])
  })
  it('hold without a last day where one of them has none', () => {
    expect(lastDayOf(null, '2023-07-01')).toEqual([null])
    expect(lastDayOf('2023-07-01', null)).toEqual([null])
  })
})
