import { describe, expect, it } from 'vitest'
import { aCase, aProgram, that } from '../../../tests/builders/index.js'
import { matchLimits } from '../src/index.js'

const program = aProgram()
  .withLimit({
    id: 'rank',
    when: that('effect.nature', 'equal', 'penalty'),
    require: that('effect.rank', 'in', ['law']),
  })
  .withLimit({
    id: 'old',
    until: '2024-01-01',
    when: that('effect.nature', 'equal', 'penalty'),
    require: that('effect.rank', 'in', ['law']),
  })
  .build()
const given = aCase().build()

describe('limits', () => {
  it('let pass only what certainly meets their requirement', async () => {
    const does = async (rank?: string) =>
      (await matchLimits(program, given, { e: { nature: 'penalty', ...(rank ? { rank } : {}) } })).map(
        (one) => one.does,
      )
    expect(await does('law')).toEqual(['pass'])
    expect(await does('normative-document')).toEqual(['block'])
    expect(await does()).toEqual(['block'])
  })

  it('concern an effect unless that is certainly not so', async () => {
    expect(await matchLimits(program, given, { e: { nature: 'reward', rank: 'law' } })).toEqual([])
    expect(await matchLimits(program, given, { e: { rank: 'law' } })).toMatchObject([
      {
        limit: 'rank',
        effect: 'e',
        does: 'pass',
        because: {
          node: 'rank',
          truth: 'true',
          of: [{ node: 'rank#when', truth: 'unknown', reads: ['effect/e/nature'] }, { truth: 'true' }],
        },
      },
    ])
  })
})

describe('what a limit does', () => {
  const built = aProgram()
    .withSubjectFacts({ young: 'boolean' })
    .withParameter('p.cap', { value: 'P1Y', until: '2024-06-30' })
    .withLimit({
      id: 'a',
      when: that('party.kind', 'equal', 'natural-person'),
      require: that('party.young', 'equal', false),
      otherwise: { do: 'defer', until: 'objection-answered' },
      conflict: {
        between: ['test-law/art-1'],
        and: ['test-law/art-2'],
        settledBy: { zh: '国务院', en: 'x' },
        law: ['test-law/art-3'],
      },
    })
    .withLimit({
      id: 'b',
      when: that('effect.nature', 'equal', 'publication'),
      require: that('effect.decided', 'equal', true),
      otherwise: { do: 'cap', to: 'period', period: { parameter: 'p.cap' } },
    })
    .build()
  const young = aCase()
    .withPerson({ id: 'child', kind: 'natural-person', facts: { young: true } })
    .withPerson({ id: 'manager', kind: 'natural-person', facts: { young: false } })
    .withPerson({ id: 'other', kind: 'natural-person' })
  const of = (effects: Parameters<typeof matchLimits>[2], asOf = '2024-06-29') =>
    matchLimits(built, young.asOf(asOf).build(), effects, {
      parties: { a: 'child', b: 'manager', c: 'other', d: 'subject' },
    })

  it('may turn on the party, and mark what it did as provisional', async () => {
    expect(
      await of({ a: {}, b: {}, c: {}, d: {} }).then((all) => all.filter(({ limit }) => limit === 'a')),
    ).toMatchObject([
      {
        effect: 'a',
        does: 'defer',
        step: 'objection-answered',
        conflict: true,
        because: { of: [{ reads: ['party/child/kind'] }, {}] },
      },
      { effect: 'b', does: 'pass', step: null, conflict: false },
      { effect: 'c', does: 'defer' },
    ])
  })

  it.each([
    ['its own longer term', { termMin: 'P6M', termMax: 'P3Y' }, { min: 'P6M', max: 'P1Y' }],
    ['its own shorter term', { termMin: 'P1M', termMax: 'P2M' }, { min: 'P1M', max: 'P2M' }],
    ['the term of the law, where it has none', { lawMin: 'P2Y', lawMax: 'P3Y' }, { min: 'P1Y', max: 'P1Y' }],
    [
      'a term in days, by the day on which it ends',
      { termMin: 'P364D', termMax: 'P366D' },
      { min: 'P364D', max: 'P1Y' },
    ],
    ['what has no term at all', {}, { min: 'P1Y', max: 'P1Y' }],
  ])('caps %s', async (_, readings, term) => {
    expect(await of({ d: { nature: 'publication', decided: false, ...readings } })).toMatchObject([
      { limit: 'b', does: 'cap', term },
    ])
  })

  it('blocks where the period to cap to has no value', async () => {
    const readings = { nature: 'publication', decided: false, termMin: 'P6M', termMax: 'P3Y' }
    expect(await of({ d: readings }, '2024-06-30')).toMatchObject([{ does: 'block', term: null }])
  })
})
