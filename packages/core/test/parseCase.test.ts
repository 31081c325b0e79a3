import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { aCase, anyEffect, aProgram, type CaseBuilder, that } from '../../../tests/builders/index.js'
import { parseCase } from '../src/index.js'

const good = () => ({
  format: 'case/1',
  asOf: '2026-03-02',
  knownAt: '2026-03-02',
  salt: 'a salt of this test only',
  subject: 'employer',
  persons: [
    { id: 'employer', kind: 'legal-person', name: '虚构建筑有限公司' },
    {
      id: 'manager',
      kind: 'natural-person',
      roles: [{ role: 'legal-representative', of: 'employer', from: '2020-01-01' }],
    },
  ],
  authority: { id: 'bureau', kind: 'human-resources', level: 'county', region: '310115' },
  matter: { kind: 'wage-arrears-listing' },
  records: [
    {
      id: 'order',
      kind: 'wage-payment-order',
      document: '虚构令〔2026〕1号',
      about: 'employer',
      by: { id: 'bureau', kind: 'human-resources', level: 'county', region: '310115' },
      events: [{ kind: 'served', on: '2026-01-05', knownOn: '2026-01-05' }],
    },
  ],
})

type Good = ReturnType<typeof good>
const problemsOf = (change: (kase: Good) => unknown): readonly string[] => {
  const kase = good()
  const changed = change(kase)
  const parsed = parseCase(changed === undefined || typeof changed !== 'object' ? kase : changed)
  return parsed.ok ? [] : parsed.problems.map(({ code, path }) => `${code} ${path}`)
}
const set = (target: object, values: object): void => void Object.assign(target, values)

describe('parseCase', () => {
  it('accepts a good case', () => {
    expect(parseCase(good()).ok).toBe(true)
  })

  it('says everything that is wrong at once, structure and contradictions alike', () => {
    const problems = problemsOf((kase) => {
      set(kase, { asOf: '2026-02-30', colour: 'red' })
      set(kase.persons[1] as object, { creditCode: '91110000600037341L' })
      set(kase.records[0] as object, { about: 'nobody' })
      set(kase.persons[1]?.roles?.[0] as object, { until: '2019-01-01' })
    })
    expect(problems).toEqual([
      'malformed /asOf',
      'unknown-key /colour',
      'identifier-of-another-kind /persons/1/creditCode',
      'ends-before-start /persons/1/roles/0/until',
      'unknown-reference /records/0/about',
    ])
  })

  it('never defaults the day asked about', () => {
    expect(problemsOf(({ asOf: _, ...kase }) => kase)).toEqual(['missing /asOf'])
  })

  it('refuses a personal identity number by name', () => {
    expect(problemsOf((kase) => set(kase.persons[1] as object, { idNumber: 'x' }))).toEqual([
      'personal-identity-number /persons/1/idNumber',
    ])
  })

  it('tells one problem each for two subjects with one id', () => {
    expect(
      problemsOf((kase) => kase.persons.push({ id: 'employer', kind: 'legal-person', name: '另一家' }) && undefined),
    ).toEqual(['duplicate-id /persons/2/id'])
  })

  it('does not call a broken person an unknown one', () => {
    expect(problemsOf((kase) => set(kase.persons[0] as object, { kind: 'company' }))).toEqual([
      'malformed /persons/0/kind',
    ])
  })

  it('refuses floats and unsafe integers', () => {
    const facts = (value: unknown) => (kase: Good) =>
      set(kase.records[0] as object, { facts: { loss: { n: value, unit: 'fen' } } })
    expect(problemsOf(facts(1.5))).toHaveLength(1)
    expect(problemsOf(facts(2 ** 53))).toHaveLength(1)
    expect(problemsOf(facts(Number.NaN))).toHaveLength(1)
  })

  it('refuses knowledge of an event before it happened', () => {
    expect(problemsOf((kase) => set(kase.records[0]?.events[0] as object, { knownOn: '2026-01-04' }))).toEqual([
      'future-knowledge /records/0/events/0/knownOn',
    ])
  })

  it('takes nothing that no digest can be made of', () => {
    const text = (value: unknown) => (kase: Good) => set(kase.records[0] as object, { document: value })
    const loss = (n: unknown) => (kase: Good) => set(kase.records[0] as object, { facts: { loss: { n, unit: 'fen' } } })
    expect(problemsOf(text('a\ud800b'))).toEqual(['malformed /records/0/document'])
    expect(problemsOf(loss(-0))).toEqual(['malformed /records/0/facts/loss/n'])
  })

  it('says of what is no JSON that it is none, once, and nothing of it is lost on the way', () => {
    const circle: { of?: unknown; again?: unknown } = {}
    circle.of = circle
    circle.again = circle
    const deep = Array.from({ length: 20_000 }).reduce<unknown>((inner) => ({ inner }), {})
    const throws = {
      get a() {
        throw new Error('not to be read')
      },
    }
    for (const value of [10n, Symbol('x'), () => 1, circle, deep])
      expect(problemsOf((kase) => set(kase, { asOf: value })).length).toBeGreaterThan(0)
    expect(problemsOf((kase) => set(kase, { asOf: throws }))).toEqual(['malformed '])
    expect(problemsOf((kase) => set(kase, { asOf: 10n }))).toEqual(['malformed /asOf'])
    expect(problemsOf((kase) => set(kase.records[0] as object, { facts: JSON.parse('{"__proto__": true}') }))).toEqual([
      'unknown-key /records/0/facts/__proto__',
    ])
  })

  it('reads a getter once: what is checked is what is decided', () => {
    const days = ['2026-03-02', 'never']
    const kase = Object.defineProperty(good(), 'asOf', { enumerable: true, get: () => days.shift() })
    expect(parseCase(kase)).toMatchObject({ ok: true, case: { asOf: '2026-03-02' } })
  })

  it('gives problems or a case for anything, and never throws', () => {
    fc.assert(
      fc.property(fc.anything(), (input) => {
        expect(typeof parseCase(input).ok).toBe('boolean')
      }),
      { numRuns: 2000 },
    )
  })
})

describe('dates and versions that contradict each other, under a program', () => {
  const program = aProgram()
    .withRecordKind('violation', {
      events: { act: 'unknown', annulled: { absence: 'none', notBefore: ['act'] } },
    })
    .withRule({ id: 'suspend', from: '2020-01-01', for: 'violation', when: that('record.event.act', 'equal', null) })
    .build()
  const problems = (kase: CaseBuilder): readonly string[] => {
    const parsed = parseCase(kase.build(), program)
    return parsed.ok ? [] : parsed.problems.map(({ code, path }) => `${code} ${path}`)
  }
  const violation = aCase().withRecord({ id: 'v', kind: 'violation' }).withEvent('v', { kind: 'act', on: '2024-03-01' })

  it('an annulment before the act', () => {
    expect(problems(violation.withEvent('v', { kind: 'annulled', on: '2024-03-01' }))).toEqual([])
    expect(problems(violation.withEvent('v', { kind: 'annulled', on: '2024-02-29' }))).toEqual([
      'contradiction /records/0/events/1/on',
    ])
  })

  it('an official chooses a version that is there', () => {
    const chose = (value: string) => violation.withDetermination({ fact: 'governingVersion', record: 'v', value })
    expect(problems(chose('2020-01-01'))).toEqual([])
    expect(problems(chose('2021-01-01'))).toEqual(['unknown-word /determinations/0/value'])
  })

  it('a mandate or a benchmark that ends before it starts, and a benchmark for nothing', () => {
    const by = { id: 'other', kind: 'human-resources', level: 'province' as const, region: '310000' }
    const mandate = {
      as: 'entrusted' as const,
      by,
      measures: ['test-measure'],
      from: '2024-01-01',
      until: '2023-01-01',
    }
    expect(problems(violation.withAuthority({ capacity: mandate }))).toEqual([
      'ends-before-start /authority/capacity/until',
    ])
    const benchmark = {
      id: 'b',
      document: '〔2024〕1',
      published: '2024-01-01',
      from: '2024-01-01',
      until: '2023-01-01',
    }
    expect(problems(violation.withBenchmark({ ...benchmark, measure: 'nothing', record: 'nobody' }))).toEqual([
      'unknown-word /benchmarks/0/measure',
      'unknown-reference /benchmarks/0/record',
      'ends-before-start /benchmarks/0/until',
    ])
  })

  it('two wishes for the same measure on the same person, about the same record or perhaps about it', () => {
    const suspend = { id: 'suspend', for: 'violation', when: that('record.event.act', 'equal', null) }
    const two = violation.withRecord({ id: 'w', kind: 'violation' })
    const wished = (first: object, second: object, act: 'impose' | 'bar' = 'impose') => {
      const under = aProgram()
        .withRecordKind('violation', { events: { act: 'unknown' } })
        .withRule({ ...suspend, then: [{ ...anyEffect, act }] })
        .build()
      const wish = { measure: 'test-measure', on: 'subject' }
      const kase = two.withProposal({ ...wish, id: 'p', ...first }).withProposal({ ...wish, id: 'q', ...second })
      const parsed = parseCase(kase.build(), under)
      return parsed.ok ? [] : parsed.problems.map(({ code, path }) => `${code} ${path}`)
    }
    const refused = ['contradiction /proposals/1']
    expect(wished({ record: 'v' }, { record: 'w' })).toEqual([])
    expect(wished({ record: 'v' }, { record: 'v' })).toEqual(refused)
    expect(wished({}, {})).toEqual(refused)
    expect(wished({}, { record: 'v' })).toEqual(refused)
    expect(wished({ record: 'v' }, {})).toEqual(refused)
    expect(wished({ record: 'v' }, { record: 'w' }, 'bar')).toEqual(refused)
  })
})
