import { decide, timeline } from '@plumbline/core'
import { type Change, Timeline } from '@plumbline/schema'
import { describe, expect, it } from 'vitest'
import { aCase, anyEffect, anyLaw, aProgram, that } from '../../../tests/builders/index.js'

const law = [anyLaw]

const program = aProgram()
  // A last day past the official calendar would not be final, and take nobody's chance.
  .withCalendar({ from: '2024-01-01', until: '2026-01-01' })
  .withRecordKind('order', { events: { served: 'unknown', act: 'unknown' } })
  .withRule({
    id: 'fine',
    for: 'order',
    when: that('record.event.act', 'onOrBefore', { fact: 'case.asOf' }),
    unless: [
      {
        id: 'no-fault',
        burden: 'subject',
        chance: { step: 'prior-notice', within: 'P5D' },
        when: { ...that('record.event.served', 'before', '2000-01-01'), burden: 'subject' },
      },
    ],
    then: [{ ...anyEffect, term: { min: 'P1M', max: 'P1M', from: 'step.head-decision', law } }],
    remedies: [{ route: 'reconsideration', within: 'P60D', from: 'step.service', against: [], parties: [], law }],
  })
  .withRule({
    id: 'moving',
    when: that('case.asOf', 'onOrAfter', '2024-08-01'),
    then: [{ ...anyEffect, measure: 'other', runs: { from: 'case.asOf', law } }],
  })
  .withMeasure({ id: 'other', nature: 'supervision' })
  .build()

const decided = aCase()
  .asOf('2024-06-30')
  .withRecord({ id: 'order', kind: 'order' })
  .withEvent('order', { kind: 'act', on: '2024-05-01' })
  .withStep({ step: 'prior-notice', on: '2024-06-10' })
  .withStep({ step: 'head-decision', measure: 'test-measure', record: 'order', on: '2024-06-20' })
  .withStep({ step: 'service', record: 'order', on: '2024-06-21', proof: 'receipt' })

const shown = ({ days }: Timeline) =>
  days.map(({ day, changes }) => [day, changes.map((change: Change) => change.what)] as const)
const only = ({ days }: Timeline, what: Change['what']) =>
  days.flatMap(({ day, changes }) =>
    changes.filter((change) => change.what === what).map((change) => [day, change] as const),
  )

describe('a timeline', () => {
  const ahead = timeline(program, decided.build(), { from: '2024-06-30', until: '2024-12-31' })

  it('shows the days on which something lapses, ends or begins, and no others', () => {
    expect(shown(ahead)).toEqual([
      ['2024-07-21', ['effect']],
      ['2024-08-01', ['effect', 'rule']],
      ['2024-08-21', ['remedy']],
    ])
  })

  it('says from what to what, and by which law', () => {
    expect(only(ahead, 'effect')[0]?.[1]).toMatchObject({ from: { state: 'in-effect' }, to: { state: 'ended' }, law })
    expect(only(ahead, 'remedy')[0]?.[1]).toMatchObject({ from: { opening: 'open' }, to: { opening: 'lapsed' } })
  })

  it('shows the day on which a chance to raise a defence has passed, which no date of the decision shows', () => {
    const before = timeline(program, decided.build(), { from: '2024-06-12', until: '2024-06-19' })
    expect(only(before, 'rule').map(([day]) => day)).toEqual(['2024-06-18'])
  })

  it('takes what the case holds of later days, and lets knowledge move on with the day', () => {
    const later = decided.withEvent('order', { kind: 'act', on: '2024-06-30', knownOn: '2024-09-05' }).build()
    const told = timeline(
      program,
      { ...later, records: later.records.map((one) => ({ ...one, events: one.events.slice(1) })) },
      { from: '2024-06-30', until: '2024-10-01' },
    )
    expect(only(told, 'rule').map(([day]) => day)).toContain('2024-09-05')
  })

  it('is not troubled by what runs from the day asked about: that moves with it, and changes nothing', () => {
    const one = decide(program, { ...decided.build(), asOf: '2024-09-01' })
    const next = decide(program, { ...decided.build(), asOf: '2024-09-02' })
    expect(one.effects).not.toEqual(next.effects)
    expect(shown(timeline(program, decided.build(), { from: '2024-09-01', until: '2024-12-31' }))).toEqual([])
  })

  it('of one day holds what stands, and no changes', () => {
    const one = timeline(program, decided.build(), { from: '2024-06-30', until: '2024-06-30' })
    expect(one.days).toEqual([])
    expect(one.stands.map(({ what }) => what)).toEqual(['effect', 'remedy', 'rule', 'rule'])
  })

  it('has the shape that it says it has', () => {
    expect(Timeline.parse(ahead)).toEqual(ahead)
  })
})
