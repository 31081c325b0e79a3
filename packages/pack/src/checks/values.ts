import { type FactType, isDay, type ParameterFile, Period, type Value } from '@plumbline/schema'
import type { Diagnostic } from '../diagnostic.js'
import { didYouMean, shown } from '../help.js'
import type { Path } from '../origin.js'
import { complain } from './complain.js'
import { typeNames } from './operators.js'
import { type FactInfo, factIn } from './scope.js'
import type { AtomUse } from './uses.js'
import type { World } from './world.js'

/** Units in which an amount of a type is written. */
const units: Partial<Record<FactType, readonly string[]>> = {
  money: ['fen'],
  count: ['count'],
  share: ['basis-point'],
  duration: ['month', 'day'],
}

export const isOfType = (value: Value, type: FactType): boolean => {
  if (typeof value === 'object') return units[type]?.includes(value.unit) ?? false
  if (typeof value === 'boolean') return type === 'boolean'
  if (type === 'day') return isDay(value)
  if (type === 'duration') return Period.safeParse(value).success
  return type === 'text' || type === 'code'
}

export const wayToWrite: Readonly<Record<FactType, { readonly zh: string; readonly en: string }>> = {
  boolean: { zh: '写作 `true` 或 `false`', en: 'write `true` or `false`' },
  text: { zh: '写作文本', en: 'write text' },
  code: { zh: '写作代码', en: 'write a code' },
  day: { zh: '写作 `2024-02-29`', en: 'write it as `2024-02-29`' },
  money: { zh: '以分计，写作 `{ n: 30000000, unit: fen }`', en: 'write it in fen, as `{ n: 30000000, unit: fen }`' },
  count: { zh: '写作 `{ n: 3, unit: count }`', en: 'write it as `{ n: 3, unit: count }`' },
  share: {
    zh: '以万分之一计，写作 `{ n: 1000, unit: basis-point }`',
    en: 'write it in basis points, as `{ n: 1000, unit: basis-point }`',
  },
  duration: {
    zh: '写作 `P3Y`、`P6M`、`P60D`、`P5WD` 或 `P1M@15`',
    en: 'write it as `P3Y`, `P6M`, `P60D`, `P5WD` or `P1M@15`',
  },
}

/** Whether the right-hand side of a comparison is of the type of its left. */
export const valueComplaints = (world: World, use: AtomUse, info: FactInfo): readonly Diagnostic[] => {
  const { file, path, atom, scope } = use
  const { value, operator } = atom
  const at: Path = [...path, 'value']
  const isMembership = operator === 'in' || operator === 'notIn'
  if (Array.isArray(value)) {
    if (!isMembership)
      return [complain(file, at, 'PL1208', `\`${operator}\` 只比较一个值`, `\`${operator}\` compares with one value`)]
    return value.flatMap((one: Value, index) => literalComplaints(world, use, info, one, [...at, index]))
  }
  if (isMembership) return [complain(file, at, 'PL1208', `\`${operator}\` 需要列表`, `\`${operator}\` needs a list`)]
  if (value === null) return operator === 'equal' || operator === 'notEqual' ? [] : [nullOrdered(use, at)]
  if (typeof value === 'object' && 'parameter' in value) return parameterComplaints(world, use, info, value.parameter)
  if (typeof value === 'object' && 'fact' in value)
    return (factIn(scope, value.fact) ?? []).flatMap((other) => comparable(use, info.type, other.type, [...at, 'fact']))
  return literalComplaints(world, use, info, value as Value, at)
}

const nullOrdered = ({ file, atom }: AtomUse, path: Path): Diagnostic =>
  complain(
    file,
    path,
    'PL1208',
    `\`${atom.operator}\` 不能与空值比较，结果恒为假`,
    `\`${atom.operator}\` with nothing is always false`,
    { zh: '问有无时用 `equal: null`', en: 'ask whether there is any with `equal` and `null`' },
  )

const literalComplaints = (
  world: World,
  { file, atom }: AtomUse,
  info: FactInfo,
  value: Value,
  path: Path,
): readonly Diagnostic[] => {
  const type = typeNames[info.type]
  if (!isOfType(value, info.type))
    return [
      complain(
        file,
        path,
        'PL1208',
        `\`${atom.fact}\` 是${type.zh}，\`${shown(value)}\` 不是`,
        `\`${atom.fact}\` is ${type.en}, and \`${shown(value)}\` is not`,
        wayToWrite[info.type],
      ),
    ]
  if (info.type !== 'code' || info.codes === undefined || info.codes.includes(String(value)) || world.mayMiss('facts'))
    return []
  return [
    complain(
      file,
      path,
      'PL1208',
      `\`${shown(value)}\` 不是 \`${atom.fact}\` 的代码`,
      `\`${shown(value)}\` is no code of \`${atom.fact}\``,
      didYouMean(String(value), info.codes),
    ),
  ]
}

/** Types of fact that the values of a parameter compare with. */
const parameterTypes = ({ values }: ParameterFile): readonly FactType[] => [
  ...new Set(
    values.map(({ value }): FactType => {
      if (typeof value === 'string') return 'duration'
      return (Object.keys(units) as FactType[]).find((type) => units[type]?.includes(value.unit)) as FactType
    }),
  ),
]

const parameterComplaints = (world: World, use: AtomUse, info: FactInfo, id: string): readonly Diagnostic[] => {
  const parameter = world.parameters.get(id)
  const types = parameter === undefined ? [] : parameterTypes(parameter)
  return types.flatMap((type) => comparable(use, info.type, type, [...use.path, 'value', 'parameter']))
}

const comparable = ({ file, atom }: AtomUse, left: FactType, right: FactType, path: Path): readonly Diagnostic[] => {
  const isText = (type: FactType): boolean => type === 'text' || type === 'code'
  if (left === right || (isText(left) && isText(right))) return []
  const [mine, other] = [typeNames[left], typeNames[right]]
  return [
    complain(
      file,
      path,
      'PL1208',
      `\`${atom.fact}\` 是${mine.zh}，不能与${other.zh}比较`,
      `\`${atom.fact}\` is ${mine.en} and does not compare with ${other.en}`,
    ),
  ]
}
