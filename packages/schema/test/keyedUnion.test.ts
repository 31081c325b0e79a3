import { Condition, keyedBranchesOf, keyedUnion, LimitFile } from '@plumbline/schema'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'

const shape = keyedUnion<unknown>('a shape', {
  circle: () => z.strictObject({ circle: z.int() }),
  square: () => z.strictObject({ square: z.int(), tilted: z.boolean() }),
})

const issues = (schema: z.ZodType, value: unknown): readonly string[] =>
  (schema.safeParse(value).error?.issues ?? []).map(({ code, path }) => `${code} ${path.join('/')}`)

describe('a keyed union', () => {
  it('takes the branch whose key is there', () => {
    expect(shape.parse({ circle: 1 })).toEqual({ circle: 1 })
  })

  it('gives every mistake inside the branch, with its path', () => {
    expect(issues(z.object({ at: shape }), { at: { square: '1', tilted: 2, round: 3 } })).toEqual([
      'invalid_type at/square',
      'invalid_type at/tilted',
      'unrecognized_keys at',
    ])
  })

  it.each([
    [{}, 'needs one of the keys circle, square'],
    [{ circle: 1, square: 1 }, 'more than one of the keys'],
    [null, 'is a mapping with one of the keys'],
    [[], 'is a mapping with one of the keys'],
  ])('says what %j lacks', (value, message) => {
    expect(shape.safeParse(value).error?.issues[0]?.message).toContain(message)
  })

  it('tells its branches, also once it has a description', () => {
    expect(Object.keys(keyedBranchesOf(shape) ?? {})).toEqual(['circle', 'square'])
    expect(Object.keys(keyedBranchesOf(shape.meta({ description: 'a shape' })) ?? {})).toEqual(['circle', 'square'])
    expect(Object.keys(keyedBranchesOf(Condition) ?? {})).toEqual(['all', 'any', 'not', 'fact', 'table'])
  })
})

describe('a condition', () => {
  it('with three mistakes deep inside gives three issues', () => {
    const atom = { fact: 'record.x', operator: 'equal', value: true, law: 'x/art-1' }
    const when = {
      all: [{ ...atom, operator: 'equals' }, { any: [{ ...atom, law: 'x' }, { not: { ...atom, fact: 'rec.x' } }] }],
    }
    expect(issues(Condition, when)).toEqual([
      'invalid_value all/0/operator',
      'invalid_format all/1/any/0/law',
      'invalid_format all/1/any/1/not/fact',
    ])
  })

  it('takes every kind of value', () => {
    const values = [true, 'code', null, ['a', 'b'], { n: 1, unit: 'fen' }, { parameter: 'p' }, { fact: 'case.asOf' }]
    for (const value of values)
      expect(issues(Condition, { fact: 'record.x', operator: 'in', value, law: ['x/art-1'] })).toEqual([])
  })
})

describe('a limit', () => {
  it('with an unknown consequence says so at that word', () => {
    expect(issues(LimitFile.shape.otherwise, { do: 'stop' })).toEqual(['invalid_union do'])
  })
})
