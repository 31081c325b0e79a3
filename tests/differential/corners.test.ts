import type { Case, Program } from '@plumbline/schema'
import { describe, expect, it } from 'vitest'
import { aCase, aProgram, that } from '../builders/index.js'
import { compare } from './compare.js'

const fen = (n: number) => ({ n, unit: 'fen' as const })
const count = (n: number) => ({ n, unit: 'count' as const })
const agree = async (program: Program, given: Case): Promise<void> => expect(await compare(program, given)).toEqual([])

const counting = aProgram()
  .withParameter('p.loss', { from: '2024-06-15', value: fen(5) })
  .withMatter('listing', { wanted: 'count' })
  .withRecordKind('finding', {
    facts: { loss: 'money' },
    events: { act: 'unknown', stayed: 'unknown' },
    derived: {
      all: { kind: 'count', of: 'finding', anchor: 'event.act', window: 'P10WD', countsTrigger: true },
      large: {
        kind: 'count',
        of: 'finding',
        anchor: 'event.act',
        window: 'P1Y',
        countsTrigger: true,
        where: that('record.loss', 'greaterThan', { parameter: 'p.loss' }),
      },
    },
    setAside: [{ reason: 'stayed', when: that('record.event.stayed', 'onOrBefore', { fact: 'case.asOf' }) }],
  })
  .withRule({
    id: 'bounds',
    for: 'finding',
    when: {
      all: [
        that('matter.wanted', 'greaterThan', { fact: 'record.all' }),
        that('record.all', 'equal', null),
        that('record.all', 'in', [count(1), count(2)]),
      ],
    },
  })
  .withRule({ id: 'large', for: 'finding', when: that('record.large', 'greaterThanInclusive', count(1)) })
  .build()

const finding = (acted: string) =>
  aCase()
    .asOf('2024-06-28')
    .withMatter('listing', { wanted: count(3) })
    .withRecord({ id: 'one', kind: 'finding', facts: { loss: fen(9) } })
    .withEvent('one', { kind: 'act', on: acted })

/** Corners that generated cases reach too seldom to rely on, each of them once a disagreement. */
describe('core agrees with the reference in the corners', () => {
  it('parameters inside a count are those of the day the window is anchored on', async () => {
    await agree(counting, finding('2024-06-14').withEvent('one', { kind: 'stayed', on: null }).build())
    await agree(counting, finding('2024-06-15').withEvent('one', { kind: 'stayed', on: null }).build())
  })

  it('counts compare from either side, with null too, and windows of working days can be complete', async () => {
    const settled = finding('2024-06-15').withEvent('one', { kind: 'stayed', on: null })
    await agree(counting, settled.build())
    await agree(counting, settled.completeFor('finding', '2024-05-31', '2024-06-16').build())
    await agree(counting, settled.completeFor('finding', '2024-06-04', '2024-06-16').build())
  })

  it('a record whose standing cannot be told may count, the trigger itself for certain', async () => {
    const two = finding('2024-06-15')
      .withRecord({ id: 'two', kind: 'finding' })
      .withEvent('two', { kind: 'act', on: '2024-06-14' })
    await agree(counting, two.completeFor('finding', '2020-01-01', '2025-01-01').build())
  })

  const defended = aProgram()
    .withRule({
      id: 'r',
      when: that('case.asOf', 'after', '2000-01-01'),
      unless: [
        {
          id: 'e',
          burden: 'subject',
          chance: { step: 'prior-notice', within: 'P5D' },
          when: that('subject.kind', 'equal', { fact: 'matter.unknown' }),
        },
      ],
    })
    .build()

  it.each([
    ['once', ['2024-06-01']],
    ['again', ['2024-06-01', '2024-06-26']],
    ['again on a day to come', ['2024-06-01', '2024-06-29']],
    ['so that the last day is today', ['2024-06-23']],
  ])('a notice given %s', async (_, days) => {
    const noticed = days.reduce(
      (built, on) => built.withStep({ step: 'prior-notice', on }),
      aCase().asOf('2024-06-28').knownAt('2024-07-31'),
    )
    await agree(defended, noticed.build())
  })

  it.each(['2023-02-29', 'soon', '2024-02-29'])('a matter governed by the day `%s`', async (day) => {
    const governed = aProgram()
      .withMatter('listing', { day: 'day' })
      .withRule({ id: 'r', governedBy: 'matter.day', when: that('matter.day', 'before', { fact: 'case.asOf' }) })
      .build()
    await agree(governed, aCase().withMatter('listing', { day }).build())
  })

  it('a version that the record does not trigger has not won over one that it does', async () => {
    const versions = aProgram()
      .withRecordKind('order', { facts: { loss: 'money' } })
      .withRule({
        id: 'r',
        for: 'order',
        until: '2023-01-01',
        evenIfSetAside: ['about-another'],
        when: that('record.loss', 'equal', null),
      })
      .withRule({ id: 'r', for: 'order', from: '2023-01-01', when: that('record.loss', 'equal', null) })
      .build()
    const theirs = aCase()
      .withPerson({ id: 'other', kind: 'legal-person' })
      .withRecord({ id: 'theirs', kind: 'order', about: 'other' })
    await agree(versions, theirs.withRecord({ id: 'ours', kind: 'order' }).build())
  })
})
