import { expect, test } from 'vitest'
import { summary, tally } from '../lib/tally.mjs'

test('a step without counts is one test', () => {
  expect(summary(tally([{ code: 0 }, { code: 1 }]))).toBe('1 passed, 1 failed')
})

test('a step with counts brings its own', () => {
  expect(summary(tally([{ code: 1, passed: 7, failed: 2, skipped: ['one: no reason given'] }]))).toBe(
    '7 passed, 2 failed, 1 skipped',
  )
})

test('a step that breaks before it counts a failure is a failure all the same', () => {
  expect(summary(tally([{ code: 1, passed: 7, failed: 0 }]))).toBe('7 passed, 1 failed')
})

test('what was slow is kept, so that it can be said', () => {
  const slow = [{ file: 'tests/long.test.ts', seconds: 31 }]
  expect(tally([{ code: 0, passed: 1, failed: 0, slow }, { code: 0 }]).slow).toEqual(slow)
})
