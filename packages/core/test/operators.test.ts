import { operators, type Value } from '@plumbline/schema'
import { describe, expect, it } from 'vitest'
import { compare } from '../src/evaluate/operators.js'
import { allOf, anyOf, not } from '../src/evaluate/truth.js'
import { type Known, known, nothing, unknown } from '../src/facts/known.js'

const fen = (n: number): Known => known({ n, unit: 'fen' })
const count = (n: number): Known => known({ n, unit: 'count' })
const list = (...values: readonly Value[]): Known => ({ is: 'list', values })

describe('comparisons under three values', () => {
  it('are unknown where either side is unknown', () => {
    for (const operator of operators) {
      expect(compare(operator, unknown, known('a'))).toBe('unknown')
      if (operator !== 'in') expect(compare(operator, known('a'), unknown)).toBe('unknown')
    }
  })

  it('know that nothing equals only nothing and has no order', () => {
    expect(compare('equal', nothing, nothing)).toBe('true')
    expect(compare('equal', nothing, known('2026-01-01'))).toBe('false')
    expect(compare('before', nothing, known('2026-01-01'))).toBe('false')
    expect(compare('onOrAfter', nothing, known('2026-01-01'))).toBe('false')
    expect(compare('in', nothing, list('a'))).toBe('false')
  })

  it('do not compare amounts of different units', () => {
    expect(compare('greaterThanInclusive', fen(5), count(3))).toBe('unknown')
    expect(compare('equal', fen(5), count(5))).toBe('unknown')
  })

  it('put the border where the operator says', () => {
    expect(compare('greaterThanInclusive', fen(30_000_000), fen(30_000_000))).toBe('true')
    expect(compare('greaterThanInclusive', fen(29_999_999), fen(30_000_000))).toBe('false')
    expect(compare('greaterThan', fen(30_000_000), fen(30_000_000))).toBe('false')
    expect(compare('before', known('2026-03-02'), known('2026-03-02'))).toBe('false')
    expect(compare('onOrBefore', known('2026-03-02'), known('2026-03-02'))).toBe('true')
  })

  it('are certain about a bounded count only where every number agrees', () => {
    const between = (min: number, max: number | null): Known => ({ is: 'range', min, max })
    expect(compare('greaterThanInclusive', between(2, null), count(2))).toBe('true')
    expect(compare('greaterThanInclusive', between(1, null), count(2))).toBe('unknown')
    expect(compare('greaterThanInclusive', between(1, 1), count(2))).toBe('false')
    expect(compare('equal', between(0, 3), count(2))).toBe('unknown')
    expect(compare('equal', between(3, null), count(2))).toBe('false')
    expect(compare('in', between(1, 2), list({ n: 1, unit: 'count' }, { n: 2, unit: 'count' }))).toBe('true')
    expect(compare('in', between(1, 3), list({ n: 1, unit: 'count' }))).toBe('unknown')
  })

  it('join as Kleene has it', () => {
    expect(allOf(['true', 'unknown'])).toBe('unknown')
    expect(allOf(['false', 'unknown'])).toBe('false')
    expect(anyOf(['true', 'unknown'])).toBe('true')
    expect(anyOf(['false', 'unknown'])).toBe('unknown')
    expect(not('unknown')).toBe('unknown')
  })
})
