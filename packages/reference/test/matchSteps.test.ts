import { describe, expect, it } from 'vitest'
import { aCase, anyLaw, aProgram, compiled, that } from '../../../tests/builders/index.js'
import { matchPlace, matchSteps } from '../src/index.js'

const step = (id: string, when?: Parameters<typeof compiled>[1]) => ({
  step: id,
  by: 'authority' as const,
  pauses: [],
  beforeDecision: true,
  afterDecision: false,
  ifMissed: 'late' as const,
  missedLaw: [],
  checklist: [],
  law: [anyLaw],
  ...(when === undefined ? {} : { when: compiled(`r#procedure/${id}`, when) }),
})
const large = that('record.large', 'equal', true)
const program = aProgram()
  .withRecordKind('finding', { facts: { large: 'boolean', begun: 'day', place: 'text' } })
  .withRule({
    id: 'r',
    for: 'finding',
    nature: 'list-entry',
    governedBy: 'record.begun',
    until: '2024-01-01',
    when: that('record.begun', 'before', { fact: 'case.asOf' }),
    authority: { kinds: ['court'], levels: ['county'], madeTheRecord: false, within: 'record.place', law: [anyLaw] },
    procedure: [step('service')],
  })
  .withRule({
    id: 'r',
    for: 'finding',
    nature: 'list-entry',
    governedBy: 'record.begun',
    from: '2024-01-01',
    until: '2024-07-01',
    when: large,
    procedure: [step('prior-notice'), step('objection', large)],
  })
  .build()
const finding = (facts = {}) =>
  aCase().withRecord({ id: 'f', kind: 'finding', facts: { begun: '2023-05-05', ...facts } })

describe('procedure', () => {
  it.each([
    ['asked for where its condition holds', finding({ large: true }), '2024-01-01', ['prior-notice', 'objection']],
    ['asked for where that cannot be told', finding(), '2024-01-01', ['prior-notice', 'objection']],
    ['not asked for where it does not hold', finding({ large: false }), '2024-01-01', ['prior-notice']],
    ['that of the governing version where none is in force', finding().asOf('2024-07-01'), '2020-01-01', ['service']],
  ])('follows the new law; a step is %s', async (_, given, version, steps) => {
    expect(await matchSteps(program, given.build())).toEqual([
      { rule: 'r', record: 'f', version, steps: steps.map((id) => ({ step: id, after: null })) },
    ])
  })

  it('is nobody’s where no version governs', async () => {
    expect(await matchSteps(program, finding({ begun: null }).build())).toEqual([])
  })
})

describe('the place that a rule names', () => {
  const lies = (
    place: string | null | undefined,
    authority: Parameters<ReturnType<typeof aCase>['withAuthority']>[0],
  ) =>
    matchPlace(
      program,
      finding(place === undefined ? {} : { place })
        .withAuthority(authority)
        .build(),
      {
        rule: 'r',
        version: '2020-01-01',
        record: 'f',
      },
    )
  it.each([
    ['310115', { region: '310115' }, 'true'],
    ['310104', { region: '310115' }, 'false'],
    ['310104', { region: '310100', level: 'city' }, 'true'],
    ['320104', { region: '310000', level: 'province' }, 'false'],
    ['320104', { region: '310000', level: 'national' }, 'true'],
    [null, { region: '310115' }, 'unknown'],
    [undefined, { region: '310115' }, 'unknown'],
  ] as const)('%s before an authority of %o: %s', async (place, authority, truth) => {
    expect(await lies(place, authority)).toBe(truth)
  })

  it('is judged for the body that entrusts', async () => {
    const by = { id: 'bureau', kind: 'court', level: 'city', region: '320100' } as const
    const capacity = { as: 'entrusted', by, measures: ['test-measure'], from: '2020-01-01' } as const
    expect(await lies('320104', { region: '310115', capacity: { ...capacity, measures: ['test-measure'] } })).toBe(
      'true',
    )
    expect(await matchPlace(program, finding().build(), { rule: 'r', version: '2024-01-01', record: 'f' })).toBeNull()
  })
})
