import { counterfactuals } from '@plumbline/core'
import { Counterfactuals, type Needed } from '@plumbline/schema'
import { describe, expect, it } from 'vitest'
import { aCase, anyEffect, aProgram, that } from '../../../tests/builders/index.js'

const program = aProgram()
  .withRecordKind('order', {
    facts: { unpaid: 'boolean', serious: 'boolean', repeated: 'boolean' },
    events: { due: 'unknown' },
  })
  .withRule({
    id: 'listing',
    for: 'order',
    when: {
      all: [
        that('record.unpaid', 'equal', true),
        { any: [that('record.serious', 'equal', true), that('record.repeated', 'equal', true)] },
        that('record.event.due', 'before', { fact: 'case.asOf' }),
      ],
    },
    unless: [{ id: 'excused', when: that('authority.level', 'equal', 'province') }],
  })
  .withRule({ id: 'listing', from: '2030-01-01', when: that('matter.kind', 'equal', 'listing') })
  .withRule({ id: 'always', when: that('matter.kind', 'equal', 'listing'), then: [{ ...anyEffect, act: 'publish' }] })
  .withLimit({
    id: 'rank',
    when: that('effect.act', 'equal', 'publish'),
    require: {
      any: [that('effect.rank', 'in', ['administrative-regulation']), that('effect.nature', 'equal', 'publication')],
    },
  })
  .withLimit({
    id: 'decision',
    when: that('effect.polarity', 'equal', 'adverse'),
    require: that('effect.decided', 'equal', true),
    otherwise: { do: 'await', step: 'head-decision', by: 'head' },
  })
  .build()

const leaves = (needed: Needed | null): readonly string[] => {
  if (needed === null) return []
  if ('condition' in needed) return [`${needed.condition.fact} ${needed.condition.truth} ${needed.condition.lies}`]
  return 'all' in needed ? needed.all.flatMap(leaves) : needed.any.flatMap(leaves)
}

const order = (facts: Record<string, boolean>) =>
  aCase().asOf('2024-06-30').withRecord({ id: 'order', kind: 'order', facts })

describe('why not', () => {
  it('names of a conjunction only what failed, and of alternatives every one', () => {
    const kase = order({ unpaid: true, serious: false, repeated: false }).withEvent('order', {
      kind: 'due',
      on: '2024-05-01',
    })
    const [rule] = counterfactuals(program, kase.build()).rules
    expect(rule).toMatchObject({ rule: 'listing', outcome: 'does-not-apply', needs: { any: [{}, {}] } })
    expect(leaves(rule?.needs ?? null)).toEqual(['record.serious false fact', 'record.repeated false fact'])
  })

  it('tells what time alone would bring from what nobody knows', () => {
    const due = (on: string) =>
      leaves(
        counterfactuals(
          program,
          order({ unpaid: true, serious: true }).withEvent('order', { kind: 'due', on: '2024-06-30' }).asOf(on).build(),
        ).rules[0]?.needs ?? null,
      )
    expect(due('2024-06-30')).toEqual(['record.event.due false time'])
    const unknown = counterfactuals(program, order({ unpaid: true, serious: true }).build()).rules[0]
    expect(leaves(unknown?.needs ?? null)).toEqual(['record.event.due unknown fact'])
    expect(unknown?.settledBy).toEqual([{ fact: 'record.event.due', about: 'order', burden: 'authority' }])
  })

  it('names the exception that defeats a rule whose conditions hold', () => {
    const kase = order({ unpaid: true, serious: true })
      .withEvent('order', { kind: 'due', on: '2024-05-01' })
      .withAuthority({ level: 'province' })
    expect(counterfactuals(program, kase.build()).rules[0]).toMatchObject({
      needs: null,
      defeatedBy: [{ exception: 'excused', modality: 'shall' }],
    })
  })

  it('says of a version that is not in force which days it has', () => {
    const { rules } = counterfactuals(program, order({}).build())
    expect(rules.find(({ version }) => version === '2030-01-01')).toMatchObject({
      outcome: 'not-in-force',
      notInForce: { from: '2030-01-01', until: null },
    })
  })

  it('says whether a fact could make a blocked effect lawful, or the law itself forbids it', () => {
    const { effects } = counterfactuals(program, aCase().build())
    expect(effects).toHaveLength(1)
    expect(effects[0]).toMatchObject({ state: 'blocked', forbidden: true })
    expect(
      effects[0]?.limits.map(({ limit, does, forbidden, needs }) => [limit, does, forbidden, leaves(needs)]),
    ).toEqual([
      ['decision', 'await', false, ['effect.decided false procedure']],
      ['rank', 'block', true, ['effect.rank false law', 'effect.nature false law']],
    ])
  })

  it('says nothing of what applies and passes', () => {
    const { rules } = counterfactuals(program, aCase().build())
    expect(rules.some(({ rule }) => rule === 'always')).toBe(false)
  })

  it('has the shape that it says it has', () => {
    const out = counterfactuals(program, order({ unpaid: true }).build())
    expect(Counterfactuals.parse(out)).toEqual(out)
  })
})
