import type { FileKind } from '../layout.js'
import { nodesOf } from '../nodes.js'
import type { Path } from '../origin.js'
import type { PackFile } from '../pack.js'
import type { NameKind, NameUse } from './names.js'
import { atomUses } from './uses.js'
import type { World } from './world.js'

/** Where a name stands in a file; `*` is any key or index. */
type Pattern = readonly [pattern: string, kind: NameKind]

/** Where names stand in exceptions, steps and remedies, of a rule or of a nature. */
const inParts: readonly Pattern[] = [
  ['unless/*/chance/step', 'step'],
  ['procedure/*/step', 'step'],
  ['procedure/*/after', 'step'],
  ['procedure/*/waivedBy', 'step'],
  ['procedure/*/extension/step', 'step'],
  ['procedure/*/checklist/*/forStep', 'step'],
  ['remedies/*/route', 'route'],
]

const patterns: Readonly<Partial<Record<PackFile['kind'], readonly Pattern[]>>> = {
  rule: [
    ['for', 'record kind'],
    ['matters/*', 'matter'],
    ['authority/kinds/*', 'kind of authority'],
    ...inParts,
    ['then/*/measure', 'measure'],
    ['then/*/parties/roles/*', 'role'],
    ['then/*/parties/insteadOf/*', 'role'],
    ['then/*/scope/*', 'matter'],
    ['specialTo/*', 'rule'],
    ['relief/*/route', 'route'],
    ['relief/*/rule', 'rule'],
  ],
  limit: [
    ['otherwise/step', 'step'],
    ['otherwise/until', 'step'],
  ],
  nature: [...inParts, ['traits/*', 'trait']],
  catalogue: [['measures/*/excludes/*', 'measure']],
  facts: [
    ['records/*/by/*', 'kind of authority'],
    ['records/*/source', 'record kind'],
    ['records/*/information', 'item'],
    ['records/*/evidences/*', 'measure'],
    ['records/*/traits/*', 'trait'],
    ['records/*/derived/*/of', 'record kind'],
    ['traits/*/derived/*/of', 'record kind'],
  ],
  'rule-test': [['rule', 'rule']],
  'limit-test': [['limit', 'limit']],
  scenario: [
    ['rule', 'rule'],
    ['limit', 'limit'],
  ],
}

const found = (
  value: unknown,
  pattern: readonly string[],
  path: Path,
): readonly { readonly path: Path; readonly name: string }[] => {
  const [key, ...rest] = pattern
  if (key === undefined) return typeof value === 'string' ? [{ path, name: value }] : []
  if (typeof value !== 'object' || value === null) return []
  if (Array.isArray(value)) return key === '*' ? value.flatMap((one, index) => found(one, rest, [...path, index])) : []
  const entries = Object.entries(value)
  return (key === '*' ? entries : entries.filter(([name]) => name === key)).flatMap(([name, one]) =>
    found(one, rest, [...path, name]),
  )
}

const byPattern = (file: PackFile): readonly NameUse[] =>
  (patterns[file.kind] ?? []).flatMap(([pattern, kind]) =>
    found(file.value, pattern.split('/'), [])
      .filter(({ name }) => !(pattern === 'for' && name === 'matter'))
      .map(({ path, name }) => ({ file, path, kind, name })),
  )

/** Keys with prose, in which `step.` means nothing. */
const textKeys = new Set(['zh', 'en'])

/** Steps by which periods run: `step.service`. */
const steps = (file: PackFile): readonly NameUse[] =>
  nodesOf(file.value).flatMap(({ path, key, value }) =>
    typeof value === 'string' && value.startsWith('step.') && !textKeys.has(key)
      ? [{ file, path, kind: 'step', name: value.slice('step.'.length) }]
      : [],
  )

/** Parameters wherever one is named: `{ parameter: <id> }`. */
const parameters = (file: PackFile): readonly NameUse[] =>
  nodesOf(file.value).flatMap(({ path, key, value }) =>
    key === 'parameter' && typeof value === 'string' ? [{ file, path, kind: 'parameter', name: value }] : [],
  )

/** Measures that a limit singles out. */
const measuresInLimits = (world: World): readonly NameUse[] =>
  atomUses(world).flatMap(({ file, path, atom }) => {
    const { fact, value } = atom
    if (fact !== 'effect.measure') return []
    if (typeof value === 'string') return [{ file, path: [...path, 'value'], kind: 'measure' as const, name: value }]
    const listed: readonly unknown[] = Array.isArray(value) ? value : []
    return listed.flatMap((one, index) =>
      typeof one === 'string' ? [{ file, path: [...path, 'value', index], kind: 'measure' as const, name: one }] : [],
    )
  })

const stepKinds: ReadonlySet<FileKind> = new Set(['rule', 'nature'])
const parameterKinds: ReadonlySet<FileKind> = new Set(['rule', 'limit', 'nature', 'facts'])

/** Every name that a pack uses. */
export const nameUses = (world: World): readonly NameUse[] => [
  ...world.pack.files.flatMap(byPattern),
  ...world.pack.files.filter(({ kind }) => stepKinds.has(kind)).flatMap(steps),
  ...world.pack.files.filter(({ kind }) => parameterKinds.has(kind)).flatMap(parameters),
  ...measuresInLimits(world),
]
