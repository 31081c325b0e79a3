import { decide } from '@plumbline/core'
import type { Case, CompiledEffect, Program } from '@plumbline/schema'
import { describe, expect, it } from 'vitest'
import { aCase, anyEffect, aProgram, that } from '../../../tests/builders/index.js'
import { explain, inBrief, renderText, type TextOptions } from '../src/index.js'

const told = (program: Program, kase: Case, lang: TextOptions['lang'] = 'en'): string =>
  renderText(explain(program, kase, decide(program, kase)), { lang, width: 300 })

const banOf = (years: number): CompiledEffect => ({
  ...anyEffect,
  term: { min: `P${years}Y`, max: `P${years}Y`, from: 'case.asOf', law: ['test-law/art-2'] },
})

const program = (before: number, after: number) =>
  aProgram()
    .withRecordKind('breach', { facts: { act: 'day', end: 'day', proved: 'boolean' } })
    .withNature('penalty', { method: 'lighter-regime', law: ['test-law/art-3'] })
    .withRule({ ...ban, from: '2020-01-01', until: '2024-01-01', then: [banOf(before)] })
    .withRule({ ...ban, from: '2024-01-01', then: [banOf(after)] })
const ban = {
  id: 'ban',
  for: 'breach',
  governedBy: 'record.act',
  when: that('record.proved', 'equal', true),
} as const
const breach = (facts: Readonly<Record<string, string | boolean | null>> = {}) =>
  aCase()
    .withRecord({ id: 'b1', kind: 'breach', facts: { act: '2023-05-01', proved: true, ...facts } })
    .build()

describe('which version of the law governs', () => {
  it('is told with the reason and its provision, where the later one is lighter', () => {
    const text = told(program(3, 1).build(), breach())
    expect(text).toMatch(
      /test law, art\. 3.*\n\s+· the version in force from 2024-01-01 governs: the later law is lighter as a whole, or punishes no longer \(asked about: the law of 2023-05-01; compared on 2024-06-30: the versions in force from 2020-01-01, 2024-01-01\)/,
    )
    expect(told(program(3, 1).build(), breach(), 'zh')).toContain(
      '适用 2024-01-01 起施行的版本：其后的规定整体较轻或者不再认为应当处罚（所问：2023-05-01 的法律；在 2024-06-30 比较了 2020-01-01、2024-01-01 起施行的版本）',
    )
  })

  it('is told where the later one is stricter', () => {
    expect(told(program(1, 3).build(), breach())).toContain(
      'the version in force from 2020-01-01 governs: the later law is not lighter as a whole, so that of the act stays',
    )
  })

  it('is no noise for a rule that has one version', () => {
    const one = aProgram()
      .withRecordKind('breach', { facts: { act: 'day', proved: 'boolean' } })
      .withRule({ ...ban, then: [banOf(1)] })
    expect(told(one.build(), breach())).not.toMatch(/governs:/)
  })
})

describe('an act that goes on across a change of law', () => {
  const continuing = aProgram()
    .withRecordKind('breach', { facts: { act: 'day', end: 'day', proved: 'boolean' } })
    .withNature('penalty', { method: 'lighter-regime', law: ['test-law/art-3'] })
    .withRule({
      ...ban,
      until: '2024-01-01',
      then: [banOf(1)],
      continues: { until: 'record.end', law: ['test-law/art-2'] },
    })
    .withRule({ ...ban, from: '2024-01-01', then: [banOf(3)] })
    .build()
  const kase = breach({ end: '2024-03-01' })
  const text = told(continuing, kase)

  it('is told once, with both candidates and what each gives', () => {
    expect(text.match(/which governs is for an official to settle/g)).toHaveLength(1)
    expect(text).toContain('“ban”, versions in force from 2020-01-01, 2024-01-01 (breach b1 (2024))')
    expect(text).toMatch(
      /if “ban” as in force from 2020-01-01 governs\n\s+it gives: “test-measure” \(shall\), term 1 year\n/,
    )
    expect(text).toMatch(
      /if “ban” as in force from 2024-01-01 governs\n\s+it gives: “test-measure” \(shall\), term 3 years\n/,
    )
  })

  it('says that nothing adverse follows meanwhile, and who settles it with which fact', () => {
    expect(text).toContain('nothing adverse follows until then')
    expect(text).toContain(
      'a named official is to determine “the version that governs” (governingVersion) (breach b1 (2024)), with the reason; possible values: 2020-01-01, 2024-01-01',
    )
    expect(told(continuing, kase, 'zh')).toContain(
      '须由具名工作人员认定“适用的版本”（governingVersion）（breach b1 (2024)），并写明理由；可取的值：2020-01-01、2024-01-01',
    )
  })

  it('is settled by the official, and says so', () => {
    const settled = aCase()
      .withRecord({ id: 'b1', kind: 'breach', facts: { act: '2023-05-01', proved: true, end: '2024-03-01' } })
      .withDetermination({ fact: 'governingVersion', record: 'b1', value: '2020-01-01' })
      .build()
    expect(told(continuing, settled)).toContain(
      'the version in force from 2020-01-01 governs: a named official determined it',
    )
  })

  it('keeps the candidates and who settles it in brief', () => {
    const brief = renderText(inBrief(explain(continuing, kase, decide(continuing, kase))), { lang: 'en', width: 300 })
    expect(brief).toContain('possible values: 2020-01-01, 2024-01-01')
    expect(brief).not.toContain('it gives')
  })
})
