import { decide } from '@plumbline/core'
import type { Case } from '@plumbline/schema'
import { describe, expect, it } from 'vitest'
import { aCase, aProgram, that } from '../../../tests/builders/index.js'
import { explain, renderText } from '../src/index.js'

const always = that('case.asOf', 'after', '2000-01-01')
const program = aProgram()
  .withSubjectFacts({ minor: 'boolean' })
  .withRule({
    id: 'entry',
    when: always,
    remedies: [
      {
        route: 'reconsideration',
        within: 'P60D',
        from: 'step.service',
        ifUntold: { within: 'P1Y', from: 'step.service', law: ['test-law/art-3'] },
        parties: [],
        against: [],
        law: ['test-law/art-2'],
      },
    ],
  })
  .withLimit({
    id: 'no-minors',
    when: that('party.kind', 'equal', 'legal-person'),
    require: that('party.minor', 'equal', false),
  })
  .build()
const told = (kase: Case, lang: 'zh' | 'en' = 'en'): string =>
  renderText(explain(program, kase, decide(program, kase)), { lang, width: 300 })

describe('the facts of a party in a limit', () => {
  it('are called as the facts of persons are', () => {
    expect(told(aCase().build())).toContain('? minor: not known (wanted: no)')
  })
})

describe('the capacity of the authority', () => {
  const by = { id: 'above', kind: 'finance', level: 'city' as const, region: '310100', name: '虚构市财政局' }
  const measures = ['test-measure']

  it('is told where it is authorised', () => {
    const kase = aCase().withAuthority({ capacity: { as: 'authorised', law: 'test-law/art-3' } })
    expect(told(kase.build())).toMatch(/\n\s+authorised by: test law, art\. 3\n/)
  })

  it('is told where it is entrusted: by whom, with what, for how long', () => {
    const kase = aCase().withAuthority({ capacity: { as: 'entrusted', by, measures, from: '2024-01-01' } })
    expect(told(kase.build())).toContain(
      'entrusted by: 虚构市财政局; measures entrusted: test-measure; from 2024-01-01',
    )
    expect(told(kase.build(), 'zh')).toContain('受委托实施：虚构市财政局；受委托的措施：test-measure；自 2024-01-01 起')
  })
})

describe('a party that was not told of its remedy', () => {
  const decided = aCase()
    .withSubject({ facts: { minor: false } })
    .withStep({ step: 'head-decision', measure: 'test-measure', on: '2024-06-01' })
  const served = decided.withStep({ step: 'service', on: '2024-06-03', proof: 'receipt', states: ['facts'] })

  it('has the longer deadline, and the reason is said under its provision', () => {
    const shown = told(served.build())
    expect(shown).toContain('reconsideration, last day 2025-06-03 (service 2024-06-03 + 1 year)')
    expect(shown).toContain('the document served did not tell of this remedy')
  })

  it('has the ordinary one where it was told', () => {
    const shown = told(decided.withStep({ step: 'service', on: '2024-06-03', states: ['remedies'] }).build())
    expect(shown).toContain('reconsideration, last day 2024-08-02')
    expect(shown).not.toContain('did not tell')
  })

  it('and a service without proof is for an official to check', () => {
    expect(told(aCase().withStep({ step: 'service', on: '2024-06-03' }).build())).toContain(
      '青禾示例建设有限公司: a notice or service is on record without proof of it; please check',
    )
  })
})
