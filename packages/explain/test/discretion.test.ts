import { decide } from '@plumbline/core'
import type { Case, Program } from '@plumbline/schema'
import { describe, expect, it } from 'vitest'
import { aCase, anyEffect, aProgram, that } from '../../../tests/builders/index.js'
import { explain, renderText } from '../src/index.js'

const told = (program: Program, kase: Case, lang: 'zh' | 'en' = 'en'): string =>
  renderText(explain(program, kase, decide(program, kase)), { lang, width: 300 })

const always = that('case.asOf', 'after', '2000-01-01')
const law = ['test-law/art-2']
const yuan = (n: number) => ({ n: n * 100, unit: 'fen' as const })
const fine = aProgram().withRule({
  id: 'fine',
  when: always,
  then: [{ ...anyEffect, amount: { min: yuan(10_000), max: yuan(50_000), law } }],
})
const ban = aProgram().withRule({
  id: 'ban',
  when: always,
  then: [{ ...anyEffect, term: { min: 'P1Y', max: 'P3Y', from: 'case.asOf', law } }],
})

describe('a range that the law leaves', () => {
  it('is shown in yuan with no number inside it, and without a benchmark that is said', () => {
    const text = told(fine.build(), aCase().build())
    expect(text).toContain(
      'amount CNY 10,000 to CNY 50,000; the law leaves a range, and no amount inside it is proposed',
    )
    expect(text).toContain(
      'the law leaves a range for the amount, and no number inside it is proposed; no discretion benchmark classifies the case',
    )
    expect(told(fine.build(), aCase().build(), 'zh')).toContain(
      '金额 10,000 元 至 50,000 元；金额在法定幅度之内，未提出具体数值',
    )
  })

  it('says until when at most, where the term is open', () => {
    const text = told(ban.build(), aCase().build())
    expect(text).toMatch(/from 2024-06-30, at most until 2027-06-\d\d, free from 2027-\d\d-\d\d at the latest/)
    expect(text).not.toContain('last day 2027')
  })

  it('names the benchmark, and the number that the authority proposes', () => {
    const kase: Case = {
      ...aCase()
        .withProposal({ id: 'wish', measure: 'test-measure', on: 'subject', amount: yuan(20_000) })
        .build(),
      benchmarks: [
        {
          id: 'scale',
          measure: 'test-measure',
          document: '虚构裁量基准',
          published: '2023-01-01',
          from: '2023-01-01',
          until: null,
          term: null,
          amount: { min: yuan(10_000), max: yuan(30_000) },
        },
      ],
    }
    const text = told(fine.build(), kase)
    expect(text).toContain('“test-measure” on 青禾示例建设有限公司, of CNY 20,000')
    expect(text).toContain('and a number inside it is proposed; benchmark: 虚构裁量基准 (scale)')
    expect(text).toContain('amount CNY 20,000')
  })
})
