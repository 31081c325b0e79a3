import type { Truth, Verdict } from '@plumbline/schema'
import { Engine } from 'json-rules-engine'
import { describe, expect, it } from 'vitest'
import { compiled, notThat, type Sketch, that } from '../../../tests/builders/index.js'
import { evaluateCondition, exportConditions, type Reading, registerOperators } from '../src/index.js'

const facts: Readonly<Record<string, Reading>> = { 'matter.yes': true, 'matter.no': false, 'matter.none': null }
const sketches: Readonly<Record<Truth, Sketch>> = {
  true: that('matter.yes', 'equal', true),
  false: that('matter.no', 'equal', true),
  unknown: that('matter.unknown', 'equal', true),
}
const evaluate = (sketch: Sketch): Promise<Verdict> => evaluateCondition(compiled('c', sketch), (name) => facts[name])

describe('three values on json-rules-engine', () => {
  const rows: readonly [Truth, Truth, all: Truth, any: Truth][] = [
    ['true', 'true', 'true', 'true'],
    ['true', 'false', 'false', 'true'],
    ['true', 'unknown', 'unknown', 'true'],
    ['false', 'false', 'false', 'false'],
    ['false', 'unknown', 'false', 'unknown'],
    ['unknown', 'unknown', 'unknown', 'unknown'],
  ]

  it.each(rows)('%s and %s: all %s, any %s', async (left, right, all, any) => {
    for (const of of [
      [left, right],
      [right, left],
    ] as const) {
      expect((await evaluate({ all: of.map((truth) => sketches[truth]) })).truth).toBe(all)
      expect((await evaluate({ any: of.map((truth) => sketches[truth]) })).truth).toBe(any)
    }
  })

  it('keeps the unknown unknown under negation', async () => {
    expect((await evaluate(notThat('matter.yes', 'equal', true))).truth).toBe('false')
    expect((await evaluate(notThat('matter.no', 'equal', true))).truth).toBe('true')
    expect((await evaluate(notThat('matter.unknown', 'equal', true))).truth).toBe('unknown')
    expect((await evaluate(notThat('matter.none', 'before', '2024-01-01'))).truth).toBe('true')
  })

  it('takes an empty all for true and an empty any for false', async () => {
    expect((await evaluate({ all: [] })).truth).toBe('true')
    expect((await evaluate({ any: [] })).truth).toBe('false')
    expect((await evaluate({ all: [{ any: [] }, sketches.unknown] })).truth).toBe('false')
  })

  it('gives every node its truth, also where the outcome no longer depends on it', async () => {
    const verdict = await evaluate({
      any: [sketches.true, { all: [sketches.unknown, sketches.false] }, sketches.unknown],
    })
    expect(verdict).toEqual({
      node: 'c',
      truth: 'true',
      reads: [],
      of: [
        { node: 'c/any/0', truth: 'true', reads: ['matter.yes'], of: [] },
        {
          node: 'c/any/1',
          truth: 'false',
          reads: [],
          of: [
            { node: 'c/any/1/all/0', truth: 'unknown', reads: ['matter.unknown'], of: [] },
            { node: 'c/any/1/all/1', truth: 'false', reads: ['matter.no'], of: [] },
          ],
        },
        { node: 'c/any/2', truth: 'unknown', reads: ['matter.unknown'], of: [] },
      ],
    })
  })

  it('reads both sides, and parameters by name', async () => {
    const node = compiled('c', {
      all: [that('matter.a', 'before', { fact: 'matter.b' }), that('matter.c', 'equal', { parameter: 'p' })],
    })
    const readings: Readonly<Record<string, Reading>> = {
      'matter.a': '2024-01-01',
      'matter.b': '2024-01-02',
      'matter.c': 'P1Y',
      'parameter/p': 'P12M',
    }
    const verdict = await evaluateCondition(node, async (name) => readings[name], {
      idOf: (name) => name.replace('matter.', 'matter/'),
    })
    expect(verdict.truth).toBe('true')
    expect(verdict.of.map(({ reads }) => reads)).toEqual([
      ['matter/a', 'matter/b'],
      ['matter/c', 'parameter/p'],
    ])
  })
})

describe('exported conditions', () => {
  const node = compiled('c', {
    all: [
      that('record.loss', 'greaterThan', { parameter: 'p.loss' }),
      { any: [notThat('record.kind', 'in', ['x', 'y'])] },
    ],
  })

  it('are plain json-rules-engine JSON, the second side being the dual of the first', () => {
    expect(JSON.parse(JSON.stringify(exportConditions(node)))).toEqual({
      surely: {
        all: [
          {
            name: 'c',
            all: [
              {
                name: 'c/all/0',
                fact: 'record.loss',
                operator: 'surely:greaterThan',
                value: { fact: 'parameter/p.loss' },
              },
              {
                name: 'c/all/1',
                any: [{ name: 'c/all/1/any/0', fact: 'record.kind', operator: 'surely-not:in', value: ['x', 'y'] }],
              },
            ],
          },
        ],
      },
      'surely-not': {
        all: [
          {
            name: 'c',
            any: [
              {
                name: 'c/all/0',
                fact: 'record.loss',
                operator: 'surely-not:greaterThan',
                value: { fact: 'parameter/p.loss' },
              },
              {
                name: 'c/all/1',
                all: [{ name: 'c/all/1/any/0', fact: 'record.kind', operator: 'surely:in', value: ['x', 'y'] }],
              },
            ],
          },
        ],
      },
    })
  })

  it('run on an engine of somebody else, with the facts as plain values', async () => {
    const engine = new Engine([], { allowUndefinedFacts: true })
    registerOperators(engine)
    engine.addRule({ conditions: exportConditions(node).surely, event: { type: 'holds' } })
    const loss = { n: 5, unit: 'fen' }
    const run = async (kind?: string): Promise<number> => {
      const { events } = await engine.run({
        'record.loss': loss,
        'parameter/p.loss': { n: 4, unit: 'fen' },
        ...(kind ? { 'record.kind': kind } : {}),
      })
      return events.length
    }
    expect([await run('z'), await run('x'), await run()]).toEqual([1, 0, 0])
  })
})
