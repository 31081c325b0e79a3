import { describe, expect, it } from 'vitest'
import { aCase, aProgram, that } from '../../../tests/builders/index.js'
import { matchRules } from '../src/index.js'

const unpaid = that('record.unpaid', 'equal', true)
const program = aProgram()
  .withCalendar({ from: '2024-01-01', until: '2025-01-01' })
  .withRecordKind('order', {
    by: ['human-resources'],
    facts: { unpaid: 'boolean', deadline: 'day', refrain: { type: 'boolean', determined: true } },
    events: { annulled: 'none', corrected: 'unknown' },
    setAside: [{ reason: 'annulled', when: that('record.event.annulled', 'onOrBefore', { fact: 'case.asOf' }) }],
  })
  .withRule({
    id: 'list-entry',
    for: 'order',
    matters: ['listing'],
    governedBy: 'record.deadline',
    from: '2022-01-01',
    until: '2024-01-01',
    when: unpaid,
  })
  .withRule({
    id: 'list-entry',
    for: 'order',
    matters: ['listing'],
    governedBy: 'record.deadline',
    from: '2024-01-01',
    when: { all: [unpaid, that('record.deadline', 'before', { fact: 'case.asOf' })] },
    unless: [
      {
        id: 'corrected',
        modality: 'may',
        burden: 'subject',
        chance: { step: 'prior-notice', within: 'P5WD' },
        weighed: 'record.refrain',
        when: that('record.event.corrected', 'onOrBefore', { fact: 'case.asOf' }),
      },
    ],
  })
  .withRule({
    id: 'removal',
    for: 'order',
    evenIfSetAside: ['annulled'],
    when: that('record.event.annulled', 'onOrBefore', { fact: 'case.asOf' }),
  })
  .build()

const order = (facts = {}) =>
  aCase()
    .asOf('2024-06-28')
    .withRecord({ id: 'order', kind: 'order', facts: { unpaid: true, deadline: '2024-05-31', ...facts } })
const outcomes = async (given: ReturnType<typeof aCase>) => {
  const { aside, rules } = await matchRules(program, given.build())
  const rule = rules.find(({ version }) => version === '2024-01-01')
  return { aside, rules, rule }
}

describe('a rule and its trigger', () => {
  it('applies while the exception is open, and says which version lost', async () => {
    const { rules } = await outcomes(order())
    expect(
      rules.map(({ rule, version, outcome, governedOn, lostTo }) => ({ rule, version, outcome, governedOn, lostTo })),
    ).toEqual([
      {
        rule: 'list-entry',
        version: '2022-01-01',
        outcome: 'not-in-force',
        governedOn: '2024-05-31',
        lostTo: '2024-01-01',
      },
      { rule: 'list-entry', version: '2024-01-01', outcome: 'applies', governedOn: null, lostTo: null },
      { rule: 'removal', version: '2020-01-01', outcome: 'does-not-apply', governedOn: null, lostTo: null },
    ])
    expect(rules[1]?.unless).toMatchObject([
      {
        id: 'corrected',
        status: 'open',
        because: { node: 'list-entry@2024-01-01#unless/corrected', truth: 'unknown' },
      },
    ])
    expect(rules[1]?.because.of[1]?.reads).toEqual(['record/order/deadline', 'case/asOf'])
  })

  it('is undetermined without the fact that it rests on', async () => {
    const { rule } = await outcomes(
      order().withRecord({ id: 'other', kind: 'order', facts: { deadline: '2024-05-31' } }),
    )
    expect(rule?.outcome).toBe('applies')
    const { rules } = await outcomes(
      aCase()
        .asOf('2024-06-28')
        .withRecord({ id: 'order', kind: 'order', facts: { deadline: '2024-05-31' } }),
    )
    expect(rules[1]).toMatchObject({
      outcome: 'undetermined',
      settledBy: [{ fact: 'record.unpaid', about: 'order', burden: 'authority' }],
    })
  })

  it('cannot choose a version without the day that governs it', async () => {
    const { rules } = await outcomes(aCase().withRecord({ id: 'order', kind: 'order', facts: { unpaid: true } }))
    expect(rules.slice(0, 2)).toMatchObject(
      ['2022-01-01', '2024-01-01'].map((version) => ({
        version,
        outcome: 'undetermined',
        settledBy: [{ fact: 'record.deadline', about: 'order', burden: 'authority' }],
      })),
    )
    expect((await outcomes(order({ deadline: null }))).rule).toMatchObject({
      outcome: 'not-in-force',
      governedOn: null,
      lostTo: null,
    })
  })

  it('is not asked in another matter, nor for a record set aside', async () => {
    expect((await outcomes(order().withMatter('bid'))).rules.map(({ rule }) => rule)).toEqual(['removal'])
    const annulled = order().withEvent('order', { kind: 'annulled', on: '2024-06-28' })
    const { aside, rules } = await outcomes(annulled)
    expect(aside).toMatchObject([
      { record: 'order', reason: 'annulled', because: { node: 'record-kind:order#setAside/0', truth: 'true' } },
    ])
    expect(rules).toMatchObject([{ rule: 'removal', outcome: 'applies' }])
    expect((await outcomes(annulled.asOf('2024-06-27').knownAt('2024-06-28'))).aside).toEqual([])
  })
})

describe('exceptions', () => {
  const corrected = order().withEvent('order', { kind: 'corrected', on: '2024-06-01' })
  const refrain = (value: boolean) => corrected.withDetermination({ fact: 'refrain', record: 'order', value })

  it('defeat the rule when the authority uses the freedom they give', async () => {
    expect((await outcomes(refrain(true))).rule).toMatchObject({ outcome: 'does-not-apply', defeatedBy: ['corrected'] })
    expect((await outcomes(refrain(false))).rule).toMatchObject({
      outcome: 'applies',
      defeatedBy: [],
      unless: [{ status: 'raised' }],
    })
    expect((await outcomes(corrected)).rule).toMatchObject({ outcome: 'applies' })
  })

  it('lapse the day after the chance to raise them has run', async () => {
    const noticed = (on: string) => outcomes(order().withStep({ step: 'prior-notice', on }))
    expect((await noticed('2024-06-20')).rule?.unless[0]?.status).toBe('lapsed')
    expect((await noticed('2024-06-21')).rule?.unless[0]?.status).toBe('open')
    const elsewhere = order()
      .withRecord({ id: 'other', kind: 'order' })
      .withStep({ step: 'prior-notice', on: '2024-06-03', record: 'other' })
    expect((await outcomes(elsewhere)).rule?.unless[0]?.status).toBe('open')
  })
})

describe('setting aside', () => {
  it('gives every reason that holds, in order', async () => {
    const other = order()
      .withPerson({ id: 'other', kind: 'legal-person' })
      .withRecord({
        id: 'theirs',
        kind: 'order',
        about: 'other',
        by: { id: 'court', kind: 'court', level: 'county', region: '310115' },
      })
      .withEvent('theirs', { kind: 'corrected', on: '2024-06-01', knownOn: '2024-07-01' })
    expect((await outcomes(other)).aside).toEqual(
      ['about-another', 'without-competence', 'not-yet-known'].map((reason) => ({
        record: 'theirs',
        reason,
        law: [],
        because: null,
      })),
    )
  })
})

describe('a record of which it cannot be told whether it may be used', () => {
  const words = {
    facts: { loss: 'money' },
    events: { act: 'unknown', stayed: 'unknown' },
    derived: { number: { kind: 'count', of: 'finding', anchor: 'event.act', window: 'P1Y' } },
    setAside: [{ reason: 'stayed', when: that('record.event.stayed', 'onOrBefore', { fact: 'case.asOf' }) }],
  } as const
  const lossy = that('record.loss', 'greaterThan', { n: 5, unit: 'fen' })
  const doubted = aProgram()
    .withRecordKind('finding', words)
    .withRule({ id: 'a', for: 'finding', when: lossy })
    .withRule({ id: 'b', for: 'finding', when: lossy, evenIfSetAside: ['stayed'] })
    .withRule({ id: 'c', for: 'finding', when: that('record.number', 'greaterThan', { n: 0, unit: 'count' }) })
    .build()
  const finding = (id: string, n: number) => (given: ReturnType<typeof aCase>) =>
    given
      .withRecord({ id, kind: 'finding', facts: { loss: { n, unit: 'fen' } } })
      .withEvent(id, { kind: 'act', on: '2024-06-01' })
  const about = async (given: ReturnType<typeof aCase>) => (await matchRules(doubted, given.build())).rules

  it('leaves a rule that would apply undetermined, unless the rule reads past that reason', async () => {
    const missing = { fact: 'record.event.stayed', about: 'one', burden: 'authority' }
    const rules = await about(finding('one', 6)(aCase()))
    expect(rules).toMatchObject([
      { rule: 'a', outcome: 'undetermined', because: { truth: 'true' }, settledBy: [missing] },
      { rule: 'b', outcome: 'applies' },
      { rule: 'c', outcome: 'undetermined', settledBy: [{ fact: 'record.number' }, missing] },
    ])
    expect((await about(finding('one', 5)(aCase())))[0]).toMatchObject({ outcome: 'does-not-apply' })
  })

  it('may count, and does not count for certain', async () => {
    const two = finding('two', 1)(finding('one', 6)(aCase())).completeFor('finding', '2020-01-01', '2025-01-01')
    const settled = two.withEvent('two', { kind: 'stayed', on: null })
    const truthOfCount = async (given: ReturnType<typeof aCase>) =>
      (await about(given)).find(({ rule, record }) => rule === 'c' && record === 'one')?.because.truth
    expect(await truthOfCount(two)).toBe('unknown')
    expect(await truthOfCount(settled)).toBe('true')
  })
})

describe('a source that the case does not have', () => {
  it('is known for what did not happen to it, and for nothing else', async () => {
    const sourced = aProgram()
      .withRecordKind('order', { facts: { loss: 'money' }, events: { annulled: 'none', served: 'unknown' } })
      .withRecordKind('entry', { source: 'order' })
      .withRule({
        id: 'r',
        for: 'entry',
        when: {
          all: [
            that('source.event.annulled', 'equal', null),
            that('source.event.served', 'equal', null),
            that('source.loss', 'equal', null),
          ],
        },
      })
      .build()
    const [rule] = (await matchRules(sourced, aCase().withRecord({ id: 'entry', kind: 'entry' }).build())).rules
    expect(rule?.because.of.map(({ truth, reads }) => [truth, reads])).toEqual([
      ['true', ['source/entry/event/annulled']],
      ['unknown', ['source/entry/event/served']],
      ['unknown', ['source/entry/loss']],
    ])
  })
})
