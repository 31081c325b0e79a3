import { describe, expect, it } from 'vitest'
import { enWords } from '../src/say/en/words.js'
import type { Lang } from '../src/say/language.js'
import { textOf } from '../src/say/line.js'
import { sayerOf } from '../src/say/sayer.js'
import { numeral } from '../src/say/zh/numeral.js'
import { zhWords } from '../src/say/zh/words.js'
import type { Item } from '../src/tree/explanation.js'
import { explanationOf, samples } from './samples.js'

const said = (lang: Lang, item: Item | undefined): string =>
  item ? textOf(sayerOf(explanationOf([item]), lang)(item.says)) : ''

describe('citations', () => {
  it.each([
    ['art-5', '《某法》第五条', 'Some Act, art. 5'],
    ['art-5/para-1/item-2', '《某法》第五条第一款第二项', 'Some Act, art. 5 para. 1(2)'],
    ['art-70/item-3', '《某法》第七十条第三项', 'Some Act, art. 70(3)'],
    ['art-120-1', '《某法》第一百二十条之一', 'Some Act, art. 120-1'],
    ['art-0/para-2', '《某法》（条号未读）', 'Some Act, (article number not read)'],
  ])('%s', (at, zh, en) => {
    expect(zhWords.citation('某法', at)).toBe(zh)
    expect(enWords.citation('Some Act', at)).toBe(en)
  })
})

describe('Chinese numerals of articles', () => {
  it.each([
    [1, '一'],
    [10, '十'],
    [11, '十一'],
    [20, '二十'],
    [48, '四十八'],
    [100, '一百'],
    [101, '一百零一'],
    [110, '一百一十'],
    [118, '一百一十八'],
    [204, '二百零四'],
    [1000, '一千'],
    [1001, '一千零一'],
    [1010, '一千零一十'],
    [1260, '一千二百六十'],
  ])('%i is %s', (n, text) => {
    expect(numeral(n)).toBe(text)
  })
})

describe('amounts and periods', () => {
  it.each([
    [{ n: 30000000, unit: 'fen' }, '300,000 元', 'CNY 300,000'],
    [{ n: 12345678, unit: 'fen' }, '123,456.78 元', 'CNY 123,456.78'],
    [{ n: -5, unit: 'fen' }, '-0.05 元', 'CNY -0.05'],
    [{ n: 350, unit: 'basis-point' }, '3.50%', '3.50%'],
    [{ n: 1, unit: 'month' }, '1 个月', '1 month'],
  ] as const)('%o', (amount, zh, en) => {
    expect(zhWords.amount(amount)).toBe(zh)
    expect(enWords.amount(amount)).toBe(en)
  })

  it.each([
    ['P3Y', '3 年', '3 years'],
    ['P1M', '1 个月', '1 month'],
    ['P60D', '60 日', '60 days'],
    ['P5WD', '5 个工作日', '5 working days'],
    ['P1M@15', '至次月 15 日', 'the time to the 15th of the following month'],
    ['P1M@1', '至次月 1 日', 'the time to the 1st of the following month'],
    ['P3M@22', '至其后第 3 个月的 22 日', 'the time to the 22nd of the 3rd following month'],
    [
      'P2M@31',
      '至其后第 2 个月的 31 日（该月无此日的，至月末）',
      'the time to the 31st of the 2nd following month (or its last day)',
    ],
    ['P12M@13', '至其后第 12 个月的 13 日', 'the time to the 13th of the 12th following month'],
  ])('%s', (period, zh, en) => {
    expect(zhWords.period(period)).toBe(zh)
    expect(enWords.period(period)).toBe(en)
  })
})

describe('dates show their arithmetic', () => {
  it('of a term', () => {
    expect(said('en', samples.runs[0])).toBe(
      'decided 2026-03-02 + 3 years: from 2026-03-02, last day 2029-03-02, free from 2029-03-03',
    )
    expect(said('zh', samples.runs[0])).toBe(
      '决定 2026-03-02 + 3 年：2026-03-02 起，最后一日 2029-03-02，自 2029-03-03 起不再适用',
    )
  })

  it('of a day that moved, and is not final', () => {
    expect(said('en', samples.remedy[0])).toBe(
      'litigation, last day 2026-05-06 (decided 2026-03-02 + 5 working days, moved on from 2026-05-01, a day off) (provisional: past the official calendar)',
    )
  })
})

describe('conditions show actual and wanted value', () => {
  it.each([
    [0, '欠薪：是（要求：是）', 'arrears: yes (wanted: yes)'],
    [1, '欠薪：是（要求：否）', 'arrears: yes (wanted: no)'],
    [2, '欠薪：不明（要求：是）；可由机关提供', 'arrears: not known (wanted: yes); bureau can supply it'],
    [4, '欠薪：123,456.78 元（要求：少于 300,000 元）', 'arrears: CNY 123,456.78 (wanted: less than CNY 300,000)'],
    [6, '欠薪：至少 1（要求：少于 2）', 'arrears: at least 1 (wanted: less than 2)'],
    [8, '欠薪：无（要求：不为无）', 'arrears: none (wanted: other than none)'],
  ])('sample %i', (index, zh, en) => {
    expect(said('zh', samples.condition[index])).toBe(zh)
    expect(said('en', samples.condition[index])).toBe(en)
  })
})

describe('a restriction that is only contemplated', () => {
  it('is never said to disqualify, and what is missing is said', () => {
    expect(said('zh', samples['answer-contemplated'][0])).toBe(
      '虚构公司：可依法依规考虑“列入示例名单”；本规则包未见该领域的具体规范、范围和期限。本身不构成资格限制。',
    )
    expect(said('en', samples['answer-contemplated'][0])).toBe(
      '虚构公司: restriction contemplated: “entry on the example list”; operative norm, scope and term: not found in this pack. By itself it disqualifies nobody.',
    )
  })
})
