import type { Decision, Level, Program } from '@plumbline/schema'
import { describe, expect, it } from 'vitest'
import { aCase, aProgram, type ProgramBuilder, that } from '../../../tests/builders/index.js'
import { decide } from '../src/index.js'

const effect = (max: string, scope: readonly string[] = []) => ({
  act: 'impose' as const,
  measure: 'test-measure',
  parties: { subject: true, roles: [], insteadOf: {}, roleKinds: [], law: ['test-law/art-1'] },
  scope: [...scope],
  endedBy: [],
  term: { min: max, max, from: 'step.head-decision', law: ['test-law/art-1'] },
})

interface Norm {
  readonly id: string
  readonly level: Level
  readonly issuer?: string
  readonly from?: string
  readonly max: string
  readonly specialTo?: string[]
}

const always = that('matter.kind', 'equal', 'listing')

const instrument = ({ id, level, issuer = id }: Norm): Program['instruments'][string] => ({
  id,
  title: { zh: id, en: id },
  issuer: { zh: issuer, en: issuer },
  level,
  inForce: { from: '2000-01-01', until: null },
  source: 'invented',
  provisions: [{ at: 'art-1', gist: { zh: id, en: id }, status: 'verified' }],
})

/** Rules of several norms that all give one measure, each for its own term. */
const program = (...norms: readonly Norm[]): Program => {
  const base = aProgram()
  const laws = Object.fromEntries(norms.map((norm) => [norm.id, instrument(norm)]))
  return norms
    .reduce<ProgramBuilder>(
      (builder, { id, from, max, specialTo = [] }) =>
        builder.withRule({
          id: `r.${id}`,
          ...(from === undefined ? {} : { from }),
          when: always,
          then: [effect(max)],
          basis: [{ role: 'empowers', law: `${id}/art-1` }],
          specialTo,
        }),
      base.change({ instruments: { ...base.build().instruments, ...laws } }),
    )
    .build()
}

const told = ({ effects }: Decision) =>
  effects.map(({ term, grounds, rivals }) => ({
    max: term?.max,
    grounds: grounds.map(({ rule }) => rule),
    rivals: rivals.map(({ rule, why }) => `${rule} ${why}`),
  }))
const decided = (...norms: readonly Norm[]) => told(decide(program(...norms), aCase().build()))

describe('norms that give one measure differently (Legislation Law arts 98-106)', () => {
  it('the higher one beats the lower one, be it lighter or graver', () => {
    const law: Norm = { id: 'law', level: 'law', max: 'P3Y' }
    expect(decided(law, { id: 'rule', level: 'departmental-rule', max: 'P1Y' })).toEqual([
      { max: 'P3Y', grounds: ['r.law'], rivals: ['r.rule superior'] },
    ])
    expect(decided(law, { id: 'rule', level: 'departmental-rule', max: 'P5Y' })).toEqual([
      { max: 'P3Y', grounds: ['r.law'], rivals: ['r.rule superior'] },
    ])
  })

  it('within one issuer the special one beats the general one, else the later one the earlier', () => {
    const old: Norm = { id: 'old', level: 'departmental-rule', issuer: 'ministry', from: '2020-01-01', max: 'P1Y' }
    const later: Norm = { id: 'later', level: 'departmental-rule', issuer: 'ministry', from: '2022-01-01', max: 'P3Y' }
    expect(decided(old, later)).toEqual([{ max: 'P3Y', grounds: ['r.later'], rivals: ['r.old later'] }])
    expect(decided({ ...old, specialTo: ['r.later'] }, later)).toEqual([
      { max: 'P1Y', grounds: ['r.old'], rivals: ['r.later special'] },
    ])
  })

  it.each([
    ['two departmental rules', 'departmental-rule', 'departmental-rule'],
    ['a departmental rule and a local regulation', 'departmental-rule', 'local-regulation'],
    ['a departmental rule and a local government rule', 'departmental-rule', 'local-government-rule'],
  ] as const)('%s clash: the lighter burden is provisional', (_, one, other) => {
    expect(decided({ id: 'one', level: one, max: 'P3Y' }, { id: 'other', level: other, max: 'P1Y' })).toEqual([
      { max: 'P1Y', grounds: ['r.other'], rivals: ['r.one equal-rank'] },
    ])
  })

  it('an administrative regulation stands above a local regulation and a departmental rule', () => {
    const regulation: Norm = { id: 'reg', level: 'administrative-regulation', max: 'P3Y' }
    for (const level of ['local-regulation', 'departmental-rule', 'local-government-rule'] as const)
      expect(decided(regulation, { id: 'low', level, max: 'P1Y' })[0]?.grounds).toEqual(['r.reg'])
  })

  it('norms with one consequence do not clash: both are cited', () => {
    const same = { level: 'departmental-rule', max: 'P1Y' } as const
    expect(decided({ id: 'one', ...same }, { id: 'other', ...same })).toEqual([
      { max: 'P1Y', grounds: ['r.one', 'r.other'], rivals: [] },
    ])
  })

  it('grades of one instrument do not clash: the graver governs, its term whole', () => {
    const grades = program({ id: 'law', level: 'law', max: 'P1Y' })
    const [first] = grades.rules as [Program['rules'][number]]
    const graver = { ...first, id: 'r.law-graver', then: [effect('P3Y')] }
    expect(told(decide({ ...grades, rules: [first, graver] }, aCase().build()))).toEqual([
      { max: 'P3Y', grounds: ['r.law-graver', 'r.law'], rivals: [] },
    ])
  })
})
