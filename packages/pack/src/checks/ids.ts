import type { Diagnostic } from '../diagnostic.js'
import type { Path } from '../origin.js'
import type { Pack, PackFile } from '../pack.js'
import { complain, complainAtKey } from './complain.js'
import type { World } from './world.js'

/** An id where it is defined. */
interface Definition {
  readonly file: PackFile
  readonly path: Path
  /** Unique among all definitions: kind and id. */
  readonly id: string
  readonly shown: string
  readonly atKey: boolean
}

const dictionaryParts = ['subject', 'authorities', 'roles', 'matters', 'traits', 'records', 'steps', 'routes'] as const

const definitionsIn = (file: PackFile): readonly Definition[] => {
  const define = (kind: string, shown: string, path: Path, atKey = false): Definition => ({
    file,
    path,
    id: `${kind}/${shown}`,
    shown,
    atKey,
  })
  if (is(file, 'facts'))
    return dictionaryParts.flatMap((part) =>
      Object.keys(file.value[part]).map((name) => define(part, name, [part, name], true)),
    )
  if (is(file, 'instrument'))
    return [
      define('instrument', file.value.id, ['id']),
      ...file.value.provisions.map(({ at }, index) =>
        define(`provision of ${file.value.id}`, at, ['provisions', index, 'at']),
      ),
    ]
  if (is(file, 'catalogue'))
    return file.value.measures.map(({ id }, index) => define('measure', id, ['measures', index, 'id']))
  if (is(file, 'rule'))
    return [
      define('rule', `${file.value.id}@${file.value.effective.from}`, ['id']),
      ...file.value.unless.map(({ id }, index) =>
        define(`exception of ${file.value.id}@${file.value.effective.from}`, id, ['unless', index, 'id']),
      ),
    ]
  if (is(file, 'nature')) return [define('nature', file.value.nature, ['nature'])]
  if (is(file, 'information'))
    return [
      define('edition of information', file.value.edition, ['edition']),
      ...file.value.items.map(({ id }, index) => define(`item of ${file.value.edition}`, id, ['items', index, 'id'])),
    ]
  if (is(file, 'parameter') || is(file, 'calendar') || is(file, 'limit'))
    return [define(file.kind, file.value.id, ['id'])]
  return []
}

const is = <Kind extends PackFile['kind']>(file: PackFile, kind: Kind): file is PackFile<Kind> => file.kind === kind

const definitionsOf = (pack: Pack): readonly Definition[] => pack.files.flatMap(definitionsIn)

/** Each id once in a pack, and none that a pack below has. */
export const checkIds = (world: World): readonly Diagnostic[] => {
  const below = new Map(
    world.below.flatMap((pack) => definitionsOf(pack).map(({ id }) => [id, pack.manifest.id] as const)),
  )
  const rulesBelow = new Map(
    world.below.flatMap((pack) =>
      pack.files.flatMap((file) => (is(file, 'rule') ? [[file.value.id, pack.manifest.id] as const] : [])),
    ),
  )
  const first = new Map<string, Definition>()
  return definitionsOf(world.pack).flatMap((definition) => {
    const owner =
      below.get(definition.id) ?? (definition.id.startsWith('rule/') ? rulesBelow.get(ruleId(definition)) : undefined)
    if (owner !== undefined) return [redefined(definition, owner)]
    const other = first.get(definition.id)
    if (other !== undefined) return [duplicate(definition, other)]
    first.set(definition.id, definition)
    return []
  })
}

const ruleId = ({ shown }: Definition): string => shown.split('@')[0] as string

const at = ({ atKey }: Definition) => (atKey ? complainAtKey : complain)

const redefined = (definition: Definition, owner: string): Diagnostic =>
  at(definition)(
    definition.file,
    definition.path,
    'PL1218',
    `\`${definition.shown}\` 已由 \`${owner}\` 定义`,
    `\`${definition.shown}\` is defined by \`${owner}\` already`,
    { zh: '直接使用下层的定义，或另取标识', en: 'use the one below, or choose another id' },
  )

const duplicate = (definition: Definition, first: Definition): Diagnostic => {
  const { file, line } = first.file.origin(first.path)
  return at(definition)(
    definition.file,
    definition.path,
    'PL1201',
    `\`${definition.shown}\` 重复定义`,
    `\`${definition.shown}\` is defined twice`,
    { zh: `另一处：${file}:${line}`, en: `it is also at ${file}:${line}` },
  )
}
