import type { Text } from '@plumbline/schema'
import type { z } from 'zod'
import type { DiagnosticCode } from './diagnosticCodes.js'
import { didYouMean, shown } from './help.js'
import type { Path } from './origin.js'
import { formOf, typeWords } from './schemaWords.js'

/** A complaint about the shape of a value, before it has a place. */
export interface ShapeComplaint {
  readonly code: DiagnosticCode
  /** Where it is shown. */
  readonly path: Path
  /** It is shown at the key, not the value. */
  readonly atKey: boolean
  /** What is wrong: for a missing key, the path where it would be. */
  readonly about: Path
  /** It judges a value by all that is inside. */
  readonly ofWhole: boolean
  readonly message: Text
  readonly help: Text | undefined
}

export type Issue = z.core.$ZodIssue

export const complain = (
  code: DiagnosticCode,
  path: Path,
  message: Text,
  help?: Text,
  atKey = false,
): ShapeComplaint => ({
  code,
  path,
  atKey,
  about: path,
  ofWhole: false,
  message,
  help,
})

/** Inside braces, text after a comma is read as a key with no value. */
const commaHelp: Text = {
  zh: '花括号内含逗号的文本须加引号',
  en: 'inside braces, put text that holds a comma in quotes',
}

export const unknownKey = (key: string, path: Path, known: readonly string[], value: unknown): ShapeComplaint => {
  const help = value === null && key.includes(' ') ? commaHelp : didYouMean(key, known)
  const message = { zh: `未知的键 \`${shown(key)}\``, en: `unknown key \`${shown(key)}\`` }
  return complain('PL1102', path, message, help, true)
}

export const missingKey = (path: Path): ShapeComplaint => {
  const key = String(path.at(-1))
  const message = { zh: `缺少 \`${key}\``, en: `\`${key}\` is missing` }
  return { ...complain('PL1101', path.slice(0, -1), message, undefined, true), about: path }
}

export const wrongType = (expected: string, value: unknown, path: Path): ShapeComplaint => {
  const wanted = typeWords(expected)
  const found = typeWords(value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value)
  const help: Text | undefined =
    expected === 'string' && (typeof value === 'number' || typeof value === 'boolean')
      ? { zh: `文本请加引号：\`"${value}"\``, en: `put text in quotes: \`"${value}"\`` }
      : undefined
  return complain(
    'PL1103',
    path,
    { zh: `应为${wanted.zh}，而非${found.zh}`, en: `expected ${wanted.en}, not ${found.en}` },
    help,
  )
}

export const unknownWord = (values: readonly unknown[], value: unknown, path: Path): ShapeComplaint => {
  const written = shown(value)
  const words = values.map(String)
  const all: Text = {
    zh: `可用：${words.map((word) => `\`${word}\``).join('、')}`,
    en: `one of ${words.map((word) => `\`${word}\``).join(', ')}`,
  }
  return complain(
    'PL1104',
    path,
    { zh: `\`${written}\` 不在可用的词之中`, en: `\`${written}\` is not among the words used here` },
    didYouMean(written, words, all),
  )
}

export const malformed = (issue: Issue, value: unknown, path: Path): ShapeComplaint => {
  const form = formOf('pattern' in issue ? String(issue.pattern) : '')
  return complain('PL1105', path, {
    zh: `\`${shown(value)}\` 不是${form.zh}`,
    en: `\`${shown(value)}\` is not ${form.en}`,
  })
}

export const malformedKey = (issue: Issue & { readonly code: 'invalid_key' }, path: Path): ShapeComplaint => {
  const inner = issue.issues[0]
  const key = shown(path.at(-1))
  if (inner?.code === 'invalid_value') return { ...unknownWord(inner.values, key, path), atKey: true }
  const form = formOf(inner !== undefined && 'pattern' in inner ? String(inner.pattern) : '')
  return complain(
    'PL1105',
    path,
    { zh: `键 \`${key}\` 不是${form.zh}`, en: `the key \`${key}\` is not ${form.en}` },
    undefined,
    true,
  )
}

const counted = (origin: string, limit: number | bigint): Text =>
  origin === 'string'
    ? { zh: `${limit} 个字符`, en: limit === 1 ? '1 character' : `${limit} characters` }
    : { zh: `${limit} 项`, en: limit === 1 ? '1 item' : `${limit} items` }

export const outOfBounds = (issue: Issue & { readonly code: 'too_small' | 'too_big' }, path: Path): ShapeComplaint => {
  const isSmall = issue.code === 'too_small'
  const limit = counted(issue.origin, isSmall ? issue.minimum : issue.maximum)
  return complain(
    'PL1109',
    path,
    isSmall
      ? { zh: `至少需要 ${limit.zh}`, en: `needs at least ${limit.en}` }
      : { zh: `最多 ${limit.zh}`, en: `has at most ${limit.en}` },
  )
}

export const custom = (issue: Issue & { readonly code: 'custom' }, value: unknown, path: Path): ShapeComplaint => {
  if (issue.params?.keys !== undefined) return whichBranch(issue.params.keys as readonly string[], value, path)
  if (issue.message === 'ends before it starts')
    return complain('PL1107', path, { zh: '终点不晚于起点', en: 'it does not end after it starts' })
  return complain(
    'PL1106',
    path,
    { zh: `\`${shown(value)}\` 不是真实存在的日期`, en: `\`${shown(value)}\` is not a calendar date` },
    { zh: '写作 YYYY-MM-DD，如 `2024-02-29`', en: 'write YYYY-MM-DD, such as `2024-02-29`' },
  )
}

const whichBranch = (keys: readonly string[], value: unknown, path: Path): ShapeComplaint => {
  if (value === undefined) return missingKey(path)
  const written = typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.keys(value) : []
  const present = written.filter((key) => keys.includes(key))
  const list = keys.map((key) => `\`${key}\``)
  if (present.length > 1) {
    const both = present.map((key) => `\`${key}\``)
    return complain(
      'PL1108',
      path,
      { zh: `同时有 ${both.join('、')}`, en: `${both.join(' and ')} stand together` },
      {
        zh: '只留其一，或分开写',
        en: 'keep one, or nest one inside the other',
      },
    )
  }
  const near = written.map((key) => didYouMean(key, keys)).find((help) => help?.en.startsWith('did you mean'))
  return complain(
    'PL1108',
    path,
    { zh: `应有 ${list.join('、')} 之一`, en: `one of the keys ${list.join(', ')} is needed` },
    near,
  )
}
