import type { CompiledEffect } from '@plumbline/schema'
import { describe, expect, it } from 'vitest'
import {
  aCase,
  anyEffect,
  anyLaw,
  aProgram,
  type ProgramBuilder,
  type RuleSketch,
  that,
  transitionLaw,
} from '../../../tests/builders/index.js'
import { matchRules } from '../src/index.js'

const [OLD, MID, NEW] = ['2020-01-01', '2022-01-01', '2024-01-01'] as const
const ACT = '2021-06-01'

const bad = that('record.bad', 'equal', true)
const fen = (n: number) => ({ n, unit: 'fen' as const })
const fine = (min: number, max: number): CompiledEffect => ({
  ...anyEffect,
  measure: 'fine',
  amount: { min: fen(min), max: fen(max), law: [anyLaw] },
})
const term = (min: string, max: string): CompiledEffect['term'] => ({ min, max, from: 'case.asOf', law: [anyLaw] })
const ban = (max: string, more: Partial<CompiledEffect> = {}): CompiledEffect => ({
  ...anyEffect,
  measure: 'ban',
  term: term('P1M', max),
  ...more,
})
const warning: CompiledEffect = { ...anyEffect, measure: 'warning' }

const words = aProgram()
  .withMeasure({ id: 'fine', kind: 'fine' })
  .withMeasure({ id: 'ban', kind: 'disqualification' })
  .withMeasure({ id: 'warning', kind: 'warning' })
  .withMeasure({ id: 'list', kind: 'list-entry', nature: 'list-entry' })
  .withNature('penalty', { order: [['warning', 'fine', 'disqualification']] })
  .withMatter('bid')
  .withRecordKind('finding', {
    facts: { bad: 'boolean', worse: 'boolean', begun: 'day', other: 'day', ended: 'day', reaches: 'boolean' },
  })

type Version = Partial<RuleSketch> & { readonly from: string }
const withVersions = (built: ProgramBuilder, versions: readonly Version[]): ProgramBuilder =>
  versions.reduce(
    (next, version, index) =>
      next.withRule({
        id: 'r',
        for: 'finding',
        governedBy: 'record.begun',
        when: bad,
        ...(versions[index + 1] === undefined ? {} : { until: (versions[index + 1] as Version).from }),
        ...version,
      }),
    built,
  )

const finding = (facts = {}) =>
  aCase()
    .asOf('2024-06-30')
    .withRecord({ id: 'f', kind: 'finding', facts: { bad: true, begun: ACT, ...facts } })

const chosen = async (built: ProgramBuilder, given = finding()) => {
  const { rules } = await matchRules(built.build(), given.build())
  return {
    reason: [...new Set(rules.map(({ choice }) => choice.reason))].join(),
    candidates: rules[0]?.choice.candidates,
    law: rules[0]?.choice.law,
    decidedOn: rules[0]?.choice.decidedOn,
    outcomes: Object.fromEntries(
      rules.map(({ version, outcome, lostTo }) => [version, lostTo === null ? outcome : `${outcome} ${lostTo}`]),
    ),
    rules,
  }
}

const penalty = (then: readonly CompiledEffect[], now: readonly CompiledEffect[], more: Partial<Version> = {}) =>
  withVersions(words, [
    { from: OLD, then: [...then] },
    { from: NEW, then: [...now], ...more },
  ])
const listEntry = (...versions: readonly Version[]) =>
  withVersions(
    words,
    versions.map((version) => ({
      nature: 'list-entry' as const,
      then: [{ ...anyEffect, measure: 'list', act: 'designate' as const }],
      ...version,
    })),
  )
const [old, now] = [`not-in-force ${NEW}`, `not-in-force ${OLD}`]

describe('a penalty, whole regimes compared', () => {
  it.each([
    ['a smaller fine', [fine(10, 20)], [fine(10, 19)], 'lighter-later-law'],
    ['a smaller least fine', [fine(10, 20)], [fine(9, 20)], 'lighter-later-law'],
    ['the same fine', [fine(10, 20)], [fine(10, 20)], 'later-law-not-lighter'],
    ['a higher fine', [fine(10, 20)], [fine(10, 21)], 'later-law-not-lighter'],
    ['a fine lower at the bottom, higher at the top', [fine(10, 20)], [fine(9, 21)], 'incomparable'],
    ['a fine of which the law names no amount', [fine(10, 20)], [{ ...anyEffect, measure: 'fine' }], 'incomparable'],
    ['a shorter ban', [ban('P2Y')], [ban('P12M')], 'lighter-later-law'],
    ['a ban as long in other words', [ban('P1Y')], [ban('P12M')], 'later-law-not-lighter'],
    ['a ban in days against months', [ban('P2M')], [ban('P30D')], 'incomparable'],
    ['one effect the less', [fine(1, 2), ban('P1Y')], [fine(1, 2)], 'lighter-later-law'],
    ['one effect the more', [fine(1, 2)], [fine(1, 2), ban('P1Y')], 'later-law-not-lighter'],
    ['a fine in place of a ban', [ban('P1M')], [fine(100, 200)], 'lighter-later-law'],
    ['a ban in place of a fine', [fine(100, 200)], [ban('P1M')], 'later-law-not-lighter'],
    ['two lesser burdens in place of one ban', [ban('P1M')], [warning, fine(9, 9)], 'incomparable'],
    ['a shorter ban with a higher fine', [ban('P2Y'), fine(1, 2)], [ban('P1Y'), fine(1, 3)], 'incomparable'],
    ['a shorter ban with a lower fine', [ban('P2Y'), fine(1, 3)], [ban('P1Y'), fine(1, 2)], 'lighter-later-law'],
    ['another kind that no list orders', [{ ...anyEffect, measure: 'list' }], [fine(1, 2)], 'incomparable'],
    [
      'a ban from fewer matters',
      [ban('P1Y', { scope: ['bid', 'listing'] })],
      [ban('P1Y', { scope: ['bid'] })],
      'lighter-later-law',
    ],
    ['a ban from some matters in place of all', [ban('P1Y')], [ban('P1Y', { scope: ['bid'] })], 'lighter-later-law'],
    [
      'a ban from all matters in place of some',
      [ban('P1Y', { scope: ['bid'] })],
      [ban('P1Y')],
      'later-law-not-lighter',
    ],
    [
      'a ban from another matter',
      [ban('P1Y', { scope: ['bid'] })],
      [ban('P1Y', { scope: ['listing'] })],
      'incomparable',
    ],
    ['a ban of another act', [ban('P1Y')], [ban('P1Y', { act: 'bar' })], 'incomparable'],
    [
      'a ban on the subject alone',
      [ban('P1Y', { parties: { ...anyEffect.parties, roles: ['principal'] } })],
      [ban('P1Y')],
      'lighter-later-law',
    ],
    [
      'a role of fewer kinds of person, and only in place of another',
      [ban('P1Y', { parties: { ...anyEffect.parties, roles: ['principal'] } })],
      [
        ban('P1Y', {
          parties: {
            ...anyEffect.parties,
            roles: ['principal'],
            roleKinds: ['natural-person'],
            insteadOf: { principal: 'legal-representative' },
          },
        }),
      ],
      'lighter-later-law',
    ],
  ] as const)('%s', async (_, then, later, reason) => {
    const { reason: found, outcomes, candidates, law } = await chosen(penalty(then, later))
    expect([found, candidates, law]).toEqual([reason, [OLD, NEW], [anyLaw]])
    expect(outcomes).toEqual(
      reason === 'incomparable'
        ? { [OLD]: 'conflict', [NEW]: 'conflict' }
        : reason === 'lighter-later-law'
          ? { [OLD]: old, [NEW]: 'applies' }
          : { [OLD]: 'applies', [NEW]: now },
    )
  })

  it('that may be imposed is lighter than one that shall be', async () => {
    expect((await chosen(penalty([warning], [warning], { modality: 'may' }))).reason).toBe('lighter-later-law')
    const freed = {
      id: 'minor',
      modality: 'may' as const,
      when: that('record.worse', 'equal', true),
    }
    const withFreedom = penalty([warning], [warning], { unless: [freed] })
    expect((await chosen(withFreedom, finding({ worse: true }))).reason).toBe('lighter-later-law')
    expect((await chosen(withFreedom, finding({ worse: false }))).reason).toBe('later-law-not-lighter')
  })

  it('with leniency owed is lighter than the same without, and leniency does not free the authority', async () => {
    const lenient = { id: 'minor', does: 'mitigate' as const, modality: 'may' as const, when: bad }
    const { reason, outcomes } = await chosen(penalty([warning], [warning], { unless: [lenient] }))
    expect([reason, outcomes]).toEqual(['lighter-later-law', { [OLD]: old, [NEW]: 'applies' }])
    const before = withVersions(words, [
      { from: OLD, then: [warning], unless: [lenient] },
      { from: NEW, then: [warning] },
    ])
    expect((await chosen(before)).reason).toBe('later-law-not-lighter')
  })

  it('reads each law with its own values', async () => {
    const dated = words.withParameter('p.fine', { value: fen(20), until: NEW }, { value: fen(15), from: NEW })
    const named: CompiledEffect = {
      ...fine(1, 1),
      amount: { min: { parameter: 'p.fine' }, max: { parameter: 'p.fine' }, law: [anyLaw] },
    }
    const versions = [
      { from: OLD, then: [named] },
      { from: NEW, then: [named] },
    ]
    const { reason, rules } = await chosen(withVersions(dated, versions))
    expect([reason, rules.length]).toEqual(['lighter-later-law', 2])
    expect((await chosen(withVersions(words, versions))).reason).toBe('incomparable')
  })

  it.each([
    ['the act was none then', { bad: false, worse: true }, 'in-force-then', { [OLD]: 'does-not-apply', [NEW]: now }],
    ['the act is none now', { worse: false }, 'lighter-later-law', { [OLD]: old, [NEW]: 'does-not-apply' }],
    [
      'it cannot be told whether it was one',
      { bad: undefined, worse: true },
      'in-force-then',
      { [OLD]: 'undetermined', [NEW]: now },
    ],
    [
      'it is none now, whatever it was',
      { bad: undefined, worse: false },
      'lighter-later-law',
      { [OLD]: old, [NEW]: 'does-not-apply' },
    ],
    ['it cannot be told whether it still is one', {}, 'unclear', { [OLD]: old, [NEW]: 'undetermined' }],
  ] as const)('where %s', async (_, facts, reason, outcomes) => {
    const built = penalty([warning], [warning], { when: that('record.worse', 'equal', true) })
    const given = aCase()
      .asOf('2024-06-30')
      .withRecord({
        id: 'f',
        kind: 'finding',
        facts: Object.fromEntries(
          Object.entries({ bad: true, begun: ACT, ...facts }).filter(([, value]) => value !== undefined),
        ) as never,
      })
    expect(await chosen(built, given)).toMatchObject({ reason, outcomes })
  })

  it('is none where nothing was in force on the day of the act, even if an official chose', async () => {
    const given = finding({ begun: '2019-12-31' }).withDetermination({
      fact: 'governingVersion',
      record: 'f',
      value: NEW,
    })
    expect(await chosen(penalty([warning], [warning]), given)).toMatchObject({
      reason: 'not-in-force-then',
      candidates: [],
      outcomes: { [OLD]: 'not-in-force', [NEW]: 'not-in-force' },
    })
  })

  it('is none where nothing is in force on the day of the decision', async () => {
    const repealed = penalty([warning], [warning], { until: '2024-06-30' })
    expect(await chosen(repealed)).toMatchObject({
      reason: 'no-longer-punished',
      candidates: [OLD],
      outcomes: { [OLD]: 'not-in-force', [NEW]: 'not-in-force' },
    })
    expect((await chosen(repealed, finding().asOf('2024-06-29'))).reason).toBe('later-law-not-lighter')
  })

  it('compares the law of the act with that of the decision, not with one in between', async () => {
    const three = withVersions(words, [
      { from: OLD, then: [fine(1, 20)] },
      { from: MID, then: [fine(1, 5)] },
      { from: NEW, then: [fine(1, 10)] },
    ])
    expect(await chosen(three)).toMatchObject({
      reason: 'lighter-later-law',
      candidates: [OLD, NEW],
      outcomes: { [OLD]: old, [MID]: old, [NEW]: 'applies' },
    })
  })

  it.each([
    ['the day before the change', '2023-12-31', 'in-force-then', { [OLD]: 'applies', [NEW]: now }],
    ['on the day of the change', NEW, 'in-force-then', { [OLD]: old, [NEW]: 'applies' }],
  ])('has one law only for an act %s of which is decided the same day', async (_, day, reason, outcomes) => {
    const given = finding({ begun: day }).asOf(day)
    expect(await chosen(penalty([fine(1, 2)], [fine(1, 3)]), given)).toMatchObject({ reason, outcomes })
  })

  it('of which is decided before the change keeps to the law of that day', async () => {
    const lighter = penalty([fine(1, 2)], [fine(1, 1)])
    const decided = (on: string, more = {}) =>
      finding().withStep({ step: 'head-decision', on, measure: 'fine', record: 'f', ...more })
    expect(await chosen(lighter, decided('2023-12-31'))).toMatchObject({
      reason: 'in-force-then',
      decidedOn: '2023-12-31',
      outcomes: { [OLD]: 'applies', [NEW]: now },
    })
    expect((await chosen(lighter, decided(NEW))).reason).toBe('lighter-later-law')
    expect((await chosen(lighter, decided('2023-12-31', { measure: 'ban' }))).decidedOn).toBe('2024-06-30')
    expect(
      (await chosen(lighter, decided('2024-03-01').withStep({ step: 'head-decision', on: NEW, measure: 'fine' })))
        .decidedOn,
    ).toBe(NEW)
  })
})

describe('what is no penalty', () => {
  it('keeps to the law of its day', async () => {
    expect(await chosen(listEntry({ from: OLD }, { from: NEW }))).toMatchObject({
      reason: 'in-force-then',
      candidates: [OLD],
      outcomes: { [OLD]: 'applies', [NEW]: now },
    })
    expect(await chosen(listEntry({ from: OLD }))).toMatchObject({
      reason: 'only-version',
      outcomes: { [OLD]: 'applies' },
    })
    expect(await chosen(listEntry({ from: NEW }))).toMatchObject({
      reason: 'not-in-force-then',
      candidates: [],
      outcomes: { [NEW]: 'not-in-force' },
    })
  })

  it('is governed by the day on which is decided where the rule names no day', async () => {
    const built = words
      .withRule({ id: 'r', for: 'finding', nature: 'list-entry', when: bad, from: OLD, until: NEW })
      .withRule({ id: 'r', for: 'finding', nature: 'list-entry', when: bad, from: NEW })
    expect((await chosen(built)).outcomes).toEqual({ [OLD]: old, [NEW]: 'applies' })
    const decided = finding().withStep({ step: 'head-decision', on: '2023-01-01', measure: 'test-measure' })
    expect((await chosen(built, decided)).outcomes).toEqual({ [OLD]: 'applies', [NEW]: now })
  })

  const reaches = that('record.reaches', 'equal', true)
  it.each([
    ['reaches back', {}, 'transition-clause', [OLD, NEW], { [OLD]: old, [NEW]: 'applies' }, transitionLaw],
    [
      'reaches back to such facts',
      { reaches: true },
      'transition-clause',
      [OLD, NEW],
      { [OLD]: old, [NEW]: 'applies' },
      transitionLaw,
    ],
    [
      'does not reach back to such facts',
      { reaches: false },
      'in-force-then',
      [OLD],
      { [OLD]: 'applies', [NEW]: now },
      anyLaw,
    ],
    ['may reach back', {}, 'unclear', [OLD, NEW], { [OLD]: 'conflict', [NEW]: 'conflict' }, anyLaw],
  ] as const)('follows a transition clause that %s', async (name, facts, reason, candidates, outcomes, law) => {
    const transition = name === 'reaches back' ? {} : { when: reaches }
    expect(await chosen(listEntry({ from: OLD }, { from: NEW, transition }), finding(facts))).toMatchObject({
      reason,
      candidates,
      outcomes,
      law: [law],
    })
  })

  it('follows the latest clause that reaches back, unless a later one may', async () => {
    const three = (latest: Version['transition']) =>
      listEntry({ from: OLD }, { from: MID, transition: {} }, { from: NEW, ...(latest ? { transition: latest } : {}) })
    expect((await chosen(three({}))).candidates).toEqual([OLD, NEW])
    expect((await chosen(three(undefined))).candidates).toEqual([OLD, MID])
    expect(await chosen(three({ when: reaches }))).toMatchObject({
      reason: 'unclear',
      candidates: [OLD, MID, NEW],
      outcomes: { [OLD]: 'conflict', [MID]: 'conflict', [NEW]: 'conflict' },
    })
    const earlier = listEntry(
      { from: OLD },
      { from: MID, transition: { when: reaches } },
      { from: NEW, transition: {} },
    )
    expect(await chosen(earlier)).toMatchObject({ reason: 'transition-clause', candidates: [OLD, NEW] })
  })

  it('follows no clause that burdens facts from before any version, none to come, and none for a penalty', async () => {
    const first = listEntry({ from: NEW, transition: {} })
    expect(await chosen(first)).toMatchObject({ reason: 'not-in-force-then', outcomes: { [NEW]: 'not-in-force' } })
    expect((await chosen(first, finding().asOf('2023-12-31'))).reason).toBe('not-in-force-then')
    expect((await chosen(penalty([warning], [ban('P1M')], { transition: {} }))).reason).toBe('later-law-not-lighter')
    const maybe = listEntry({ from: NEW, transition: { when: reaches } })
    expect(await chosen(maybe)).toMatchObject({ reason: 'not-in-force-then', candidates: [] })
  })
})

describe('an act that goes on', () => {
  const continues = { until: 'record.ended' as const, law: [anyLaw] }
  const going = listEntry({ from: OLD, continues }, { from: MID }, { from: NEW })
  const three = { [OLD]: 'conflict', [MID]: 'conflict', [NEW]: 'conflict' }
  it.each([
    ['is not known to have ended', {}, [OLD, MID, NEW], three],
    ['has not ended', { ended: null }, [OLD, MID, NEW], three],
    ['ended after the decision', { ended: '2030-01-01' }, [OLD, MID, NEW], three],
    ['ended on the day of a change', { ended: NEW }, [OLD, MID, NEW], three],
    ['ended the day before a change', { ended: '2023-12-31' }, [OLD, MID], { ...three, [NEW]: 'not-in-force' }],
  ])('and %s goes to an official', async (_, facts, candidates, outcomes) => {
    const { rules, ...found } = await chosen(going, finding(facts))
    expect(found).toMatchObject({ reason: 'continuing', candidates, outcomes })
    expect(rules[0]).toMatchObject({
      with: candidates.slice(1).map((version) => ({ rule: 'r', version })),
      settledBy: [{ fact: 'record.governingVersion', about: 'f', burden: 'authority' }],
    })
  })

  it('under one law only is no question, nor one that matters to no version', async () => {
    expect(await chosen(going, finding({ ended: '2021-12-31' }))).toMatchObject({
      reason: 'in-force-then',
      candidates: [OLD],
    })
    expect(await chosen(going, finding({ bad: false }))).toMatchObject({
      reason: 'in-force-then',
      outcomes: { [OLD]: 'does-not-apply', [MID]: now, [NEW]: now },
    })
  })

  it('is compared like any other where the late law began after its end', async () => {
    const built = withVersions(words, [
      { from: OLD, then: [fine(1, 2)], continues },
      { from: NEW, then: [fine(1, 1)] },
    ])
    expect((await chosen(built, finding({ ended: ACT }))).reason).toBe('lighter-later-law')
    expect((await chosen(built)).reason).toBe('continuing')
  })

  it('follows a transition clause first', async () => {
    const built = listEntry({ from: OLD, continues }, { from: NEW, transition: {} })
    expect((await chosen(built)).reason).toBe('transition-clause')
  })

  const chose =
    (value: string, on = '2024-06-30') =>
    (given: ReturnType<typeof finding>) =>
      given.withDetermination({ fact: 'governingVersion', record: 'f', value, on })
  it('is governed by the version that an official chose among those that claim it', async () => {
    expect(await chosen(going, chose(MID)(finding()))).toMatchObject({
      reason: 'official-chose',
      candidates: [OLD, MID, NEW],
      outcomes: { [OLD]: `not-in-force ${MID}`, [MID]: 'applies', [NEW]: `not-in-force ${MID}` },
    })
    expect((await chosen(going, chose(NEW)(chose(MID, '2024-06-29')(finding())))).outcomes[NEW]).toBe('applies')
  })

  it.each([
    ['a version that does not claim it', chose('2024-02-02')(finding())],
    ['one and another on one day', chose(NEW)(chose(MID)(finding()))],
    [
      'only after the decision',
      chose(MID, '2024-03-02')(finding()).withStep({ step: 'head-decision', on: '2024-03-01', measure: 'list' }),
    ],
    ['for another record', finding().withDetermination({ fact: 'governingVersion', value: MID })],
  ])('stays open where an official chose %s', async (_, given) => {
    expect((await chosen(going, given)).reason).toBe('continuing')
  })

  it('cannot be chosen where the law answers', async () => {
    const heavier = penalty([fine(1, 2)], [fine(1, 3)])
    expect((await chosen(heavier, chose(NEW)(finding()))).reason).toBe('later-law-not-lighter')
    const incomparable = penalty([fine(2, 3)], [fine(1, 4)])
    expect(await chosen(incomparable, chose(NEW)(finding()))).toMatchObject({
      reason: 'official-chose',
      outcomes: { [OLD]: old, [NEW]: 'applies' },
    })
  })
})

describe('the day whose law is asked about', () => {
  it('unknown leaves every version undetermined; absent, none is in force', async () => {
    const built = penalty([warning], [warning])
    const unknown = await chosen(
      built,
      aCase()
        .asOf('2024-06-30')
        .withRecord({ id: 'f', kind: 'finding', facts: { bad: false } }),
    )
    expect(unknown).toMatchObject({
      reason: 'unclear',
      candidates: [OLD, NEW],
      outcomes: { [OLD]: 'undetermined', [NEW]: 'undetermined' },
    })
    expect(unknown.rules[1]?.settledBy).toEqual([{ fact: 'record.begun', about: 'f', burden: 'authority' }])
    expect(await chosen(built, finding({ begun: null }))).toMatchObject({
      reason: 'not-in-force-then',
      candidates: [],
      outcomes: { [OLD]: 'not-in-force', [NEW]: 'not-in-force' },
    })
  })

  it('may differ between versions: the oldest in force on its own day governs', async () => {
    const built = listEntry({ from: OLD }, { from: NEW, governedBy: 'record.other' })
    expect((await chosen(built, finding({ other: NEW }))).outcomes).toEqual({ [OLD]: 'applies', [NEW]: now })
    expect((await chosen(built, finding({ begun: null, other: NEW }))).outcomes).toEqual({
      [OLD]: old,
      [NEW]: 'applies',
    })
    expect(await chosen(built)).toMatchObject({
      reason: 'in-force-then',
      candidates: [OLD],
      outcomes: { [OLD]: 'applies', [NEW]: 'undetermined' },
    })
  })
})
