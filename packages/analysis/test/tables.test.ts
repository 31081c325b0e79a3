import { TestFile } from '@plumbline/schema'
import { describe, expect, it } from 'vitest'
import { expandSentences } from '../src/sentences/expandSentences.js'
import { setAt } from '../src/sentences/setAt.js'

const base = {
  asOf: '2024-10-08',
  knownAt: '2024-10-08',
  records: [
    {
      id: 'order',
      facts: { loss: { n: 1, unit: 'fen' }, unpaid: true },
      events: [{ kind: 'served', on: '2024-08-20', knownOn: '2024-08-21' }],
    },
  ],
  procedure: [{ step: 'notice', party: 'a', on: '2024-09-01', knownOn: '2024-09-01' }],
}

const rows = (columns: readonly string[], ...cells: readonly (readonly unknown[])[]) => {
  const test = TestFile.parse({
    base: {},
    sentences: [
      {
        name: { zh: '句', en: 'sentence' },
        table: { columns, rows: cells },
        expect: { outcome: 'applies', effects: [{ act: 'impose', lastDay: '2027-10-11' }] },
      },
    ],
  })
  return expandSentences(test, base)
}
type Input = typeof base

describe('a sentence with a table', () => {
  it('is one sentence for each row, named by its values in both languages', () => {
    const all = rows(
      ['asOf', 'records/order/facts/unpaid', 'expect/outcome'],
      ['2024-09-10', false, 'does-not-apply'],
      ['2024-09-11', true, 'applies'],
    )
    expect(all.map(({ index, row, nowhere }) => [index, row, nowhere])).toEqual([
      [0, 0, []],
      [0, 1, []],
    ])
    expect(all[0]?.sentence.name).toEqual({
      zh: '句——所问之日：2024-09-10，unpaid：否，规则：不适用',
      en: 'sentence — on: 2024-09-10, unpaid: no, the rule: does not apply',
    })
    expect(all.map(({ sentence }) => sentence.expect.outcome)).toEqual(['does-not-apply', 'applies'])
    expect(all.map(({ input }) => (input as Input).asOf)).toEqual(['2024-09-10', '2024-09-11'])
    expect((all.at(0)?.input as Input | undefined)?.knownAt).toBe('2024-09-10')
    expect((all.at(0)?.input as Input | undefined)?.records[0]?.facts.unpaid).toBe(false)
  })

  it('is named as its row says', () => {
    const [one] = rows(['name', 'asOf'], [{ zh: '末日', en: 'last day' }, '2027-10-11'])
    expect(one?.sentence.name).toEqual({ zh: '句——末日', en: 'sentence — last day' })
  })

  it('moves an event, its day known, takes it away, or says that it never was', () => {
    const column = 'records/order/events/served'
    const served = rows([column], ['2024-09-09'], [null], ['unknown']).map(
      ({ input }) => (input as Input).records[0]?.events,
    )
    expect(served).toEqual([
      [{ kind: 'served', on: '2024-09-09', knownOn: '2024-09-09' }],
      [{ kind: 'served', on: null, knownOn: '2024-08-21' }],
      [],
    ])
  })

  it('adds an event that the base does not mention, on the day asked about where it never was', () => {
    const column = 'records/order/events/annulled'
    const events = rows(['asOf', column], ['2024-09-09', '2024-09-01'], ['2024-09-09', null])
    expect(events.map(({ input }) => (input as Input).records[0]?.events.at(-1))).toEqual([
      { kind: 'annulled', on: '2024-09-01', knownOn: '2024-09-01' },
      { kind: 'annulled', on: null, knownOn: '2024-09-09' },
    ])
  })

  it('holds each row against its own days and steps', () => {
    const [one] = rows(['expect/effects/0/lastDay', 'procedure/notice/a'], [null, '2024-09-02'])
    expect(one?.sentence.expect.effects).toEqual([{ act: 'impose', lastDay: null }])
    expect((one?.input as Input | undefined)?.procedure[0]?.on).toBe('2024-09-02')
  })

  it.each([
    [['asOf'], ['2024-09-10', 'more'], ['table/rows/0']],
    [['asOf', 'expect/outcome'], ['2024-09-10'], ['table/rows/0']],
    [['asOf'], ['tomorrow'], ['table/rows/0/asOf']],
    [['expect/outcome'], ['perhaps'], ['table/rows/0/expect']],
    [['expect/effects/4/state'], ['blocked'], ['table/rows/0/expect']],
    [['records/other/facts/unpaid'], [true], ['records/other/facts/unpaid']],
    [['records/order/facts/never-there'], ['unknown'], ['records/order/facts/never-there']],
  ])('with columns %j and a row %j does not hold, at %j', (columns, row, nowhere) => {
    const [one] = rows(columns, row)
    expect(one?.nowhere).toEqual(nowhere)
  })

  it('may expect nothing beside its columns', () => {
    const test = {
      base: {},
      sentences: [{ name: { zh: '句', en: 's' }, table: { columns: ['expect/outcome'], rows: [['applies']] } }],
    }
    const all = expandSentences(TestFile.parse(test), base)
    expect(all[0]?.sentence.expect).toEqual({ outcome: 'applies' })
  })
})

describe('a value is put at a path', () => {
  it.each([
    ['records/0/facts/loss', { n: 2, unit: 'fen' }],
    ['records/order/facts/new', true],
    ['records/order/events/served/on', '2024-01-01'],
  ])('%s', (path, cell) => {
    const changed = setAt(base, path.split('/'), cell)
    expect(JSON.stringify(changed)).toContain(JSON.stringify(cell))
    expect(base.records[0]?.facts.loss).toEqual({ n: 1, unit: 'fen' })
  })

  it.each(['records/7/facts', 'asOf/deeper', 'records/order/missing/fact', 'records/order/events/served/on/deeper'])(
    'but not at %s',
    (path) => expect(setAt(base, path.split('/'), 1)).toBeNull(),
  )
})
