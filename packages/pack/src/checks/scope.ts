import {
  authorityLevels,
  effectFacts,
  type FactDeclaration,
  type FactType,
  type NatureFile,
  type RuleFile,
  subjectKinds,
} from '@plumbline/schema'
import { type AuthoredKind, type Declarations, partsOf } from '../compile/traits.js'
import type { World } from './world.js'

/** What a condition can say about a fact. */
export interface FactInfo {
  readonly type: FactType
  /** Undefined: any code. */
  readonly codes?: readonly string[]
  readonly determined: boolean
  /** A derived count. */
  readonly counted: boolean
  /** Where it is declared, for facts of the dictionary. */
  readonly declaration?: string
}

/** What may be spoken of in a place. */
export interface Scope {
  /** Every fact path; a fact of the matter may be declared by several kinds of matter. */
  readonly facts: ReadonlyMap<string, readonly FactInfo[]>
  /** Beginnings of paths about which nothing can be said, because the kind of record or matter is itself unknown. */
  readonly undeclared: readonly string[]
}

/** What is known of a fact: undefined where it is not declared and ought to be, empty where that cannot be told. */
export const factIn = ({ facts, undeclared }: Scope, path: string): readonly FactInfo[] | undefined =>
  facts.get(path) ?? (undeclared.some((root) => path.startsWith(root)) ? [] : undefined)

type Entry = readonly [path: string, info: FactInfo]

const plain = (type: FactType, codes?: readonly string[]): FactInfo => ({
  type,
  ...(codes === undefined ? {} : { codes }),
  determined: false,
  counted: false,
})

const declared = (fact: FactDeclaration, declaration: string): FactInfo => ({
  ...plain(fact.type, fact.codes === undefined ? undefined : Object.keys(fact.codes)),
  determined: fact.determined,
  declaration,
})

/** Names by which uses and declarations of a fact meet. */
export const declarationOf = {
  record: (kind: string, fact: string): string => `record/${kind}/${fact}`,
  trait: (trait: string, fact: string): string => `trait/${trait}/${fact}`,
  matter: (kind: string, fact: string): string => `matter/${kind}/${fact}`,
  subject: (fact: string): string => `subject/${fact}`,
}

/** @param declarationNamed where a fact of these is declared */
const entriesOf = (
  root: 'record' | 'source',
  { facts, events, derived }: Declarations,
  declarationNamed: (fact: string) => string,
): readonly Entry[] => [
  ...Object.entries(facts).map(
    ([fact, declaration]): Entry => [`${root}.${fact}`, declared(declaration, declarationNamed(fact))],
  ),
  ...Object.keys(events).map((event): Entry => [`${root}.event.${event}`, plain('day')]),
  ...Object.entries(derived).map(
    ([fact, { kind }]): Entry => [
      `${root}.${fact}`,
      kind === 'count'
        ? { ...plain('count'), counted: true, declaration: declarationNamed(fact) }
        : { ...plain('day'), declaration: declarationNamed(fact) },
    ],
  ),
]

const ofTrait = (world: World, root: 'record' | 'source', trait: string): readonly Entry[] => {
  const part = world.traits.get(trait)
  return part === undefined ? [] : entriesOf(root, part, (fact) => declarationOf.trait(trait, fact))
}

const recordEntries = (world: World, root: 'record' | 'source', name: string, kind: AuthoredKind): readonly Entry[] =>
  partsOf(kind, (trait) => world.traits.get(trait)).flatMap(({ trait, part }) =>
    trait === null ? entriesOf(root, part, (fact) => declarationOf.record(name, fact)) : ofTrait(world, root, trait),
  )

/** Facts of the record of a kind and of the record that it rests on. */
const ofRecord = (world: World, name: string): readonly Entry[] => {
  const kind = world.records.get(name)
  if (kind === undefined) return []
  const source = kind.source === undefined ? undefined : world.records.get(kind.source)
  return [
    ...recordEntries(world, 'record', name, kind),
    ...(source === undefined ? [] : recordEntries(world, 'source', kind.source as string, source)),
  ]
}

const ofMatters = (world: World, kinds: readonly string[]): readonly Entry[] => {
  const names = kinds.length === 0 ? [...world.matters.keys()] : kinds
  return names.flatMap((name) =>
    Object.entries(world.matters.get(name)?.facts ?? {}).map(
      ([fact, declaration]): Entry => [`matter.${fact}`, declared(declaration, declarationOf.matter(name, fact))],
    ),
  )
}

const always = (world: World): readonly Entry[] => [
  ['matter.kind', plain('code', [...world.matters.keys()])],
  ['subject.kind', plain('code', subjectKinds)],
  ['authority.id', plain('text')],
  ['authority.kind', plain('code', [...world.authorities.keys()])],
  ['authority.level', plain('code', authorityLevels)],
  ['authority.region', plain('text')],
  ...days,
  ...[...world.subject].map(
    ([fact, declaration]): Entry => [`subject.${fact}`, declared(declaration, declarationOf.subject(fact))],
  ),
]

const days: readonly Entry[] = [
  ['case.asOf', plain('day')],
  ['case.knownAt', plain('day')],
]

const ofEffect: readonly Entry[] = Object.entries(effectFacts).map(
  ([name, fact]): Entry => [`effect.${name}`, plain(fact.type, 'codes' in fact ? fact.codes : undefined)],
)

const scopeOf = (entries: readonly Entry[], undeclared: readonly string[] = []): Scope => {
  const facts = new Map<string, readonly FactInfo[]>()
  for (const [path, info] of entries) facts.set(path, [...(facts.get(path) ?? []), info])
  return { facts, undeclared }
}

const undeclaredRecord = (world: World, name: string): readonly string[] => {
  const kind = world.records.get(name)
  if (kind === undefined) return ['record.', 'source.']
  const source = kind.source === undefined ? undefined : world.records.get(kind.source)
  const isWhole = (one: AuthoredKind | undefined): boolean =>
    one?.traits.every((trait) => world.traits.has(trait)) ?? false
  return [...(isWhole(kind) ? [] : ['record.']), ...(kind.source === undefined || isWhole(source) ? [] : ['source.'])]
}

const undeclaredMatter = (world: World, kinds: readonly string[]): readonly string[] =>
  kinds.every((kind) => world.matters.has(kind)) ? [] : ['matter.']

export const ruleScope = (world: World, rule: RuleFile): Scope =>
  scopeOf(
    [...ofRecord(world, rule.for), ...ofMatters(world, rule.matters), ...always(world)],
    [...(rule.for === 'matter' ? [] : undeclaredRecord(world, rule.for)), ...undeclaredMatter(world, rule.matters)],
  )

/** The person that an effect is on, of whom only a limit speaks. */
const ofParty = (world: World): readonly Entry[] => [
  ['party.kind', plain('code', subjectKinds)],
  ...[...world.subject].map(
    ([fact, declaration]): Entry => [`party.${fact}`, declared(declaration, declarationOf.subject(fact))],
  ),
]

export const limitScope = (world: World): Scope =>
  scopeOf([...ofEffect, ...ofParty(world), ...ofMatters(world, []), ...always(world)])

/** What a nature asks of the triggers of its rules: they have its traits, and whatever else they are. */
export const natureScope = (world: World, { traits }: NatureFile): Scope =>
  scopeOf(
    [...traits.flatMap((trait) => ofTrait(world, 'record', trait)), ...ofMatters(world, []), ...always(world)],
    traits.every((trait) => world.traits.has(trait)) ? [] : ['record.'],
  )

/** What a trait says of the records that have it. */
export const traitScope = (world: World, trait: string): Scope => scopeOf([...ofTrait(world, 'record', trait), ...days])

export const setAsideScope = (world: World, kind: string): Scope =>
  scopeOf([...ofRecord(world, kind), ...days], undeclaredRecord(world, kind))

/** Facts of the records that are counted, and of those alone. */
export const countScope = (world: World, kind: string): Scope =>
  scopeOf(
    ofRecord(world, kind).filter(([path]) => path.startsWith('record.')),
    undeclaredRecord(world, kind),
  )
