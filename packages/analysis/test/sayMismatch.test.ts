import { type Program, TestFile } from '@plumbline/schema'
import { describe, expect, it } from 'vitest'
import { listedCase as base, department } from '../../pack/test/listedCase.js'
import { compile, rules } from '../../pack/test/packs.js'
import { expandSentences, type Sentence } from '../src/sentences/expandSentences.js'
import { runSentence } from '../src/sentences/runSentence.js'
import { type SaidMismatch, sayMismatches } from '../src/sentences/sayMismatch.js'

const { program } = compile(rules)
const tested = { rule: 'zz.wages.list-entry', version: '2022-01-01' }

/** What is said of a sentence that does not hold. */
const said = (sentence: Partial<Sentence>): readonly SaidMismatch[] => {
  const test = TestFile.parse({ base, sentences: [{ name: { zh: '句', en: 's' }, expect: {}, ...sentence }] })
  return expandSentences(test, base).flatMap((one) => {
    const mismatches = runSentence(program as Program, one, tested)
    expect(mismatches).not.toEqual([])
    return sayMismatches(program as Program, one, mismatches, tested)
  })
}
const lines = (sentence: Partial<Sentence>, lang: 'zh' | 'en'): readonly string[] =>
  said(sentence).map(
    ({ about, expected, actual, hint }) =>
      `${about[lang]} | ${expected[lang]} | ${actual[lang]}${hint === null ? '' : ` | ${hint[lang]}`}`,
  )

describe('a sentence that does not hold', () => {
  it('is told which step is asked for that nobody owes', () => {
    const decision = lines({ expect: { noSteps: [{ step: 'head-decision' }] } }, 'en')
    expect(decision).toHaveLength(1)
    expect(decision[0]).toMatch(/^unwanted steps \| none of: .*decision.* \| .*decision/)
    expect(
      runSentence(
        program as Program,
        expandSentences(
          TestFile.parse({
            base,
            sentences: [{ name: { zh: '句', en: 's' }, expect: { noSteps: [{ step: 'hearing' }] } }],
          }),
          base,
        )[0] as never,
        tested,
      ),
    ).toEqual([])
  })

  it('is told which remedy is offered that does not lie', () => {
    const [remedy] = lines({ expect: { noRemedies: [{ route: 'litigation' }] } }, 'en')
    expect(remedy).toMatch(
      /^unwanted remedies \| none of: .*litigation.* \| entry on the list, .*litigation, on employer/,
    )
  })

  it('is told which facts leave the rule undetermined', () => {
    const sentence = { without: ['records/order/facts/unpaid'], expect: { outcome: 'applies' } } as const
    expect(lines({ ...sentence, without: [...sentence.without] }, 'en')).toEqual([
      'the rule | applies | is undetermined | the rule is undetermined for want of: not paid in time (record.unpaid)',
    ])
    expect(lines({ ...sentence, without: [...sentence.without] }, 'zh')).toEqual([
      '规则 | 适用 | 未决 | 规则因下列事实不明而未决：逾期未付（record.unpaid）',
    ])
  })

  it('is told why a version does not govern, and where the rule was not asked', () => {
    const older = { records: [{ id: 'order', facts: { deadline: '2021-12-31' } }] }
    expect(lines({ given: older, expect: { outcome: 'applies' } }, 'en')).toEqual([
      'the rule | applies | is not in force | this version (from 2022-01-01) is no law of 2021-12-31',
    ])
    const annulled = {
      records: [{ id: 'order', events: [{ kind: 'annulled', on: '2023-02-01', knownOn: '2023-02-01' }] }],
    }
    expect(lines({ given: annulled, expect: { outcome: 'applies', aside: { order: 'expired' } } }, 'zh')).toEqual([
      '规则 | 适用 | 没有问到 | 案件中没有触发它的记录，或者所问事项不在其列，或者记录已不予采用',
      expect.stringMatching(/^记录 order 不予采用的理由 \| .+ \| .+$/),
    ])
  })

  it('is told of a missing effect, by its rule, and of each member that differs', () => {
    const list = { act: 'designate', measure: 'zz.wages.list', on: 'employer' } as const
    const missing = { without: ['records/order/facts/unpaid'], expect: { effects: [list] } }
    expect(lines(missing, 'en')[0]).toMatch(
      /^effects \| .+ on employer \| none \| the rule is undetermined for want of/,
    )
    const differs = { expect: { effects: [{ ...list, state: 'blocked', termMax: 'P2Y' } as const] } }
    expect(lines(differs, 'en').map((line) => line.replace(/^.*?: /, ''))).toEqual([
      'state | blocked | awaiting the decision',
      'longest term | 2 years | 3 years',
    ])
    expect(lines(differs, 'zh')[1]).toMatch(/对 employer：最长期限 \| 2 年 \| 3 年$/)
  })

  it('is told of an effect that should not be there, and that it has to expect something', () => {
    expect(lines({ expect: { noEffects: [{ act: 'designate' }] } }, 'en')).toEqual([
      expect.stringMatching(/^unwanted effects \| none of: .+ \| .+ on employer, awaiting the decision$/),
    ])
    expect(lines({}, 'zh')).toEqual(['本句 | 预期一种结果 | 没有预期任何结果'])
  })

  it('is told what a limit asks for', () => {
    const elsewhere = { authority: { ...department, id: 'other' } }
    const [line] = lines(
      { given: elsewhere, expect: { effects: [{ act: 'designate', on: 'employer', awaits: ['service'] }] } },
      'en',
    )
    expect(line).toMatch(/awaits \| .+\(service\) \| .+\(head-decision\)/)
  })

  it('is told why a case is refused, or that it was not', () => {
    const given = { records: [{ id: 'order', facts: { unpaid: 5 } }] }
    expect(lines({ given, expect: { outcome: 'applies' } }, 'zh')[0]).toMatch(
      /^案件 \| 可以判断 \| .*\/records\/0\/facts\/unpaid：应为/,
    )
    expect(lines({ expect: { problems: ['/asOf'] } }, 'en')).toEqual([
      'the case | cannot be decided, for a problem at /asOf | can be decided',
    ])
  })

  it('is told of a place that is not there, and of a row that does not fit', () => {
    const table = { columns: ['asOf', 'records/order/nope/x'], rows: [['2023-03-01', 1], ['2023-03-01']] }
    expect(lines({ without: ['records/none'], table, expect: { outcome: 'applies' } }, 'en')).toEqual([
      'this column of the table (records/order/nope/x) | a place in the case | there is nothing',
      'the place that `without` names (records/none) | a place in the case | there is nothing',
      'this row of the table (table/rows/1) | one fitting value for each column | it does not fit',
      'this column of the table (records/order/nope/x) | a place in the case | there is nothing',
      'the place that `without` names (records/none) | a place in the case | there is nothing',
    ])
  })

  it('is told in both languages, whatever differs', () => {
    const all = said({
      asOf: '2023-03-02',
      expect: {
        outcome: 'conflict',
        missing: ['record.unpaid'],
        defeatedBy: ['spared'],
        effects: [
          {
            act: 'designate',
            blockedBy: ['zz.limit.human-act'],
            passes: ['zz.limit.human-act'],
            lastDay: '2026-01-01',
          },
        ],
        steps: [
          { step: 'head-decision', status: 'done' },
          { step: 'service', party: 'nobody' },
        ],
        remedies: [{ route: 'reconsideration', lastDay: '2026-01-01' }],
        reliefs: [{ route: 'reconsideration' }],
        aside: { order: 'annulled' },
        problems: ['/x'],
      },
    })
    expect(all.length).toBeGreaterThanOrEqual(10)
    for (const { about, expected, actual } of all)
      for (const text of [about, expected, actual]) {
        expect(text.zh).not.toBe('')
        expect(text.en).not.toMatch(/undefined|\[object|[\u4E00-\u9FFF]/)
        expect(text.zh).not.toMatch(/undefined|\[object/)
      }
  })
})
