import ts from 'typescript'
import { expect, test } from 'vitest'
import { impurities } from '../lib/impurities.mjs'

const check = (code, file = 'packages/core/src/example.ts') =>
  impurities(ts.createSourceFile(file, code, ts.ScriptTarget.Latest, true))

test.each([
  ['Date.now()'],
  ['new Date()'],
  ["new Date('2026-01-01')"],
  ['Math.random()'],
  ['process.env.HOME'],
  ['const share = 0.5'],
  ["Number.parseFloat('0.5')"],
  ["'a'.localeCompare('b')"],
  ['(1).toLocaleString()'],
  ['new Intl.Collator()'],
])('%s breaks the purity of a package', (code) => {
  expect(check(code).length).toBeGreaterThan(0)
})

test.each([
  ['// Date.now() is forbidden, 0.5 too'],
  ["const text = 'Math.random() 0.5'"],
  ['interface Step { readonly process: string }'],
  ['const x = { Date: 1 }; x.Date'],
  ['const size = 2000'],
])('%s does not', (code) => {
  expect(check(code)).toEqual([])
})

test('the calendar may make dates from days, never from the clock', () => {
  const calendar = 'packages/core/src/calendar/example.ts'
  expect(check('new Date(Date.UTC(2026, 0, 1))', calendar)).toEqual([])
  expect(check('new Date()', calendar)).toHaveLength(1)
  expect(check('Date.now()', calendar)).toHaveLength(1)
})
