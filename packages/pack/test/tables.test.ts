import { readFileSync } from 'node:fs'
import { Condition, canonicalBytes, type Program, RuleTableFile } from '@plumbline/schema'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { at, bytesOf, compile, overlay, places, rules } from './packs.js'

const path = 'rules/wages/list-entry/2022-01-01.yaml'
const base = Buffer.from(rules.find((file) => file.path === path)?.bytes ?? []).toString('utf8')
const any = base.slice(base.indexOf('    - any:\n'), base.indexOf('    - not:\n'))
const withCondition = (text: string) => compile(overlay(rules, [{ path, bytes: bytesOf(base.replace(any, text)) }]))

const bytes = (program: Program | null): string => {
  if (program === null) throw new Error('it does not compile')
  return Buffer.from(canonicalBytes(program)).toString('utf8')
}

const law = 'law: zz-wages-law/art-2'
const table = (rows: readonly string[], head = '') => `    - table:
${head}        columns:
          - { fact: record.conduct }
          - { fact: record.amount, operator: greaterThanInclusive, unit: fen }
          - { fact: record.times, unit: count, law: zz-wages-law/art-4 }
        rows:
${rows.map((when) => `          - { when: ${when}, ${law} }\n`).join('')}`

const conduct = (more: string) => `{ fact: record.conduct, ${more}, ${law} }`
const amount = (operator: string, value: string) =>
  `{ fact: record.amount, operator: ${operator}, value: ${value}, ${law} }`
const times = (operator: string, n: number) =>
  `{ fact: record.times, operator: ${operator}, value: { n: ${n}, unit: count }, law: zz-wages-law/art-4 }`

describe('a table of conditions', () => {
  it.each([
    [
      'a value and a number in the unit of its column',
      '[refusal, 100, any]',
      [conduct('operator: equal, value: refusal'), amount('greaterThanInclusive', '{ n: 100, unit: fen }')],
    ],
    ['a list', '[[refusal, delay], any, 3]', [conduct('operator: in, value: [refusal, delay]'), times('equal', 3)]],
    ['bounds', "[any, '> 5 fen', ≤ 3]", [amount('greaterThan', '{ n: 5, unit: fen }'), times('lessThanInclusive', 3)]],
    [
      'bounds in ASCII',
      "['-', < 5, '>= 3']",
      [amount('lessThan', '{ n: 5, unit: fen }'), times('greaterThanInclusive', 3)],
    ],
    [
      'an interval',
      "[any, '[5, 10)', '(1, 3]']",
      [
        amount('greaterThanInclusive', '{ n: 5, unit: fen }'),
        amount('lessThan', '{ n: 10, unit: fen }'),
        times('greaterThan', 1),
        times('lessThanInclusive', 3),
      ],
    ],
    [
      'a parameter',
      '[any, { parameter: zz.wages.threshold }, any]',
      [amount('greaterThanInclusive', '{ parameter: zz.wages.threshold }')],
    ],
    [
      'a comparison written out',
      `[{ operator: notEqual, value: null, law: zz-wages-law/art-4, burden: subject }, any, any]`,
      ['{ fact: record.conduct, operator: notEqual, value: null, law: zz-wages-law/art-4, burden: subject }'],
    ],
  ])('compiles to what its rows say written out: %s', (_, row, atoms) => {
    const all =
      atoms.length === 1
        ? `          - ${atoms[0]}\n`
        : `          - all:\n${atoms.map((one) => `              - ${one}\n`).join('')}`
    const other = `          - ${conduct('operator: equal, value: delay')}\n`
    const written = withCondition(`    - any:\n${all}${other}`)
    const tabled = withCondition(table([row, '[delay, any, any]']))
    expect(tabled.diagnostics.filter(({ severity }) => severity === 'error')).toEqual([])
    expect(bytes(tabled.program)).toBe(bytes(written.program))
    expect(tabled.digest).toBe(written.digest)
  })

  it('of one row is that row', () => {
    const tabled = withCondition(table(['[refusal, 100, any]']))
    const atoms = [conduct('operator: equal, value: refusal'), amount('greaterThanInclusive', '{ n: 100, unit: fen }')]
    const written = withCondition(`    - all:\n${atoms.map((one) => `        - ${one}\n`).join('')}`)
    expect(bytes(tabled.program)).toBe(bytes(written.program))
  })

  it.each([
    ['[refusel, any, any]', '25:22 PL1208'],
    ['[any, ≥ 5 month, any]', '25:27 PL1208'],
    ['[any, any, { parameter: zz.wages.threshold }]', '25:45 PL1208'],
    ['[[refusal, dely], any, any]', '25:32 PL1208'],
    ['[any, any, { operator: before, value: { n: 5, unit: count } }]', '25:44 PL1207'],
  ])('is complained about in its cell: %s', (row, place) => {
    const { diagnostics } = withCondition(
      table(['[delay, 1, 1]', row].reverse(), '        hit: any\n').replace(
        'hit: any\n',
        'hit: any\n        # one line more\n',
      ),
    )
    expect(places(diagnostics.filter(({ severity }) => severity === 'error'))).toEqual([`${path}:${place}`])
  })

  it('tells what its rows leave out, to the last number', () => {
    const gap = (rows: readonly string[]) =>
      withCondition(table(rows, '        complete: [record.amount, record.conduct]\n')).diagnostics.flatMap(
        ({ code, message }) => (code === 'PL1352' ? [message.en] : []),
      )
    expect(gap(["[[refusal, delay], '[0, 100]', any]", '[any, ≥ 101, any]'])).toEqual([])
    expect(gap(["[[refusal, delay], '[0, 100)', any]", '[any, ≥ 101, any]'])).toEqual([
      'no row covers `record.amount = 100 fen`',
    ])
    expect(gap(["[refusal, '[0, 100]', any]", '[any, ≥ 300, any]'])).toEqual([
      'no row covers `record.amount > 100 fen, < 300 fen`',
    ])
  })
})

const day = '2022-01-01'
const tail = base.slice(base.indexOf('procedure:\n'))
const ruleTable = (hit: string, rows: readonly string[]) => `${base
  .slice(base.indexOf('effective:'), base.indexOf('then:\n'))
  .replace(any, '')}table:
  hit: ${hit}
  columns:
    - { fact: record.amount, operator: greaterThanInclusive, unit: fen }
    - { fact: record.conduct }
  rows:
${rows.join('')}then:
  - act: designate
    measure: zz.wages.list
    parties: { subject: true, roles: [manager], rolesOn: record.deadline, law: zz-wages-law/art-2 }
${tail}`
const row = (rule: string, when: string, term: string) =>
  `    - { rule: ${rule}, title: { zh: 一档, en: a class }, when: ${when}, law: zz-wages-law/art-3/para-1/item-2, then: { term: { min: ${term}, max: ${term}, from: step.head-decision } } }\n`
const written = (rule: string, conditions: readonly string[], term: string) =>
  base
    .replace(
      'id: zz.wages.list-entry\ntitle: { zh: 列入名单, en: entry on the list }',
      `id: ${rule}\ntitle: { zh: 一档, en: a class }`,
    )
    .replace(any, '')
    .replace('unless:\n', `${conditions.map((one) => `    - ${one}\n`).join('')}unless:\n`)
    .replace(
      / {4}term: .*\n {4}nexus: .*\n/,
      `    term: { min: ${term}, max: ${term}, from: step.head-decision, law: zz-wages-law/art-3/para-1/item-2 }\n`,
    )

const without = rules.filter((file) => file.path !== path && !file.path.endsWith('.test.yaml'))
const tabled = (hit: string, rows: readonly string[]) =>
  compile(overlay(without, [{ path, bytes: bytesOf(ruleTable(hit, rows)) }]))
const apart = (...files: readonly string[]) =>
  compile(
    overlay(
      without,
      files.map((text, index) => ({ path: `rules/wages/class-${index}/${day}.yaml`, bytes: bytesOf(text) })),
    ),
  )

const item = 'law: zz-wages-law/art-3/para-1/item-2'
const over = (n: number) =>
  `{ fact: record.amount, operator: greaterThanInclusive, value: { n: ${n}, unit: fen }, ${item} }`
const is = (code: string) => `{ fact: record.conduct, operator: equal, value: ${code}, ${item} }`

describe('a table of rules', () => {
  it('is one rule for each row, to the byte', () => {
    const grid = tabled('unique', [
      row('zz.wages.short', '[100, delay]', 'P1Y'),
      row('zz.wages.long', '[50, refusal]', 'P3Y'),
    ])
    const rows = apart(
      written('zz.wages.short', [over(100), is('delay')], 'P1Y'),
      written('zz.wages.long', [over(50), is('refusal')], 'P3Y'),
    )
    expect(places(grid.diagnostics.filter(({ severity }) => severity === 'error'))).toEqual([])
    expect(grid.program?.rules.map(({ id }) => id)).toEqual(['zz.wages.long', 'zz.wages.short'])
    expect(bytes(grid.program)).toBe(bytes(rows.program))
  })

  it('read from the top gives each row what those above leave', () => {
    const grid = tabled('first', [
      row('zz.wages.long', '[500, refusal]', 'P3Y'),
      row('zz.wages.middle', '[500, any]', 'P2Y'),
      row('zz.wages.short', '[any, any]', 'P1Y'),
    ])
    const none = (...conditions: readonly string[]) =>
      conditions.length === 1 ? `not: ${conditions[0]}` : `not: { all: [${conditions.join(', ')}] }`
    const rows = apart(
      written('zz.wages.long', [over(500), is('refusal')], 'P3Y'),
      written('zz.wages.middle', [over(500), none(over(500), is('refusal'))], 'P2Y'),
      written('zz.wages.short', [none(over(500), is('refusal')), none(over(500))], 'P1Y'),
    )
    expect(places(grid.diagnostics.filter(({ severity }) => severity === 'error'))).toEqual([])
    expect(bytes(grid.program)).toBe(bytes(rows.program))
  })

  it('is told where a row is hidden by those above it', () => {
    const { diagnostics } = tabled('first', [
      row('zz.wages.short', '[100, any]', 'P1Y'),
      row('zz.wages.long', '[500, refusal]', 'P3Y'),
    ])
    expect(
      diagnostics.filter(({ severity }) => severity === 'error').map(({ code, message }) => `${code} ${message.en}`),
    ).toEqual(['PL1353 every case of the row falls into one above it, or cannot be'])
  })

  it('may let rows of one result overlap, and no others', () => {
    const codes = (second: string) =>
      tabled('any', [
        row('zz.wages.short', '[100, any]', 'P1Y'),
        row('zz.wages.long', '[any, refusal]', second),
      ]).diagnostics.flatMap(({ code, severity }) => (severity === 'error' ? [code] : []))
    expect(codes('P1Y')).toEqual([])
    expect(codes('P3Y')).toEqual(['PL1351'])
  })

  it('names its rules once', () => {
    const twice = tabled('unique', [
      row('zz.wages.one', '[100, delay]', 'P1Y'),
      row('zz.wages.one', '[100, refusal]', 'P3Y'),
    ])
    const at = ruleTable('unique', ['', '']).split('\n').indexOf('  rows:') + 3
    expect(places(twice.diagnostics.filter(({ code }) => code === 'PL1201'))).toContain(`${path}:${at}:15 PL1201`)
  })
})

describe('docs/authoring/tables.md', () => {
  const page = readFileSync(at('../../../docs/authoring/tables.md'), 'utf8')
  const blocks = [...page.matchAll(/```yaml\n([^`]*)```/g)].map(
    ([, text]) => parse(text ?? '') as Record<string, unknown>,
  )

  it('shows a condition that can be read', () => {
    expect(Condition.safeParse(blocks[0]?.when).error).toBeUndefined()
  })

  it('shows the table of the national pack, but for its third column', () => {
    const file = readFileSync(at('../../../rules/cn-national/rules/market/penalty-publication/2021-09-01.yaml'), 'utf8')
    const { table: real } = RuleTableFile.parse(parse(file))
    const { table: shown } = RuleTableFile.parse({ ...(parse(file) as object), table: blocks[1]?.table })
    const short = ({ when }: { readonly when: readonly unknown[] }) => when.slice(0, 2)
    expect(shown.rows.map(short)).toEqual(real.rows.map(short))
    expect(shown.rows.map(({ rule, law, then, relief }) => [rule, law, then, relief])).toEqual(
      real.rows.map(({ rule, law, then, relief }) => [rule, law, then, relief]),
    )
    expect(shown.impossible.map(short)).toEqual(real.impossible.map(short))
  })
})
