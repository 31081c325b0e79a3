import type { Text } from '@plumbline/schema'
import type { Diagnostic } from '../diagnostic.js'
import { didYouMean, shown } from '../help.js'
import type { FileKind } from '../layout.js'
import { nodesOf } from '../nodes.js'
import type { Path } from '../origin.js'
import { filesOf, type PackFile } from '../pack.js'
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

/** Every name used is declared in the pack or below it, and a period is asked only of parameters that hold periods. */
export const checkNames = (world: World): readonly Diagnostic[] => [
  ...nameUses(world).flatMap((use) => unknownName(world, use)),
  ...filesOf(world.pack, 'rule').flatMap((file) => periodComplaints(world, file)),
  ...filesOf(world.pack, 'facts').flatMap((file) => periodComplaints(world, file)),
]

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

const periodComplaints = (world: World, file: PackFile): readonly Diagnostic[] =>
  nodesOf(file.value).flatMap(({ path, key, value }) =>
    key === 'parameter' && typeof value === 'string' && periodKeys.has(String(path.at(-2)))
      ? notAPeriod(world, file, value, path)
      : [],
  )

const notAPeriod = (world: World, file: PackFile, id: string, path: Path): readonly Diagnostic[] => {
  const values = world.parameters.get(id)?.values ?? []
  return values.every(({ value }) => typeof value === 'string')
    ? []
    : [complain(file, path, 'PL1208', `参数 \`${id}\` 不是期间`, `the parameter \`${id}\` is not a period`)]
}
