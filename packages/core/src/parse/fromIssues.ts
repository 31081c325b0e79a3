import type { Issue } from '@plumbline/schema'
import { type Problem, problem } from './problem.js'

const identityKeys = /^(?:id(?:entity)?-?_?(?:card|number|no)|idCard|idNumber|identityNumber|身份证.*|公民身份号码)$/i

const unknownKey = (path: readonly PropertyKey[], key: string): Problem =>
  identityKeys.test(key)
    ? problem(
        'personal-identity-number',
        [...path, key],
        `案件不收居民身份号码：\`${key}\``,
        `a case takes no personal identity number: \`${key}\``,
        {
          zh: '用贵机关内部的假名标识此人，身份核验留在贵机关系统内',
          en: 'name the person by a pseudonym of your own system and keep identity checks there',
        },
      )
    : problem('unknown-key', [...path, key], `未知的键 \`${key}\``, `unknown key \`${key}\``, {
        zh: '检查拼写，或删去此键；案件的结构见 case.schema.json',
        en: 'check the spelling or remove it; the shape of a case is in case.schema.json',
      })

const kindsZh: Readonly<Record<string, string>> = {
  object: '对象',
  array: '列表',
  string: '文字',
  number: '数',
  boolean: '真假值',
  int: '整数',
  record: '对象',
}

const shown = (input: unknown): string => {
  const text = typeof input === 'string' ? input : (JSON.stringify(input) ?? String(input))
  return text.length > 60 ? `${text.slice(0, 57).toWellFormed()}…` : text
}

const wrongType = (issue: Extract<Issue, { code: 'invalid_type' }>, input: unknown): Problem =>
  input === undefined
    ? problem('missing', issue.path, '缺少此项', `this is missing: ${issue.expected} expected`)
    : problem(
        'malformed',
        issue.path,
        `应为${kindsZh[issue.expected] ?? issue.expected}，却是 \`${shown(input)}\``,
        `${issue.expected} expected, not \`${shown(input)}\``,
      )

const malformed = (issue: Issue, input: unknown, zh: string, en: string): Problem =>
  problem('malformed', issue.path, `${zh}：\`${shown(input)}\``, `${en}: \`${shown(input)}\``)

const formats = (path: readonly PropertyKey[]): readonly [zh: string, en: string] => {
  const last = path.at(-1)
  if (last === 'region') return ['应为六位行政区划代码', 'a six-digit division code is expected']
  if (last === 'law')
    return [
      '应为条款地址，如 mohrss-order-45/art-5/item-1',
      'a locator is expected, such as mohrss-order-45/art-5/item-1',
    ]
  if (last === 'term') return ['应为期间，如 P3Y、P6M、P5WD', 'a period is expected, such as P3Y, P6M or P5WD']
  return ['写法不合要求', 'not in the form expected']
}

const inputAt = (input: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null ? (value as Record<PropertyKey, unknown>)[key] : undefined,
    input,
  )

/** One problem for each thing that the schema found, unknown keys one by one. */
export const fromIssues = (issues: readonly Issue[], root: unknown): readonly Problem[] =>
  issues.flatMap((issue): readonly Problem[] => {
    const input = inputAt(root, issue.path)
    if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => unknownKey(issue.path, key))
    if (issue.code === 'invalid_type') return [wrongType(issue, input)]
    if (issue.code === 'invalid_value') {
      const allowed = issue.values.map(String).join(', ')
      return [
        input === undefined
          ? problem('missing', issue.path, `缺少此项（可用：${allowed}）`, `this is missing (one of: ${allowed})`)
          : problem(
              'malformed',
              issue.path,
              `\`${shown(input)}\` 不在可用值之内：${allowed}`,
              `\`${shown(input)}\` is not one of: ${allowed}`,
            ),
      ]
    }
    if (issue.code === 'invalid_format') return [malformed(issue, input, ...formats(issue.path))]
    if (issue.code === 'custom')
      return [malformed(issue, input, '不是存在的日期（YYYY-MM-DD）', 'not a calendar date (YYYY-MM-DD)')]
    if (issue.code === 'invalid_union')
      return [
        malformed(
          issue,
          input,
          '应为真假值、文字、null，或 {n: 整数, unit: 单位}',
          'true or false, a text, null, or {n: integer, unit} is expected',
        ),
      ]
    if (issue.code === 'too_small')
      return [malformed(issue, input, `至少 ${issue.minimum}`, `at least ${issue.minimum} is needed`)]
    if (issue.code === 'too_big')
      return [malformed(issue, input, `至多 ${issue.maximum}`, `at most ${issue.maximum} is allowed`)]
    return [malformed(issue, input, '不合要求', 'not as expected')]
  })
