import type { Atom, Condition } from '@plumbline/schema'
import { nodesOf } from '../nodes.js'
import type { Path } from '../origin.js'
import { filesOf, type PackFile } from '../pack.js'
import { countScope, limitScope, ruleScope, type Scope, setAsideScope } from './scope.js'
import type { World } from './world.js'

/** One comparison, where it stands, and what it may speak of. */
export interface AtomUse {
  readonly file: PackFile
  readonly path: Path
  readonly atom: Atom
  readonly scope: Scope
  /** Counts may not stand here: which records may be used is what is being decided. */
  readonly withoutCounts: boolean
}

/** A fact named where a day, or what an official weighed, is asked for. */
export interface FactUse {
  readonly file: PackFile
  readonly path: Path
  readonly fact: string
  readonly scope: Scope
  readonly wanted: 'day' | 'weighed'
}

const atomsOf = (condition: Condition, path: Path): readonly { readonly atom: Atom; readonly path: Path }[] => {
  if ('not' in condition) return atomsOf(condition.not, [...path, 'not'])
  if ('all' in condition) return condition.all.flatMap((one, index) => atomsOf(one, [...path, 'all', index]))
  if ('any' in condition) return condition.any.flatMap((one, index) => atomsOf(one, [...path, 'any', index]))
  return [{ atom: condition, path }]
}

const usesIn = (
  file: PackFile,
  scope: Scope,
  condition: Condition | undefined,
  path: Path,
  withoutCounts = false,
): readonly AtomUse[] =>
  condition === undefined ? [] : atomsOf(condition, path).map((found) => ({ ...found, file, scope, withoutCounts }))

const ruleAtoms = (world: World, file: PackFile<'rule'>): readonly AtomUse[] => {
  const scope = ruleScope(world, file.value)
  return [
    ...usesIn(file, scope, file.value.when, ['when']),
    ...file.value.unless.flatMap((one, index) => usesIn(file, scope, one.when, ['unless', index, 'when'])),
    ...file.value.then.flatMap((one, index) => usesIn(file, scope, one.nexus, ['then', index, 'nexus'])),
  ]
}

const limitAtoms = (world: World, file: PackFile<'limit'>): readonly AtomUse[] =>
  (['when', 'require'] as const).flatMap((part) => usesIn(file, limitScope(world), file.value[part], [part]))

const dictionaryAtoms = (world: World, file: PackFile<'facts'>): readonly AtomUse[] =>
  Object.entries(file.value.records).flatMap(([name, kind]) => [
    ...kind.setAside.flatMap((one, index) =>
      usesIn(file, setAsideScope(world, name), one.when, ['records', name, 'setAside', index, 'when'], true),
    ),
    ...Object.entries(kind.derived).flatMap(([fact, derived]) =>
      derived.kind === 'count'
        ? usesIn(file, countScope(world, derived.of), derived.where, ['records', name, 'derived', fact, 'where'], true)
        : [],
    ),
  ])

/** Every comparison that a pack makes itself. */
export const atomUses = (world: World): readonly AtomUse[] => [
  ...filesOf(world.pack, 'rule').flatMap((file) => ruleAtoms(world, file)),
  ...filesOf(world.pack, 'limit').flatMap((file) => limitAtoms(world, file)),
  ...filesOf(world.pack, 'facts').flatMap((file) => dictionaryAtoms(world, file)),
]

/** Fields of a rule that hold a start point, wherever they stand. */
const startFields = new Set(['from', 'until', 'rolesOn', 'event'])

const startPoints = (value: unknown): readonly { readonly fact: string; readonly path: Path }[] =>
  nodesOf(value).flatMap(({ path, key, value: fact }) =>
    startFields.has(key) && typeof fact === 'string' && /^(?:record|matter|case)\./.test(fact) ? [{ fact, path }] : [],
  )

const ruleDays = (world: World, file: PackFile<'rule'>): readonly FactUse[] => {
  const { governedBy, unless, then, procedure, remedies, relief } = file.value
  const scope = ruleScope(world, file.value)
  const days = [
    ...startPoints({ then, procedure, remedies, relief }),
    ...(governedBy === undefined ? [] : [{ fact: governedBy, path: ['governedBy'] }]),
  ]
  return [
    ...days.map((found): FactUse => ({ ...found, file, scope, wanted: 'day' })),
    ...unless.flatMap(({ weighed }, index): FactUse[] =>
      weighed === undefined
        ? []
        : [{ file, path: ['unless', index, 'weighed'], fact: weighed, scope, wanted: 'weighed' }],
    ),
  ]
}

const dictionaryDays = (world: World, file: PackFile<'facts'>): readonly FactUse[] =>
  Object.entries(file.value.records).flatMap(([name, kind]) =>
    Object.entries(kind.derived).flatMap(([fact, derived]): FactUse[] => {
      const at: Path = ['records', name, 'derived', fact]
      const use = (of: string, text: string, path: Path): FactUse => ({
        file,
        path,
        fact: `record.${text}`,
        scope: countScope(world, of),
        wanted: 'day',
      })
      if (derived.kind === 'period-end')
        return derived.from.map((text, index) => use(name, text, [...at, 'from', index]))
      const anchor = use(derived.of, derived.anchor, [...at, 'anchor'])
      return derived.of === name ? [anchor] : [anchor, use(name, derived.anchor, [...at, 'anchor'])]
    }),
  )

/** Every fact that a pack names outside of a comparison. */
export const factUses = (world: World): readonly FactUse[] => [
  ...filesOf(world.pack, 'rule').flatMap((file) => ruleDays(world, file)),
  ...filesOf(world.pack, 'facts').flatMap((file) => dictionaryDays(world, file)),
]
