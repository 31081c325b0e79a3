import {
  authorityLevels,
  effectFacts,
  type FactDeclaration,
  type FactType,
  type RuleFile,
  subjectKinds,
} from '@plumbline/schema'
import type { RecordKindFile, World } from './world.js'

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
  matter: (kind: string, fact: string): string => `matter/${kind}/${fact}`,
  subject: (fact: string): string => `subject/${fact}`,
}

const recordEntries = (root: 'record' | 'source', name: string, kind: RecordKindFile): readonly Entry[] => [
  ...Object.entries(kind.facts).map(
    ([fact, declaration]): Entry => [`${root}.${fact}`, declared(declaration, declarationOf.record(name, fact))],
  ),
  ...Object.keys(kind.events).map((event): Entry => [`${root}.event.${event}`, plain('day')]),
  ...Object.entries(kind.derived).map(
    ([fact, derived]): Entry => [
      `${root}.${fact}`,
      derived.kind === 'count'
        ? { ...plain('count'), counted: true, declaration: declarationOf.record(name, fact) }
        : { ...plain('day'), declaration: declarationOf.record(name, fact) },
    ],
  ),
]

/** Facts of the record of a kind and of the record that it rests on. */
const ofRecord = (world: World, name: string): readonly Entry[] => {
  const kind = world.records.get(name)
  if (kind === undefined) return []
  const source = kind.source === undefined ? undefined : world.records.get(kind.source)
  return [
    ...recordEntries('record', name, kind),
    ...(source === undefined ? [] : recordEntries('source', kind.source as string, source)),
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
  ['authority.kind', plain('code', [...world.authorities])],
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
  return kind.source === undefined || world.records.has(kind.source) ? [] : ['source.']
}

const undeclaredMatter = (world: World, kinds: readonly string[]): readonly string[] =>
  kinds.every((kind) => world.matters.has(kind)) ? [] : ['matter.']

export const ruleScope = (world: World, rule: RuleFile): Scope =>
  scopeOf(
    [...ofRecord(world, rule.for), ...ofMatters(world, rule.matters), ...always(world)],
    [...(rule.for === 'matter' ? [] : undeclaredRecord(world, rule.for)), ...undeclaredMatter(world, rule.matters)],
  )

export const limitScope = (world: World): Scope => scopeOf([...ofEffect, ...ofMatters(world, []), ...always(world)])

export const setAsideScope = (world: World, kind: string): Scope =>
  scopeOf([...ofRecord(world, kind), ...days], undeclaredRecord(world, kind))

/** Facts of the records that are counted, and of those alone. */
export const countScope = (world: World, kind: string): Scope =>
  scopeOf(
    ofRecord(world, kind).filter(([path]) => path.startsWith('record.')),
    undeclaredRecord(world, kind),
  )
