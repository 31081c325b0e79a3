import { nodesOf } from '../nodes.js'
import type { Path } from '../origin.js'
import { filesOf, type PackFile } from '../pack.js'
import type { NameKind, NameUse } from './names.js'
import { atomUses } from './uses.js'
import type { World } from './world.js'

/** Where names stand in a rule, a limit, a dictionary or a test; `*` is any key or index. */
const patterns: Readonly<Partial<Record<PackFile['kind'], readonly (readonly [pattern: string, kind: NameKind])[]>>> = {
  rule: [
    ['for', 'record kind'],
    ['matters/*', 'matter'],
    ['authority/kinds/*', 'kind of authority'],
    ['unless/*/chance/step', 'step'],
    ['then/*/measure', 'measure'],
    ['then/*/parties/roles/*', 'role'],
    ['then/*/parties/insteadOf/*', 'role'],
    ['then/*/scope/*', 'matter'],
    ['procedure/*/step', 'step'],
    ['procedure/*/after', 'step'],
    ['procedure/*/extension/step', 'step'],
    ['remedies/*/route', 'route'],
    ['relief/*/route', 'route'],
  ],
  limit: [['otherwise/step', 'step']],
  facts: [
    ['records/*/by/*', 'kind of authority'],
    ['records/*/source', 'record kind'],
    ['records/*/derived/*/of', 'record kind'],
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

/** Every name that a pack uses. */
export const nameUses = (world: World): readonly NameUse[] => [
  ...world.pack.files.flatMap(byPattern),
  ...filesOf(world.pack, 'rule').flatMap(steps),
  ...[...filesOf(world.pack, 'rule'), ...filesOf(world.pack, 'limit'), ...filesOf(world.pack, 'facts')].flatMap(
    parameters,
  ),
  ...measuresInLimits(world),
]
