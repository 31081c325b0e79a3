import { describe, expect, it } from 'vitest'
import { compareNone, compareOne } from '../src/sentences/compare.js'
import { expandSentences, type Sentence } from '../src/sentences/expandSentences.js'
import { merge } from '../src/sentences/merge.js'
import { without } from '../src/sentences/without.js'

describe('what is given is merged into the base', () => {
  it('mappings key by key', () => {
    expect(merge({ a: 1, b: { c: 2, d: 3 } }, { b: { c: 4 }, e: 5 })).toEqual({ a: 1, b: { c: 4, d: 3 }, e: 5 })
  })

  it('null takes the place of a value: known not to exist', () => {
    expect(merge({ facts: { loss: 1 } }, { facts: { loss: null } })).toEqual({ facts: { loss: null } })
  })

  it('lists of things with an id by that', () => {
    expect(merge([{ id: 'a', x: 1 }, { id: 'b' }], [{ id: 'a', y: 2 }, { id: 'c' }])).toEqual([
      { id: 'a', x: 1, y: 2 },
      { id: 'b' },
      { id: 'c' },
    ])
  })

  it('events by their kind', () => {
    expect(merge([{ kind: 'served', on: '2026-01-01' }], [{ kind: 'served', on: null }])).toEqual([
      { kind: 'served', on: null },
    ])
  })

  it('steps by step and party, of several the one of the same measure', () => {
    const base = [
      { step: 'decision', party: 'a', measure: 'x', on: 1 },
      { step: 'decision', party: 'a', measure: 'y', on: 1 },
      { step: 'decision', party: 'b', measure: 'y', on: 1 },
    ]
    expect(merge(base, [{ step: 'decision', party: 'a', measure: 'y', on: 2 }])).toEqual([
      base[0],
      { step: 'decision', party: 'a', measure: 'y', on: 2 },
      base[2],
    ])
  })

  it('determinations by fact and official; one about another record or person is another one', () => {
    const base = [
      { fact: 'serious', record: 'r1', value: false, official: 'o', on: '2026-01-20' },
      { fact: 'serious', record: 'r2', value: false, official: 'o', on: '2026-01-20' },
    ]
    const later = { fact: 'serious', record: 'r2', value: true, official: 'o', on: '2026-02-01' }
    const another = { ...later, official: 'p' }
    expect(merge(base, [later, another])).toEqual([base[0], later, another])
  })

  it('other lists are replaced', () => {
    expect(merge(['a', 'b'], ['c'])).toEqual(['c'])
    expect(merge([{ fact: 'x' }], [])).toEqual([])
  })
})

describe('a path is taken away', () => {
  const base = {
    records: [{ id: 'order', facts: { unpaid: true, loss: 1 }, events: [{ kind: 'served' }, { kind: 'corrected' }] }],
    procedure: [
      { step: 'notice', party: 'a' },
      { step: 'notice', party: 'b' },
    ],
    determinations: [{ fact: 'serious', record: 'order' }],
  }

  it.each([
    ['records/order/facts/unpaid', { ...base, records: [{ ...base.records[0], facts: { loss: 1 } }] }],
    ['records/order/events/served', { ...base, records: [{ ...base.records[0], events: [{ kind: 'corrected' }] }] }],
    ['procedure/notice/a', { ...base, procedure: [{ step: 'notice', party: 'b' }] }],
    ['procedure/notice', { ...base, procedure: [] }],
    ['determinations/serious', { ...base, determinations: [] }],
    ['determinations', { records: base.records, procedure: base.procedure }],
  ])('%s', (path, rest) => {
    expect(without(base, path)).toEqual({ rest })
  })

  it.each(['records/other/facts', 'records/order/facts/paid', 'nothing', 'records/order/facts/unpaid/deeper'])(
    '%s leads nowhere',
    (path) => {
      expect(without(base, path)).toBeNull()
    },
  )
})

const sentence = (rest: Partial<Sentence>): Sentence => ({
  name: { zh: '句', en: 'sentence' },
  covers: [],
  without: [],
  expect: {},
  ...rest,
})

describe('sentences', () => {
  const base = { asOf: '2026-01-01', knownAt: '2026-01-05', facts: { a: 1 } }
  const expanded = (one: Sentence) => expandSentences({ base, sentences: [one] }, base)[0]

  it('are given before anything is taken away', () => {
    const one = expanded(sentence({ given: { facts: { b: 2 } }, without: ['facts/a'] }))
    expect(one?.input).toEqual({ ...base, facts: { b: 2 } })
  })

  it('of another day know what was known by then', () => {
    expect(expanded(sentence({ asOf: '2026-02-01' }))?.input).toMatchObject({
      asOf: '2026-02-01',
      knownAt: '2026-02-01',
    })
    expect(expanded(sentence({ asOf: '2026-01-02' }))?.input).toMatchObject({
      asOf: '2026-01-02',
      knownAt: '2026-01-02',
    })
  })

  it('that say what was known by when are believed', () => {
    const one = expanded(sentence({ asOf: '2026-02-01', given: { knownAt: '2026-01-03' } }))
    expect(one?.input).toMatchObject({ asOf: '2026-02-01', knownAt: '2026-01-03' })
  })

  it('that take away what is not there are told so', () => {
    expect(expanded(sentence({ without: ['facts/z'] }))?.nowhere).toContain('without/facts/z')
  })
})

describe('an expectation', () => {
  const views = [
    { measure: 'x', on: 'a', state: 'blocked', blockedBy: ['l1', 'l2'] },
    { measure: 'x', on: 'b', state: 'advisory', blockedBy: [] },
  ]
  const names = ['measure', 'on']

  it('holds when one thing has everything it says, lists in any order', () => {
    expect(compareOne('effects/0', { measure: 'x', blockedBy: ['l2', 'l1'] }, views, names)).toEqual([])
  })

  it('is told against the closest of those it can mean', () => {
    expect(compareOne('effects/0', { measure: 'x', on: 'b', state: 'awaiting' }, views, names)).toEqual([
      { at: 'effects/0/state', expected: 'awaiting', actual: 'advisory' },
    ])
  })

  it('shows what there is when nothing can be meant', () => {
    const actual = [
      { measure: 'x', on: 'a' },
      { measure: 'x', on: 'b' },
    ]
    expect(compareOne('effects/0', { measure: 'y' }, views, names)).toEqual([
      { at: 'effects/0', expected: { measure: 'y' }, actual },
    ])
  })

  it('that something is not there fails on what is', () => {
    expect(compareNone('noEffects/0', { on: 'c' }, views)).toEqual([])
    expect(compareNone('noEffects/0', { on: 'b' }, views)).toHaveLength(1)
  })
})
