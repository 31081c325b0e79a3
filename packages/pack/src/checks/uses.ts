import type { Atom, Condition, RuleFile } from '@plumbline/schema'
import type { Declarations } from '../compile/traits.js'
import { nodesOf } from '../nodes.js'
import type { Path } from '../origin.js'
import { filesOf, type PackFile } from '../pack.js'
import { countScope, limitScope, natureScope, ruleScope, type Scope, setAsideScope, traitScope } from './scope.js'
import type { World } from './world.js'

/** A place where something is said, and what may be spoken of in it. */
interface PlaceOfUse {
  readonly file: PackFile
  readonly path: Path
  readonly scope: Scope
  /** Counts may not stand here: which records may be used is what is being decided. */
  readonly withoutCounts: boolean
}

/** A whole condition, where it stands. */
export interface ConditionUse extends PlaceOfUse {
  readonly condition: Condition
}

/** One comparison, where it stands. */
export interface AtomUse extends PlaceOfUse {
  readonly atom: Atom
}

/** What a fact that is named beside a condition has to be: a day, what an official weighed, a class of gravity, or text. */
export type WantedFact = 'day' | 'weighed' | 'gravity' | 'text'

/** A fact named where a fact of some kind is asked for. */
export interface FactUse {
  readonly file: PackFile
  readonly path: Path
  readonly fact: string
  readonly scope: Scope
  readonly wanted: WantedFact
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
): readonly ConditionUse[] => (condition === undefined ? [] : [{ file, path, condition, scope, withoutCounts }])

const ruleConditions = (world: World, file: PackFile<'rule'>): readonly ConditionUse[] => {
  const scope = ruleScope(world, file.value)
  const { when, then, limitation, transition } = file.value
  return [
    ...usesIn(file, scope, when, ['when']),
    ...partConditions(file, scope),
    ...then.flatMap((one, index) => usesIn(file, scope, one.nexus, ['then', index, 'nexus'])),
    ...usesIn(file, scope, limitation?.longer?.when, ['limitation', 'longer', 'when']),
    ...usesIn(file, scope, transition?.when, ['transition', 'when']),
  ]
}

/** Exceptions and steps, of a rule or of a nature. */
const partConditions = (file: PackFile<'rule'> | PackFile<'nature'>, scope: Scope): readonly ConditionUse[] => [
  ...file.value.unless.flatMap((one, index) => usesIn(file, scope, one.when, ['unless', index, 'when'])),
  ...file.value.procedure.flatMap((one, index) => usesIn(file, scope, one.when, ['procedure', index, 'when'])),
]

const natureConditions = (world: World, file: PackFile<'nature'>): readonly ConditionUse[] => {
  const scope = natureScope(world, file.value)
  const longer = ownLimitation(file)?.longer
  return [...partConditions(file, scope), ...usesIn(file, scope, longer?.when, ['limitation', 'longer', 'when'])]
}

/** The limitation that a nature lays down itself. */
const ownLimitation = ({ value }: PackFile<'nature'>): RuleFile['limitation'] =>
  typeof value.limitation === 'object' ? value.limitation : undefined

const limitConditions = (file: PackFile<'limit'>, scope: Scope): readonly ConditionUse[] =>
  (['when', 'require'] as const).flatMap((part) => usesIn(file, scope, file.value[part], [part]))

const dictionaryConditions = (world: World, file: PackFile<'facts'>): readonly ConditionUse[] => {
  const uses = (part: 'records' | 'traits', name: string, { derived, setAside }: Declarations, scope: Scope) => [
    ...setAside.flatMap((one, index) => usesIn(file, scope, one.when, [part, name, 'setAside', index, 'when'], true)),
    ...Object.entries(derived).flatMap(([fact, one]) =>
      one.kind === 'count'
        ? usesIn(file, countScope(world, one.of), one.where, [part, name, 'derived', fact, 'where'], true)
        : [],
    ),
  ]
  return [
    ...Object.entries(file.value.records).flatMap(([name, kind]) =>
      uses('records', name, kind, setAsideScope(world, name)),
    ),
    ...Object.entries(file.value.traits).flatMap(([name, trait]) =>
      uses('traits', name, trait, traitScope(world, name)),
    ),
  ]
}

/** What is found once of a world, for all checks that ask for it. */
const once = <Found extends object>(find: (world: World) => Found): ((world: World) => Found) => {
  const known = new WeakMap<World, Found>()
  return (world) => {
    const found = known.get(world) ?? find(world)
    known.set(world, found)
    return found
  }
}

/** Every condition that a pack lays down itself. */
export const conditionUses = once((world): readonly ConditionUse[] => {
  const forLimits = limitScope(world)
  return [
    ...filesOf(world.pack, 'rule').flatMap((file) => ruleConditions(world, file)),
    ...filesOf(world.pack, 'limit').flatMap((file) => limitConditions(file, forLimits)),
    ...filesOf(world.pack, 'nature').flatMap((file) => natureConditions(world, file)),
    ...filesOf(world.pack, 'facts').flatMap((file) => dictionaryConditions(world, file)),
  ]
})

/** Every comparison that a pack makes itself. */
export const atomUses = once((world): readonly AtomUse[] =>
  conditionUses(world).flatMap(({ condition, ...place }) =>
    atomsOf(condition, place.path).map((found) => ({ ...place, ...found })),
  ),
)

/** Fields of a rule that hold a start point, wherever they stand. */
const startFields = new Set(['from', 'until', 'rolesOn', 'event', 'discovered'])

type NamedFact = Pick<FactUse, 'fact' | 'path'>

const startPoints = (value: unknown): readonly NamedFact[] =>
  nodesOf(value).flatMap(({ path, key, value: fact }) =>
    startFields.has(key) && typeof fact === 'string' && /^(?:record|matter|case)\./.test(fact) ? [{ fact, path }] : [],
  )

const factAt = (fact: string | undefined, path: Path): readonly NamedFact[] =>
  fact === undefined ? [] : [{ fact, path }]

const useAs =
  (file: PackFile, scope: Scope) =>
  (wanted: WantedFact) =>
  (found: NamedFact): FactUse => ({ ...found, file, scope, wanted })

const ruleFacts = (world: World, file: PackFile<'rule'>): readonly FactUse[] => {
  const { governedBy, authority, then, procedure, remedies, relief, limitation, continues } = file.value
  const scope = ruleScope(world, file.value)
  const use = useAs(file, scope)
  return [
    ...startPoints({ then, procedure, remedies, relief, limitation }).map(use('day')),
    ...factAt(governedBy, ['governedBy']).map(use('day')),
    ...factAt(continues?.until, ['continues', 'until']).map(use('day')),
    ...factAt(authority.within, ['authority', 'within']).map(use('text')),
    ...then.flatMap(({ gravity, sameAct }, index) => [
      ...factAt(gravity, ['then', index, 'gravity']).map(use('gravity')),
      ...factAt(sameAct, ['then', index, 'sameAct']).map(use('text')),
    ]),
    ...weighedFacts(file).map(use('weighed')),
  ]
}

const weighedFacts = ({ value }: PackFile<'rule'> | PackFile<'nature'>): readonly NamedFact[] =>
  value.unless.flatMap(({ weighed }, index) => factAt(weighed, ['unless', index, 'weighed']))

const natureFacts = (world: World, file: PackFile<'nature'>): readonly FactUse[] => {
  const { procedure, remedies } = file.value
  const scope = natureScope(world, file.value)
  const use = useAs(file, scope)
  return [
    ...startPoints({ procedure, remedies, limitation: ownLimitation(file) }).map(use('day')),
    ...weighedFacts(file).map(use('weighed')),
  ]
}

/** Days by which derived facts are counted, of a kind of record or of a trait. */
const derivedDays = (
  world: World,
  file: PackFile<'facts'>,
  at: Path,
  { derived }: Declarations,
  own: Scope,
): readonly FactUse[] =>
  Object.entries(derived).flatMap(([fact, one]): FactUse[] => {
    const use = (scope: Scope, text: string, path: Path): FactUse => ({
      file,
      path: [...at, 'derived', fact, ...path],
      fact: `record.${text}`,
      scope,
      wanted: 'day',
    })
    if (one.kind === 'period-end') return one.from.map((text, index) => use(own, text, ['from', index]))
    return [use(countScope(world, one.of), one.anchor, ['anchor']), use(own, one.anchor, ['anchor'])]
  })

const dictionaryFacts = (world: World, file: PackFile<'facts'>): readonly FactUse[] => [
  ...Object.entries(file.value.records).flatMap(([name, kind]) =>
    derivedDays(world, file, ['records', name], kind, countScope(world, name)),
  ),
  ...Object.entries(file.value.traits).flatMap(([name, trait]) =>
    derivedDays(world, file, ['traits', name], trait, traitScope(world, name)),
  ),
]

/** Every fact that a pack names outside of a comparison. */
export const factUses = (world: World): readonly FactUse[] => [
  ...filesOf(world.pack, 'rule').flatMap((file) => ruleFacts(world, file)),
  ...filesOf(world.pack, 'nature').flatMap((file) => natureFacts(world, file)),
  ...filesOf(world.pack, 'facts').flatMap((file) => dictionaryFacts(world, file)),
]
