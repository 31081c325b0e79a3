import type { Amount, Text } from '@plumbline/schema'
import type { Diagnostic } from '../diagnostic.js'
import { didYouMean, shown } from '../help.js'
import type { FileKind } from '../layout.js'
import { nodesOf } from '../nodes.js'
import type { Path } from '../origin.js'
import type { PackFile } from '../pack.js'
import { complain } from './complain.js'
import { nameUses } from './nameUses.js'
import type { World } from './world.js'

/** Kinds of name that are declared in one place and used in others. */
export type NameKind =
  | 'record kind'
  | 'matter'
  | 'role'
  | 'kind of authority'
  | 'step'
  | 'route'
  | 'measure'
  | 'parameter'
  | 'rule'
  | 'limit'
  | 'trait'
  | 'item'

/** A name where it is used. */
export interface NameUse {
  readonly file: PackFile
  readonly path: Path
  readonly kind: NameKind
  readonly name: string
}

interface NameSource {
  readonly zh: string
  readonly declaredIn: FileKind
  readonly where: Text
  readonly names: (world: World) => ReadonlySet<string> | ReadonlyMap<string, unknown>
}

const inFacts = { zh: '在 facts/ 中声明', en: 'it is declared in `facts/`' }

const sources: Readonly<Record<NameKind, NameSource>> = {
  'record kind': { zh: '记录种类', declaredIn: 'facts', where: inFacts, names: ({ records }) => records },
  matter: { zh: '事项', declaredIn: 'facts', where: inFacts, names: ({ matters }) => matters },
  role: { zh: '角色', declaredIn: 'facts', where: inFacts, names: ({ roles }) => roles },
  trait: { zh: '共同特征', declaredIn: 'facts', where: inFacts, names: ({ traits }) => traits },
  'kind of authority': { zh: '机关类别', declaredIn: 'facts', where: inFacts, names: ({ authorities }) => authorities },
  step: { zh: '程序步骤', declaredIn: 'facts', where: inFacts, names: ({ steps }) => steps },
  route: { zh: '救济或出路', declaredIn: 'facts', where: inFacts, names: ({ routes }) => routes },
  measure: {
    zh: '措施',
    declaredIn: 'catalogue',
    where: { zh: '在 catalogue/ 中声明', en: 'it is declared in `catalogue/`' },
    names: ({ measures }) => measures,
  },
  parameter: {
    zh: '参数',
    declaredIn: 'parameter',
    where: { zh: '在 parameters/ 中声明', en: 'it is declared in `parameters/`' },
    names: ({ parameters }) => parameters,
  },
  item: {
    zh: '公共信用信息目录条目',
    declaredIn: 'information',
    where: { zh: '在 information/ 中声明', en: 'it is declared in `information/`' },
    names: ({ information }) => information,
  },
  rule: {
    zh: '规则',
    declaredIn: 'rule',
    where: { zh: '在 rules/ 中声明', en: 'it is declared in `rules/`' },
    names: ({ rules }) => rules,
  },
  limit: {
    zh: '边界',
    declaredIn: 'limit',
    where: { zh: '在 limits/ 中声明', en: 'it is declared in `limits/`' },
    names: ({ limits }) => limits,
  },
}

/** Every name used is declared in the pack or below it, and what is asked of a parameter is what it holds. */
export const checkNames = (world: World): readonly Diagnostic[] => [
  ...nameUses(world).flatMap((use) => unknownName(world, use)),
  ...world.pack.files.flatMap((file) => (measuring.has(file.kind) ? parameterComplaints(world, file) : [])),
]

/** Kinds of file that name parameters beside conditions. */
const measuring: ReadonlySet<FileKind> = new Set(['rule', 'limit', 'nature', 'facts'])

const unknownName = (world: World, { file, path, kind, name }: NameUse): readonly Diagnostic[] => {
  const { zh, declaredIn, where, names } = sources[kind]
  const known = names(world)
  if (known.has(name) || world.mayMiss(declaredIn)) return []
  return [
    complain(
      file,
      path,
      'PL1206',
      `未知的${zh} \`${shown(name)}\``,
      `unknown ${kind} \`${shown(name)}\``,
      didYouMean(name, known.keys(), where),
    ),
  ]
}

/** Keys under which a period, or a parameter that holds one, stands. */
const periodKeys = new Set(['min', 'max', 'within', 'by', 'after', 'window', 'period'])

const parameterComplaints = (world: World, file: PackFile): readonly Diagnostic[] =>
  nodesOf(file.value).flatMap(({ path, key, value }) => {
    if (key !== 'parameter' || typeof value !== 'string') return []
    if (path.at(-3) === 'amount') return notOf(world, file, value, path, money)
    return periodKeys.has(String(path.at(-2))) ? notOf(world, file, value, path, period) : []
  })

interface Held {
  readonly holds: (value: string | Amount) => boolean
  readonly zh: string
  readonly en: string
}

const period: Held = { holds: (value) => typeof value === 'string', zh: '期间', en: 'a period' }
const money: Held = { holds: (value) => typeof value !== 'string' && value.unit === 'fen', zh: '金额', en: 'money' }

const notOf = (world: World, file: PackFile, id: string, path: Path, { holds, zh, en }: Held): readonly Diagnostic[] =>
  (world.parameters.get(id)?.values ?? []).every(({ value }) => holds(value))
    ? []
    : [complain(file, path, 'PL1208', `参数 \`${id}\` 不是${zh}`, `the parameter \`${id}\` is not ${en}`)]
