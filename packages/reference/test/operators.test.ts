import { type Operator, operators, type Truth } from '@plumbline/schema'
import { describe, expect, it } from 'vitest'
import { compare } from '../src/compare.js'
import { referenceOperators } from '../src/operators.js'

const fen = (n: number) => ({ n, unit: 'fen' as const })
const count = (n: number) => ({ n, unit: 'count' as const })
const truth = (
  ...[operator, left, right]: [Operator, Parameters<typeof compare>[2], Parameters<typeof compare>[3]]
): Truth => compare(referenceOperators, operator, left, right)

describe('comparisons', () => {
  it.each(operators)('%s is unknown when a side is unknown, whatever the other is', (operator) => {
    for (const other of [undefined, null, true, '2024-01-01', fen(1), { min: 0, max: null }]) {
      expect(truth(operator, undefined, other)).toBe('unknown')
      expect(truth(operator, other, undefined)).toBe('unknown')
    }
  })

  it('finds null equal only to null', () => {
    expect(truth('equal', null, null)).toBe('true')
    expect(truth('equal', null, 'x')).toBe('false')
    expect(truth('equal', fen(1), null)).toBe('false')
    expect(truth('in', null, ['x'])).toBe('false')
  })

  it.each(operators.filter((operator) => operator !== 'equal' && operator !== 'in'))(
    '%s is false for what does not exist',
    (operator) => {
      expect(truth(operator, null, '2024-01-01')).toBe('false')
      expect(truth(operator, '2024-01-01', null)).toBe('false')
      expect(truth(operator, null, null)).toBe('false')
    },
  )

  it.each([
    ['lessThan', 'true', 'false', 'false'],
    ['lessThanInclusive', 'true', 'true', 'false'],
    ['greaterThan', 'false', 'false', 'true'],
    ['greaterThanInclusive', 'false', 'true', 'true'],
  ] as const)('%s orders amounts', (operator, less, same, more) => {
    expect([
      truth(operator, fen(9), fen(10)),
      truth(operator, fen(10), fen(10)),
      truth(operator, fen(11), fen(10)),
    ]).toEqual([less, same, more])
  })

  it.each([
    ['before', 'true', 'false', 'false'],
    ['onOrBefore', 'true', 'true', 'false'],
    ['after', 'false', 'false', 'true'],
    ['onOrAfter', 'false', 'true', 'true'],
  ] as const)('%s orders days', (operator, earlier, same, later) => {
    const day = '2024-02-29'
    expect([truth(operator, '2024-02-28', day), truth(operator, day, day), truth(operator, '2024-03-01', day)]).toEqual(
      [earlier, same, later],
    )
  })

  it('compares durations only within months, days or working days', () => {
    expect(truth('equal', 'P1Y', 'P12M')).toBe('true')
    expect(truth('lessThan', 'P9M', 'P10M')).toBe('true')
    expect(truth('lessThan', 'P9D', 'P10D')).toBe('true')
    expect(truth('equal', 'P30D', 'P1M')).toBe('unknown')
    expect(truth('greaterThan', 'P10WD', 'P5D')).toBe('unknown')
  })

  it('does not compare amounts of different units, nor take numbers for texts', () => {
    expect(truth('equal', fen(1), count(1))).toBe('unknown')
    expect(truth('in', fen(1), [count(1), fen(2)])).toBe('unknown')
    expect(truth('in', fen(1), [count(1), fen(1)])).toBe('true')
    expect(truth('equal', '10', '9')).toBe('false')
  })

  it.each<[Operator, Truth, Truth, Truth]>([
    ['lessThan', 'false', 'unknown', 'unknown'],
    ['lessThanInclusive', 'unknown', 'unknown', 'unknown'],
    ['greaterThan', 'unknown', 'unknown', 'unknown'],
    ['greaterThanInclusive', 'true', 'unknown', 'unknown'],
    ['equal', 'unknown', 'unknown', 'unknown'],
  ])('%s on a count between bounds holds when it holds for every number', (operator, atLeast, between, exact) => {
    expect(truth(operator, { min: 2, max: null }, count(2))).toBe(atLeast)
    expect(truth(operator, { min: 1, max: 3 }, count(2))).toBe(between)
    expect(truth(operator, { min: 2, max: 3 }, { min: 2, max: 3 })).toBe(exact)
  })

  it('is certain of a count when its bounds are', () => {
    expect(truth('greaterThanInclusive', { min: 2, max: null }, count(2))).toBe('true')
    expect(truth('lessThan', { min: 2, max: null }, count(2))).toBe('false')
    expect(truth('equal', { min: 2, max: 2 }, count(2))).toBe('true')
    expect(truth('equal', { min: 3, max: null }, count(2))).toBe('false')
    expect(truth('in', { min: 1, max: 2 }, [count(1), count(2)])).toBe('true')
    expect(truth('in', { min: 4, max: null }, [count(1), count(2)])).toBe('false')
    expect(truth('lessThan', { min: 0, max: 9 }, fen(2))).toBe('unknown')
    expect(truth('equal', { min: 0, max: 9 }, null)).toBe('false')
  })
})
