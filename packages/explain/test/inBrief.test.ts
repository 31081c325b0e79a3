import { expect, test } from 'vitest'
import { exampleRuns } from '../../../tests/support/examples.js'
import { decide } from '../../core/src/index.js'
import { explain, type Item, inBrief, renderText } from '../src/index.js'

const codes = (items: readonly Item[]): readonly string[] =>
  items.flatMap(({ says, then }) => [says.code, ...codes(then)])

test('in brief it is still said that the lighter law governs', async () => {
  const inEffects = ({ sections }: ReturnType<typeof explain>): readonly Item[] =>
    sections.flatMap(({ section, items }) => (section === 'effects' ? items : []))
  const lighter = (items: readonly Item[]): number =>
    items.reduce(
      (sum, { says, then }) =>
        sum + (says.code === 'choice' && says.with.reason === 'lighter-later-law' ? 1 : 0) + lighter(then),
      0,
    )
  let seen = 0
  for (const { program, case: kase, name } of await exampleRuns()) {
    const whole = explain(program, kase, decide(program, kase))
    const told = lighter(inEffects(whole))
    seen += told
    expect(lighter(inEffects(inBrief(whole))), name).toBe(told)
  }
  expect(seen).toBeGreaterThan(0)
})

test('in brief every answer, block and open question of the examples is still said', async () => {
  for (const { program, case: kase, name } of await exampleRuns()) {
    const whole = explain(program, kase, decide(program, kase))
    const brief = inBrief(whole)
    const said = (explanation: typeof whole, code: string): number =>
      explanation.sections.flatMap(({ items }) => codes(items)).filter((one) => one === code).length
    for (const code of [
      'answer',
      'answer-contemplated',
      'answer-nothing',
      'settled-by',
      'no-clearance',
      'aside',
      'review',
      'runs',
    ])
      expect(said(brief, code), `${name}: ${code}`).toBe(said(whole, code))
    for (const lang of ['zh', 'en'] as const)
      expect(renderText(brief, { lang }).length).toBeLessThan(renderText(whole, { lang }).length)
  }
})
