import { decideUnsealed, parseCase } from '@plumbline/core'
import type { Day, Locator, Program, Text } from '@plumbline/schema'
import { flow, yearAfter } from './baseCase.js'
import { oneOrMore, textOf } from './yamlText.js'

/** What the author says of a new limit. */
export interface LimitWish {
  readonly id: string
  readonly title: Text
  readonly from: Day
  readonly law: readonly [Locator, ...Locator[]]
}

/** A new limit as YAML: it compiles and stops what no catalogue lists, until the author says what it is about. */
export const limitText = ({ id, title, from, law }: LimitWish): string => {
  const cited = oneOrMore(law)
  const lines = [
    '# 草稿：写明边界管哪些效果（when）、效果须符合什么（require）、不符合的怎样（otherwise）。不明也不放行。',
    '# A skeleton: say which effects it concerns (when), what must be true of them (require), and what becomes of the others. Unknown does not pass.',
    `id: ${id}`,
    `title: ${textOf(title)}`,
    `effective: { from: ${from} }`,
    'basis:',
    ...law.map((one) => `  - { role: ground, law: ${one} }`),
    `when: { fact: effect.polarity, operator: equal, value: adverse, law: ${cited} }`,
    `require: { fact: effect.listed, operator: equal, value: true, law: ${cited} }`,
    '# block 阻止；cap 限缩；await 等待一个步骤；defer 暂缓。',
    '# block stops it, cap cuts it, await waits for a step, defer puts it off.',
    'otherwise: { do: block }',
    '# 告诉当事人和机关：为什么，怎样补正。',
    '# What the subject and the authority are told: why, and how to mend it.',
    'because:',
    '  zh: 不在现行措施目录之内的不利措施，不得采取；改用目录所列的措施。',
    '  en: An adverse measure that is not in the catalogue in force is not taken; use one that is.',
  ]
  return `${lines.join('\n')}\n`
}

const caseOf = (program: Program, { from }: LimitWish): Record<string, unknown> => {
  const day = yearAfter(from)
  const organ = Object.entries(program.dictionary.authorities).find(([, { character }]) => character === 'organ')?.[0]
  return {
    format: 'case/1',
    asOf: day,
    knownAt: day,
    salt: 'a-salt-of-test-cases-only',
    subject: 'subject',
    persons: [{ id: 'subject', kind: 'legal-person', name: '虚构市甲有限公司', creditCode: '91990102MA0XN00A46' }],
    authority: { id: 'office', kind: organ ?? 'authority', level: 'county', region: '990102' },
    matter: { kind: Object.keys(program.dictionary.matters)[0] ?? 'administrative-act' },
    proposals: [{ id: 'wish', measure: 'local.unheard-of', on: 'subject' }],
  }
}

/** Limits that block the wish of the invented case, as far as it can be decided. */
const blocking = (program: Program, wish: LimitWish): readonly string[] => {
  const parsed = parseCase(caseOf(program, wish), program)
  if (!parsed.ok) return []
  const { limits } = decideUnsealed(program, parsed.case)
  return [...new Set(limits.flatMap(({ does, limit }) => (does === 'block' ? [limit] : [])))].sort()
}

/**
 * Tests for a new limit.
 *
 * @param program with the limit; null where it does not compile
 * @param before without it
 */
export const limitTest = (
  program: Program | null,
  before: Program,
  wish: LimitWish,
): { readonly text: string; readonly holds: boolean } => {
  const found = program === null ? [] : blocking(program, wish)
  const blockedBy = found.includes(wish.id) ? found : [wish.id]
  const lines = [
    `limit: ${wish.id}`,
    '# 虚构的案件：机关拟采取一项目录之外的措施。',
    '# An invented case: the authority wishes for a measure that no catalogue lists.',
    'base:',
    ...Object.entries(caseOf(before, wish)).flatMap(([key, value]) =>
      Array.isArray(value) ? [`  ${key}:`, ...value.map((one) => `    - ${flow(one)}`)] : [`  ${key}: ${flow(value)}`],
    ),
    'sentences:',
    '  - name: { zh: 不符合的，予以阻止, en: what does not pass is blocked }',
    `    covers: [${wish.law.join(', ')}]`,
    '    expect:',
    `      effects: [{ on: subject, state: blocked, blockedBy: [${blockedBy.join(', ')}] }]`,
    '  # 还要写：符合的，放行（passes）；事实不明的，不放行；施行日及其前一日。',
    '  # Still to write: what passes (passes); unknown does not pass; the first day and the day before.',
  ]
  return { text: `${lines.join('\n')}\n`, holds: found.includes(wish.id) }
}
