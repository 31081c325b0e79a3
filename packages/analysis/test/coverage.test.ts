import type { Pack } from '@plumbline/pack'
import { type Program, TestFile } from '@plumbline/schema'
import { describe, expect, it } from 'vitest'
import { unweighedCase as base } from '../../pack/test/listedCase.js'
import { changed, compile, limitsPack, rules } from '../../pack/test/packs.js'
import { dayBefore } from '../src/coverage/boundaryGoals.js'
import { basisPoints, type Coverage, coverageOf } from '../src/coverage/coverageOf.js'
import { coveragePage } from '../src/coverage/coveragePage.js'
import { observe } from '../src/coverage/observe.js'
import { mergeSeen, type Seen } from '../src/coverage/seen.js'
import { expandSentences } from '../src/sentences/expandSentences.js'

const notSpared = {
  determinations: [
    { fact: 'spared', record: 'order', value: null, official: 'o-1', on: '2023-02-01', reason: '不予例外' },
  ],
}

interface Given {
  readonly asOf?: string
  readonly given?: Readonly<Record<string, unknown>>
  readonly without?: readonly string[]
  readonly covers?: readonly string[]
}

/** What the small pack is covered by, with sentences that say this. */
const covered = (sentences: readonly Given[], files = rules, counted = ['zz-rules']): Coverage => {
  const { pack, program, diagnostics } = compile(files)
  expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([])
  const written = sentences.map((one) => ({ name: { zh: '句', en: 's' }, expect: {}, ...one }))
  const expanded = written.flatMap((one) => expandSentences(TestFile.parse({ base, sentences: [one] }), base))
  const seen: readonly Seen[] = expanded.flatMap((one, index) => {
    const observed = observe(program as Program, one, `t:${index}`)
    expect(observed, 'the case is refused').not.toBeNull()
    return observed ?? []
  })
  return coverageOf(program as Program, [limitsPack(), pack as Pack], new Set(counted), mergeSeen(seen))
}

const totals = ({ totals: all }: Coverage): readonly string[] =>
  Object.values(all).map(({ seen, of }) => `${seen}/${of}`)

const missing = ({ goals }: Coverage, kind: string): readonly string[] =>
  goals.filter((goal) => goal.kind === kind && !goal.seen && goal.excluded === null).map((goal) => goal.missing.en)

describe('coverage of a small pack, counted by hand', () => {
  it('knows what there is to show where nothing is shown', () => {
    const coverage = covered([])
    // provisions, outcomes, truths (10 comparisons, 3 truths each, less 1 that cannot be), exceptions, limits, days
    expect(totals(coverage)).toEqual(['0/5', '0/3', '0/29', '0/3', '0/0', '0/4'])
    expect(coverage.counted).toEqual(['zz-rules'])
  })

  it('says what cannot be shown, and why', () => {
    const excluded = covered([]).goals.filter((goal) => goal.excluded !== null)
    expect(excluded.map(({ kind, want, excluded: why }) => `${kind} ${want}: ${why?.en}`).sort()).toEqual([
      'boundary 2019-12-31: whatever reads it is in force from that day or later only',
      'boundary 2019-12-31: whatever reads it is in force from that day or later only',
      'boundary 2020-01-01: whatever reads it is in force from that day or later only',
      'boundary 2020-01-01: whatever reads it is in force from that day or later only',
      'boundary 2020-12-31: whatever reads it is in force from that day or later only',
      'boundary 2021-01-01: whatever reads it is in force from that day or later only',
      'condition unknown: an event that a case does not mention did not happen',
    ])
  })

  it('counts each comparison once for each truth, as it is written and not as it is compiled', () => {
    const coverage = covered([{}])
    expect(totals(coverage)).toEqual(['1/5', '1/3', '9/29', '1/3', '0/0', '0/4'])
    const seen = coverage.goals.filter((goal) => goal.kind === 'condition' && goal.seen)
    expect(seen.map(({ missing: { en } }) => en.replace(/^no sentence shows this condition /, ''))).toEqual([
      'true: “day by which to pay” is before “the day asked about”',
      'true: “not paid in time” is yes',
      'true: “amount” is more than “threshold” (CNY 10,000; CNY 20,000)',
      'unknown: “times within two years” is at least 2',
      'false: “conduct” is one of refusal',
      'false: “whether it is urgent” is yes',
      'false: “last day to object” is on or after “the day asked about”',
      'unknown: there is a “not entering was decided”',
      'false: “annulment” is on or before “the day asked about”',
    ])
    expect(missing(coverage, 'rule')).toEqual([
      'no sentence makes the rule apply',
      'no sentence makes the rule not apply',
    ])
  })

  it('adds up what several sentences show, and what they say that they cover', () => {
    const coverage = covered([
      { covers: ['zz-wages-law/art-1'] },
      { given: notSpared },
      { given: { ...notSpared, matter: { facts: { urgent: true } } } },
    ])
    // spared false, nexus true, urgent true; applies and does-not-apply; not raised
    expect(totals(coverage)).toEqual(['2/5', '3/3', '12/29', '2/3', '0/0', '0/4'])
    expect(missing(coverage, 'exception')).toEqual(['no sentence shows the exception “mended” raised'])
    expect(missing(coverage, 'provision').map((text) => text.replace(/^.*\(/, '('))).toEqual([
      '(zz-wages-law/art-3/para-1/item-2)',
      '(zz-wages-law/art-4)',
      '(zz-procedure-law/art-1)',
    ])
  })

  it('sees a record set aside, and nothing of a rule that does not reach it', () => {
    const annulled = {
      records: [{ id: 'order', events: [{ kind: 'annulled', on: '2023-02-01', knownOn: '2023-02-01' }] }],
    }
    expect(totals(covered([{ given: annulled }]))).toEqual(['1/5', '0/3', '1/29', '0/3', '0/0', '0/4'])
  })

  it('sees both days on which a version begins, and no conditions of one that does not govern', () => {
    const until = (deadline: string): Given => ({
      asOf: '2022-03-01',
      given: {
        records: [
          { id: 'order', facts: { deadline }, events: [{ kind: 'served', on: '2021-12-01', knownOn: '2021-12-01' }] },
        ],
      },
    })
    expect(totals(covered([until('2021-12-31')]))).toEqual(['1/5', '0/3', '1/29', '0/3', '0/0', '1/4'])
    expect(totals(covered([until('2022-01-01')]))).toEqual(['1/5', '1/3', '9/29', '1/3', '0/0', '1/4'])
    expect(totals(covered([until('2021-12-31'), until('2022-01-01')]))[5]).toBe('2/4')
  })

  it('leaves uncounted what an author explains, and says where an explanation is not needed', () => {
    const path = 'rules/wages/list-entry/2022-01-01.yaml'
    const explained = (comment: string) => {
      const files = changed(path, 'procedure:', `procedure:`).map((file) => {
        if (file.path !== path) return file
        const text = new TextDecoder().decode(file.bytes)
        return { ...file, bytes: new TextEncoder().encode(text.replace(/^( *)term:/m, `$1# ${comment}\n$1term:`)) }
      })
      const coverage = covered([], files)
      return [totals(coverage)[5], ...missing(coverage, 'condition').filter((one) => /“|reason/.test(one))]
    }
    expect(explained('plumbline-unseen last, after: the case ends before')[0]).toBe('0/2')
    expect(explained('plumbline-unseen after: the case ends before')[0]).toBe('0/3')
    const idle = (comment: string) => explained(comment).filter((one) => /is nothing to show|no reason/.test(one ?? ''))
    expect(idle('plumbline-unseen last: the case ends before')).toEqual([])
    expect(idle('plumbline-unseen false: it is no condition')).toEqual(['“false” is shown here, or is nothing to show'])
    expect(idle('plumbline-unseen last')).toEqual(['no reason is given why “last” cannot be shown'])
  })

  it('sees the last day of a term and the day after', () => {
    const decided = {
      ...notSpared,
      procedure: [
        { step: 'prior-notice', party: 'employer', on: '2023-02-01', knownOn: '2023-02-01', by: 'dep' },
        {
          step: 'head-decision',
          measure: 'zz.wages.list',
          party: 'employer',
          on: '2023-02-10',
          knownOn: '2023-02-10',
          by: 'head',
        },
      ],
    }
    expect(totals(covered([{ asOf: '2026-02-10', given: decided }]))[5]).toBe('1/4')
    expect(totals(covered([{ asOf: '2026-02-11', given: decided }]))[5]).toBe('1/4')
    const around = covered([
      { asOf: '2026-02-10', given: decided },
      { asOf: '2026-02-11', given: decided },
      { asOf: '2026-02-12', given: decided },
    ])
    expect(totals(around)[5]).toBe('2/4')
  })

  it('asks about a parameter that changes while a rule is in force', () => {
    const moved = changed('parameters/threshold.yaml', 'from: 2021-01-01', 'from: 2023-01-10')
    const later = moved.map((file) =>
      file.path === 'parameters/threshold.yaml'
        ? {
            ...file,
            bytes: new TextEncoder().encode(
              new TextDecoder().decode(file.bytes).replace('until: 2021-01-01', 'until: 2023-01-10'),
            ),
          }
        : file,
    )
    const coverage = covered([{}], later)
    expect(
      coverage.goals.filter(({ kind, of, seen }) => kind === 'boundary' && of === 'zz.wages.threshold' && seen),
    ).toMatchObject([{ want: '2023-01-10', line: 5 }])
    expect(coverage.totals.boundary).toEqual({ seen: 1, of: 6 })
    expect(missing(coverage, 'boundary')).toContain(
      'no sentence asks about 2023-01-09, the last day before this value is in force',
    )
  })

  it('blames nobody for its base, unless it is asked to', () => {
    const coverage = covered([{ given: notSpared }], rules, ['zz-rules', 'zz-limits'])
    expect(coverage.totals.limit).toEqual({ seen: 1, of: 2 })
    expect(missing(coverage, 'limit')).toEqual(['no sentence shows the limit let an effect pass'])
    expect(coverage.totals.condition.of).toBeGreaterThan(29)
  })

  it('is a page with both languages, every file that has something to show, and no way out to a network', () => {
    const { pack } = compile(rules)
    const files = (pack as Pack).files.map(({ file, text }) => ({ file, text }))
    const html = coveragePage(covered([{}]), files, 'zh')
    for (const text of [
      '测试覆盖',
      'Coverage of the tests',
      '9/29',
      'zz.wages.list-entry@2022-01-01',
      'm-good',
      'm-some',
      'm-bad',
    ])
      expect(html).toContain(text)
    expect(html).not.toMatch(/https?:|<script|url\(/)
    expect(html).toContain('rules/wages/list-entry/2022-01-01.yaml')
    expect(html).not.toContain('id="law-zz-wages-law-yaml"')
  })
})

describe('a share', () => {
  it.each([
    [{ seen: 1, of: 3 }, 3333],
    [{ seen: 2, of: 3 }, 6666],
    [{ seen: 9999, of: 10_001 }, 9998],
    [{ seen: 0, of: 0 }, 10_000],
    [{ seen: 7, of: 7 }, 10_000],
  ])('%o is cut, not rounded', (total, points) => expect(basisPoints(total)).toBe(points))
})

describe('the day before', () => {
  it.each([
    ['2024-03-01', '2024-02-29'],
    ['2023-03-01', '2023-02-28'],
    ['1900-03-01', '1900-02-28'],
    ['2000-03-01', '2000-02-29'],
    ['2022-01-01', '2021-12-31'],
    ['2022-05-01', '2022-04-30'],
    ['2022-05-10', '2022-05-09'],
  ])('%s is %s', (day, before) => expect(dayBefore(day)).toBe(before))
})
