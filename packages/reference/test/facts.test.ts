import type { Case, Program } from '@plumbline/schema'
import { describe, expect, it } from 'vitest'
import { aCase, aProgram, that } from '../../../tests/builders/index.js'
import { factSource } from '../src/facts/factSource.js'
import { knownCase } from '../src/facts/knownCase.js'
import { type Reading, referenceLogic } from '../src/index.js'

const program = aProgram()
  .withRecordKind('order', {
    facts: { loss: 'money', decided: 'day', serious: { type: 'boolean', determined: true } },
    events: { served: 'unknown', annulled: 'none', act: 'unknown' },
    derived: {
      objectionEnds: { kind: 'period-end', from: ['event.served', 'decided'], period: 'P5WD' },
      bothEnd: {
        kind: 'period-end',
        from: ['event.served', 'decided'],
        pick: 'latest',
        period: { parameter: 'p.window' },
      },
      others: { kind: 'count', of: 'order', anchor: 'event.act', window: { parameter: 'p.window' } },
      largeOnes: {
        kind: 'count',
        of: 'order',
        anchor: 'event.act',
        window: 'P1Y',
        countsTrigger: true,
        where: that('record.loss', 'greaterThan', { n: 10, unit: 'fen' }),
      },
    },
  })
  .withParameter(
    'p.window',
    { from: '2020-01-01', until: '2024-01-01', value: 'P1M' },
    { from: '2024-01-01', value: 'P3M' },
  )
  .withParameter(
    'p.limit',
    { value: { n: 1, unit: 'fen' } },
    { value: { n: 2, unit: 'fen' }, region: '310000' },
    { value: { n: 3, unit: 'fen' }, region: '310115' },
  )
  .build()

const read = (
  given: Case,
  name: string,
  options: { program?: Program; on?: string; record?: string } = {},
): Promise<Reading> => {
  const setting = {
    program: options.program ?? program,
    case: knownCase(given),
    standing: { setAside: new Set<string>(), doubtful: new Set<string>() },
    logic: referenceLogic,
  }
  const record = setting.case.records.find(({ id }) => id === (options.record ?? 'order')) ?? null
  return factSource(setting, { record, parametersOn: options.on ?? given.asOf }).read(name)
}

const order = aCase().asOf('2024-06-30').withRecord({ id: 'order', kind: 'order' })

describe('events', () => {
  const served = (on: string | null, knownOn?: string) =>
    order.withEvent('order', { kind: 'served', on, ...(knownOn ? { knownOn } : {}) })

  it('have happened from their day on', async () => {
    expect(await read(served('2024-06-30').build(), 'record.event.served')).toBe('2024-06-30')
    expect(await read(served('2024-07-01', '2024-06-01').build(), 'record.event.served')).toBeNull()
    expect(await read(served(null).build(), 'record.event.served')).toBeNull()
  })

  it('are not there before they are known', async () => {
    expect(await read(served('2024-06-01', '2024-07-01').build(), 'record.event.served')).toBeUndefined()
    expect(await read(served('2024-06-01', '2024-06-30').build(), 'record.event.served')).toBe('2024-06-01')
  })

  it('count by the latest day, whatever their order', async () => {
    const twice = served('2024-05-01')
      .withEvent('order', { kind: 'served', on: '2024-04-01' })
      .withEvent('order', { kind: 'served', on: null })
    expect(await read(twice.build(), 'record.event.served')).toBe('2024-05-01')
  })

  it('that a record does not mention are absent or unknown, as their declaration says', async () => {
    expect(await read(order.build(), 'record.event.annulled')).toBeNull()
    expect(await read(order.build(), 'record.event.served')).toBeUndefined()
  })
})

describe('inputs', () => {
  const lossOf = (loss: string | boolean | null) =>
    aCase().withRecord({ id: 'order', kind: 'order', facts: { loss } }).build()

  it('are unknown when absent, undeclared or of another type, and null when known not to exist', async () => {
    expect(await read(order.build(), 'record.loss')).toBeUndefined()
    expect(await read(lossOf('much'), 'record.loss')).toBeUndefined()
    expect(await read(lossOf(null), 'record.loss')).toBeNull()
    expect(await read(order.build(), 'record.constructor')).toBeUndefined()
    expect(await read(order.build(), 'record.serious')).toBeUndefined()
  })

  it('that an official determines come from the latest determination alone', async () => {
    const given = aCase()
      .asOf('2024-06-30')
      .withRecord({ id: 'order', kind: 'order', facts: { serious: true } })
    const determined = (value: boolean, on: string) => ({ fact: 'serious', record: 'order', value, on })
    expect(await read(given.build(), 'record.serious')).toBeUndefined()
    const once = given.withDetermination(determined(false, '2024-06-01'))
    expect(await read(once.build(), 'record.serious')).toBe(false)
    expect(await read(once.withDetermination(determined(true, '2024-06-02')).build(), 'record.serious')).toBe(true)
    expect(await read(once.withDetermination(determined(true, '2024-06-01')).build(), 'record.serious')).toBeUndefined()
    expect(await read(once.withDetermination(determined(true, '2024-07-01')).build(), 'record.serious')).toBe(false)
  })
})

describe('parameters', () => {
  it('are those of the most specific region that has one', async () => {
    const at = (region: string) => read(order.withAuthority({ region }).build(), 'parameter/p.limit')
    expect([await at('310115'), await at('310101'), await at('110105')]).toMatchObject([{ n: 3 }, { n: 2 }, { n: 1 }])
  })

  it('change on the first day of the new value', async () => {
    expect(await read(order.build(), 'parameter/p.window', { on: '2023-12-31' })).toBe('P1M')
    expect(await read(order.build(), 'parameter/p.window', { on: '2024-01-01' })).toBe('P3M')
    expect(await read(order.build(), 'parameter/p.window', { on: '2019-12-31' })).toBeUndefined()
  })
})

describe('period ends', () => {
  const decided = (day: string | null) =>
    aCase()
      .asOf('2024-06-30')
      .withRecord({ id: 'order', kind: 'order', facts: { decided: day } })

  it('run from the first start that is not known to be absent', async () => {
    const served = order.withEvent('order', { kind: 'served', on: '2024-06-07' })
    expect(await read(served.build(), 'record.objectionEnds')).toBe('2024-06-14')
    expect(await read(decided('2024-06-07').build(), 'record.objectionEnds')).toBeUndefined()
    const notServed = decided('2024-06-10').withEvent('order', { kind: 'served', on: null })
    expect(await read(notServed.build(), 'record.objectionEnds')).toBe('2024-06-17')
    expect(
      await read(decided(null).withEvent('order', { kind: 'served', on: null }).build(), 'record.objectionEnds'),
    ).toBeNull()
  })

  it('take the period in force on the day they start', async () => {
    const from = (served: string, day: string) => decided(day).withEvent('order', { kind: 'served', on: served })
    expect(await read(from('2023-11-30', '2023-11-01').build(), 'record.bothEnd')).toBe('2023-12-30')
    expect(await read(from('2023-11-30', '2024-01-01').build(), 'record.bothEnd')).toBe('2024-04-01')
    expect(await read(decided('2024-01-01').build(), 'record.bothEnd')).toBeUndefined()
  })
})

describe('counts', () => {
  const acts = (...days: readonly (string | null | undefined)[]) =>
    days.reduce(
      (built, on, index) => {
        const record = built.withRecord({ id: `order-${index}`, kind: 'order' })
        return on === undefined ? record : record.withEvent(`order-${index}`, { kind: 'act', on })
      },
      order.withEvent('order', { kind: 'act', on: '2024-05-31' }),
    )
  const complete = { kind: 'order', from: '2024-02-29', until: '2024-06-01' } as const

  it('take what lies in the window, both ends included', async () => {
    const inside = acts('2024-03-01', '2024-05-31').completeFor(complete.kind, complete.from, complete.until)
    expect(await read(inside.build(), 'record.others')).toEqual({ min: 2, max: 2 })
    const outside = acts('2024-02-29', '2024-06-01', null).completeFor(complete.kind, complete.from, complete.until)
    expect(await read(outside.build(), 'record.others')).toEqual({ min: 0, max: 0 })
  })

  it('have no upper bound unless the records are declared complete for the whole window', async () => {
    expect(await read(acts('2024-05-01').build(), 'record.others')).toEqual({ min: 1, max: null })
    const late = acts('2024-05-01').completeFor('order', '2024-03-01', '2024-06-01')
    expect(await read(late.build(), 'record.others')).toEqual({ min: 1, max: null })
    const short = acts('2024-05-01').completeFor('order', '2024-02-29', '2024-05-31')
    expect(await read(short.build(), 'record.others')).toEqual({ min: 1, max: null })
  })

  it('count a record of an unknown day as possible only', async () => {
    const unclear = acts('2024-05-01', undefined).completeFor(complete.kind, complete.from, complete.until)
    expect(await read(unclear.build(), 'record.others')).toEqual({ min: 1, max: 2 })
  })

  it('are unknown when the day of the trigger is', async () => {
    expect(await read(order.build(), 'record.others')).toBeUndefined()
  })

  it('count the trigger too, where they say so, and only what meets their condition', async () => {
    const of = (loss: number | undefined) =>
      aCase()
        .asOf('2024-06-30')
        .withRecord({ id: 'order', kind: 'order', facts: loss === undefined ? {} : { loss: { n: loss, unit: 'fen' } } })
        .withEvent('order', { kind: 'act', on: '2024-05-31' })
        .completeFor('order', '2023-05-31', '2024-06-01')
    expect(await read(of(11).build(), 'record.largeOnes')).toEqual({ min: 1, max: 1 })
    expect(await read(of(10).build(), 'record.largeOnes')).toEqual({ min: 0, max: 0 })
    expect(await read(of(undefined).build(), 'record.largeOnes')).toEqual({ min: 0, max: 1 })
  })
})
