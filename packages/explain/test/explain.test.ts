import { decide } from '@plumbline/core'
import type { Case, Program } from '@plumbline/schema'
import { describe, expect, it } from 'vitest'
import { aCase, anyEffect, aProgram, that } from '../../../tests/builders/index.js'
import { type Explanation, explain, renderText, type SectionCode } from '../src/index.js'
import type { Item } from '../src/tree/explanation.js'
import { allItems } from './sayings.js'

const explained = (program: Program, kase: Case): Explanation => explain(program, kase, decide(program, kase))
const itemsOf = ({ sections }: Explanation, section: SectionCode): readonly Item[] =>
  sections.find((one) => one.section === section)?.items ?? []
const codesOf = (items: readonly Item[]): readonly string[] => allItems(items).map(({ says }) => says.code)
const english = (explanation: Explanation): string => renderText(explanation, { lang: 'en', width: 200 })

const orders = aProgram()
  .withRecordKind('order', { facts: { unpaid: 'boolean', deadline: 'day' } })
  .withMeasure({ id: 'test-measure', nature: 'list-entry' })
const entry = {
  id: 'entry',
  for: 'order',
  when: {
    all: [that('record.unpaid', 'equal', true), that('record.deadline', 'before', { fact: 'case.asOf' })],
  },
} as const
const owing = aCase().withRecord({ id: 'o1', kind: 'order', facts: { unpaid: true, deadline: '2024-05-01' } })

describe('an effect', () => {
  const program = orders
    .withRule(entry)
    .withLimit({
      id: 'human-act',
      when: that('effect.decided', 'equal', false),
      require: that('effect.decided', 'equal', true),
      otherwise: { do: 'await', step: 'head-decision', by: 'head' },
    })
    .withLimit({
      id: 'rank',
      when: that('effect.polarity', 'equal', 'adverse'),
      require: that('effect.rank', 'equal', 'law'),
    })
    .build()
  const text = english(explained(program, owing.build()))

  it('is in the answer, on whom and in which state', () => {
    expect(text).toContain('青禾示例建设有限公司: “test-measure” (shall). Advisory (until the competent head decides)')
  })

  it('shows each condition with the actual and the wanted value, under its provision', () => {
    expect(text).toMatch(/test law, art\. 1\n\s+✓ unpaid: yes \(wanted: yes\)/)
    expect(text).toMatch(/✓ deadline: 2024-05-01 \(wanted: before 2024-06-30, the day asked about\)/)
  })

  it('shows the limit that holds it, what it waits for, and how many it passed', () => {
    expect(text).toContain('waits: “human-act”, for “head-decision”')
    expect(text).toContain('limits held against and passed: 1')
  })
})

describe('a rule that does not apply', () => {
  const explanation = explained(orders.withRule(entry).build(), owing.asOf('2024-04-01').build())

  it('shows the condition that decided it, and no other', () => {
    const [rule] = itemsOf(explanation, 'does-not-apply')
    const facts = allItems(rule?.then ?? []).flatMap(({ says }) =>
      says.code === 'condition' ? [says.with.fact.en] : [],
    )
    expect(facts).toEqual(['deadline'])
  })

  it('leaves the answer to say that nothing follows', () => {
    expect(codesOf(itemsOf(explanation, 'answer'))).toEqual(['answer-nothing'])
  })
})

describe('a rule that want of facts leaves open', () => {
  const kase = aCase().withRecord({ id: 'o1', kind: 'order', facts: { deadline: '2024-05-01' } })
  const explanation = explained(orders.withRule(entry).build(), kase.build())

  it('says what would settle it, and who can supply that', () => {
    const settled = allItems(itemsOf(explanation, 'undetermined')).find(({ says }) => says.code === 'settled-by')
    expect(settled?.says.with).toMatchObject({ fact: { en: 'unpaid' }, burden: 'authority', suppliedBy: {} })
  })

  it('says that this is no clearance', () => {
    expect(codesOf(itemsOf(explanation, 'undetermined'))).toContain('no-clearance')
    expect(english(explanation)).toContain('that is no clearance')
  })
})

describe('a rule that is not in force', () => {
  it('says from when it is, and which day governs', () => {
    const program = orders.withRule({ ...entry, from: '2025-01-01' }).build()
    expect(english(explained(program, owing.build()))).toContain(
      '“entry” (in force from 2025-01-01) (order o1 (2024)); the law of 2024-06-30 governs',
    )
  })
})

describe('a proposal that no rule supports', () => {
  const kase = aCase().withProposal({
    id: 'wish',
    measure: 'test-measure',
    on: 'subject',
    claims: [{ law: 'some-notice/art-3', level: 'normative-document' }],
  })
  const text = english(explained(orders.build(), kase.build()))

  it('shows what was wished for and the basis claimed', () => {
    expect(text).toContain('wish: “test-measure” on 青禾示例建设有限公司')
    expect(text).toContain('basis claimed: some-notice/art-3 (normative document)')
  })

  it('is not said to be required or allowed', () => {
    expect(text).toContain('No rule of the pack supports this measure.')
    expect(text).not.toMatch(/\((?:shall|may)\)/)
  })
})

describe('a restriction that is contemplated', () => {
  const program = orders
    .withRule({
      ...entry,
      then: [{ ...anyEffect, act: 'contemplate', operative: { law: [], note: { zh: '未见', en: 'none read' } } }],
    })
    .build()
  const text = english(explained(program, owing.build()))

  it('names the operative norm or says that it is missing', () => {
    expect(text).toContain('Operative norm, scope and term: not found in this pack. none read')
  })

  it('is no shall and no disqualification', () => {
    expect(text).toContain('1. Restriction contemplated: test-measure\n')
    expect(text).toContain('by itself it disqualifies nobody')
  })
})

describe('persons', () => {
  it('are told together where the same is said of them, the subject first', () => {
    const program = orders
      .withRule({
        ...entry,
        then: [{ ...anyEffect, parties: { ...anyEffect.parties, roles: ['principal'], rolesOn: 'record.deadline' } }],
      })
      .build()
    const kase = owing.withPerson({
      id: 'boss',
      kind: 'natural-person',
      name: '甲',
      roles: [{ role: 'principal', of: 'subject', from: '2020-01-01' }],
    })
    const text = english(explained(program, kase.build()))
    expect(text).toContain('Parties  青禾示例建设有限公司, 甲 (principal)')
    expect(text.match(/^ {2}\d+\. /gm)).toHaveLength(1)
  })
})

describe('a record that may not be used', () => {
  it('is shown with the reason', () => {
    const kase = aCase()
      .withPerson({ id: 'other', kind: 'legal-person', name: '另一公司' })
      .withRecord({ id: 'o2', kind: 'order', about: 'other' })
    expect(english(explained(orders.withRule(entry).build(), kase.build()))).toContain(
      'order o2 (2024): about another person',
    )
  })
})
