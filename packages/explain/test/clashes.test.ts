import { decide } from '@plumbline/core'
import type { CompiledEffect, Decision, Program } from '@plumbline/schema'
import { describe, expect, it } from 'vitest'
import { aCase, anyEffect, aProgram, text, that } from '../../../tests/builders/index.js'
import { explain, renderText } from '../src/index.js'

const always = that('case.asOf', 'after', '2000-01-01')
const term = (years: number): CompiledEffect => ({
  ...anyEffect,
  term: { min: `P${years}Y`, max: `P${years}Y`, from: 'case.asOf', law: ['test-law/art-2'] },
})
const base = aProgram()
  .withRule({ id: 'three', when: always, then: [term(3)] })
  .withRule({ id: 'five', when: always, then: [term(5)] })
const said = (program: Program, change: (decision: Decision) => Decision, lang: 'zh' | 'en' = 'en'): string => {
  const kase = aCase().build()
  return renderText(explain(program, kase, change(decide(program, kase))), { lang, width: 300 })
}
const rival = (why: Decision['effects'][number]['rivals'][number]['why']) => (decision: Decision) => ({
  ...decision,
  effects: decision.effects.map((effect) => ({
    ...effect,
    rivals: [{ rule: 'five', version: '2020-01-01', why, law: ['test-law/art-3'] }],
  })),
})

describe('a rule that would give the same measure otherwise', () => {
  it.each([
    ['superior', 'of lower rank, and yields to the superior norm'],
    ['special', 'general, and yields to the special norm'],
    ['later', 'earlier, and yields to the later norm'],
  ] as const)('of a %s norm yields, with what it would give and the provision', (why, words) => {
    expect(said(base.build(), rival(why))).toMatch(
      new RegExp(
        `rule “five” \\(in force from 2020-01-01\\) differs: ${words}\\n\\s+it gives: “test-measure” \\(shall\\), term 5 years\\n\\s+test law, art\\. 3`,
      ),
    )
  })

  it('of equal rank clashes, and the lighter burden is provisional', () => {
    const clash = said(base.build(), rival('equal-rank'))
    expect(clash).toContain('? rule “five”')
    expect(clash).toContain('norms of equal rank differ, and the lighter burden applies provisionally')
    expect(said(base.build(), rival('equal-rank'), 'zh')).toContain('同等效力的规范不一致，暂从轻适用')
  })

  it('does not call an answer provisional where the rank settles it', () => {
    expect(said(base.build(), rival('superior'))).not.toContain('provisionally')
  })
})

describe('a limit', () => {
  const capped = base
    .withLimit({
      id: 'one-year',
      when: that('effect.termGiven', 'equal', true),
      require: that('effect.termMax', 'lessThanInclusive', 'P1Y'),
      otherwise: { do: 'cap', to: 'period', period: 'P1Y' },
      conflict: {
        between: ['test-law/art-1'],
        and: ['test-law/art-2'],
        settledBy: text('the council'),
        law: ['test-law/art-3'],
      },
    })
    .withLimit({
      id: 'stay',
      when: that('effect.termGiven', 'equal', true),
      require: that('effect.decided', 'equal', true),
      otherwise: { do: 'defer', until: 'service' },
    })
    .build()
  const shown = said(capped, (decision) => decision)

  it('that clashes with a norm of equal rank names both, and who settles it', () => {
    expect(shown).toContain(
      'norms differ, and the lighter burden applies provisionally: test law, art. 1 and test law, art. 2 are of equal rank; to be settled by: the council',
    )
  })

  it('that caps to its own period says from what to what', () => {
    expect(shown).toContain('caps: “one-year”, from 5 years to 1 year')
  })

  it('that defers says until when', () => {
    expect(shown).toContain('defers: “stay”, for “service”')
    expect(said(capped, (decision) => decision, 'zh')).toContain('暂缓“stay”，待“service”')
  })
})
