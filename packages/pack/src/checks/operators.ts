import type { Atom, AuthoredOperator, FactType } from '@plumbline/schema'
import type { Diagnostic } from '../diagnostic.js'
import type { Path } from '../origin.js'
import type { PackFile } from '../pack.js'
import { complain } from './complain.js'
import type { FactInfo } from './scope.js'

const equality = ['equal', 'notEqual'] as const
const membership = ['in', 'notIn'] as const
const size = ['lessThan', 'lessThanInclusive', 'greaterThan', 'greaterThanInclusive'] as const
const time = ['before', 'onOrBefore', 'after', 'onOrAfter'] as const

/** What may be asked of a fact, by its type. */
export const operatorsOf: Readonly<Record<FactType, readonly AuthoredOperator[]>> = {
  boolean: equality,
  text: [...equality, ...membership],
  code: [...equality, ...membership],
  day: [...equality, ...time],
  money: [...equality, ...size],
  count: [...equality, ...size],
  share: [...equality, ...size],
  duration: [...equality, ...size],
}

export const typeNames: Readonly<Record<FactType, { readonly zh: string; readonly en: string }>> = {
  boolean: { zh: '布尔值', en: 'a boolean' },
  text: { zh: '文本', en: 'text' },
  code: { zh: '代码', en: 'a code' },
  day: { zh: '日期', en: 'a day' },
  money: { zh: '金额', en: 'money' },
  count: { zh: '次数', en: 'a count' },
  share: { zh: '比例', en: 'a share' },
  duration: { zh: '期间', en: 'a duration' },
}

export const operatorComplaint = (
  file: PackFile,
  path: Path,
  atom: Atom,
  info: FactInfo,
): readonly Diagnostic[] | undefined => {
  const permitted = operatorsOf[info.type]
  if (permitted.includes(atom.operator)) return undefined
  const type = typeNames[info.type]
  const list = permitted.map((operator) => `\`${operator}\``)
  return [
    complain(
      file,
      [...path, 'operator'],
      'PL1207',
      `\`${atom.fact}\` 是${type.zh}，不能用 \`${atom.operator}\``,
      `\`${atom.fact}\` is ${type.en}, and \`${atom.operator}\` does not suit it`,
      { zh: `可用：${list.join('、')}`, en: `there is ${list.join(', ')}` },
    ),
  ]
}
