import { decide } from '@plumbline/core'
import type { StepTemplate } from '@plumbline/schema'
import { describe, expect, it } from 'vitest'
import { aCase, aProgram, text, that } from '../../../tests/builders/index.js'
import { explain, inBrief, renderText } from '../src/index.js'

const step = (rest: Partial<StepTemplate> & Pick<StepTemplate, 'step' | 'by' | 'ifMissed'>): StepTemplate => ({
  pauses: [],
  beforeDecision: false,
  afterDecision: false,
  missedLaw: [],
  checklist: [],
  law: ['test-law/art-2'],
  ...rest,
})
const notice = step({
  step: 'prior-notice',
  by: 'authority',
  beforeDecision: true,
  ifMissed: 'may-not-decide',
  missedLaw: ['test-law/art-3'],
  checklist: [
    { item: 'facts', text: text('the facts'), law: ['test-law/art-1'] },
    { item: 'rights', text: text('the rights'), law: ['test-law/art-1'] },
    { item: 'basis', text: text('the basis'), law: ['test-law/art-1'] },
  ],
})
const objection = step({
  step: 'objection',
  by: 'party',
  within: 'P5D',
  from: 'step.prior-notice',
  after: 'prior-notice',
  beforeDecision: true,
  ifMissed: 'lapsed',
})
const program = aProgram()
  .withRule({
    id: 'entry',
    when: that('case.asOf', 'after', '2000-01-01'),
    procedure: [notice, objection, step({ step: 'head-decision', by: 'head', ifMissed: 'void' })],
    remedies: [{ route: 'reconsideration', from: 'step.service', parties: [], against: [], law: ['test-law/art-3'] }],
    relief: [
      {
        route: 'early-removal',
        acts: [
          {
            act: 'pay',
            title: { zh: '付清', en: 'pay what is owed' },
            sets: { event: 'paid' },
            law: ['test-law/art-2'],
          },
        ],
        after: 'P6M',
        from: ['step.head-decision'],
        conditions: text('paid'),
        law: ['test-law/art-3'],
      },
    ],
  })
  .build()
const before = aCase().build()
const after = aCase()
  .withStep({ step: 'prior-notice', on: '2024-06-28', states: ['facts', 'basis', 'rights'] })
  .build()
const whole = (kase: typeof before, lang: 'zh' | 'en' = 'en'): string =>
  renderText(explain(program, kase, decide(program, kase)), { lang, width: 300 })

describe('the next step', () => {
  it('is in the answer and in brief, with whose it is and by when', () => {
    const explanation = inBrief(explain(program, after, decide(program, after)))
    expect(renderText(explanation, { lang: 'en', width: 300 })).toMatch(
      /▸ next: objection \(party\): open; last day 2024-07-03 \(prior-notice 2024-06-28 \+ 5 days\)/,
    )
  })

  it('says what a miss means, and by which provision', () => {
    expect(whole(before)).toMatch(/test law, art\. 3.*\n\s+· if late or left out: no decision may be made/)
    expect(whole(before, 'zh')).toContain('逾期或者未办的后果：不得作出决定')
    expect(whole(after)).toContain('if late or left out: the right lapses')
  })
})

describe('the checklist of a document', () => {
  it('says what it must state, before it is made', () => {
    expect(whole(before)).toMatch(/points it must state: 3\n\s+test law, art\. 1.*\n\s+· the facts\n/)
  })

  it('says what it states and what not, once it is there; one that says too little is not done', () => {
    const short = aCase()
      .withStep({ step: 'prior-notice', on: '2024-06-28', states: ['facts', 'basis'] })
      .build()
    const text = whole(short)
    expect(text).toContain('▸ next: prior-notice (authority): open')
    expect(text).toContain('points it must state: 3 (stated 2, not stated 1)')
    expect(text).toContain('✗ the rights: not stated')
  })

  it('says that nothing is known where the case is silent', () => {
    const silent = aCase().withStep({ step: 'prior-notice', on: '2024-06-28' }).build()
    expect(whole(silent)).toContain('? the rights: not known')
  })
})

describe('ways out', () => {
  it('a remedy without a deadline says so', () => {
    expect(whole(before)).toContain('reconsideration, the law sets no deadline, from “service” on')
    expect(whole(before, 'zh')).toContain('reconsideration，法律未规定期限，自“service”起')
  })

  it('relief names the acts, and when it may be applied for', () => {
    expect(whole(before)).toContain('early removal: may be applied for 6 months after “head-decision”')
    expect(whole(before)).toContain('the party can: pay what is owed')
    expect(whole(before)).not.toMatch(/will be removed/)
  })
})
