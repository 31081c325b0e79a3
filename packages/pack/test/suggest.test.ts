import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { editDistance, nearest } from '../src/suggest.js'

describe('edit distance', () => {
  it.each([
    ['kitten', 'sitting', 3],
    ['unpiad', 'unpaid', 1],
    ['', 'abc', 3],
    ['abc', 'abc', 0],
    ['中文', '中国', 1],
  ])('%s to %s is %i', (left, right, distance) => {
    expect(editDistance(left, right, 9)).toBe(distance)
  })

  it('is given up past its limit', () => {
    expect(editDistance('aaaaaaaa', 'bbbbbbbb', 2)).toBe(3)
  })

  it('is the same both ways', () => {
    fc.assert(
      fc.property(
        fc.string({ maxLength: 8 }),
        fc.string({ maxLength: 8 }),
        (a, b) => editDistance(a, b, 20) === editDistance(b, a, 20),
      ),
    )
  })
})

describe('the nearest name', () => {
  it.each([
    ['recrod.deadline', ['record.deadline', 'record.unpaid'], 'record.deadline'],
    ['param', ['parameter', 'fact'], 'parameter'],
    ['shoud', ['shall', 'should'], 'should'],
    ['zzz', ['shall', 'may'], undefined],
    ['Equal', ['equal'], 'equal'],
    ['x'.repeat(5000), ['x'], undefined],
    ['ab', ['ac', 'ad'], 'ac'],
  ])('of %s among %j is %s', (written, candidates, expected) => {
    expect(nearest(written, candidates)).toBe(expected)
  })
})
