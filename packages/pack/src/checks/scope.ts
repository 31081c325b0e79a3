import { authorityLevels, effectFacts, type FactDeclaration, type FactType, subjectKinds } from '@plumbline/schema'
import { partsOf } from '../compile/traits.js'
import type { FactDomain } from '../logic/domains.js'

/** What a kind of record or a trait declares, as written or as compiled. */
interface Declarations {
  readonly facts: Readonly<Record<string, FactDeclaration>>
  readonly events: Readonly<Record<string, unknown>>
  readonly derived: Readonly<Record<string, { readonly kind: 'count' | 'period-end' }>>
}
interface DeclaredKind extends Declarations {
  readonly traits: readonly string[]
  readonly source?: string | undefined
}

/** Declarations by name, of a pack and the packs below it. */
export interface Declared {
  readonly records: ReadonlyMap<string, DeclaredKind>
  readonly traits: ReadonlyMap<string, Declarations>
  readonly matters: ReadonlyMap<string, { readonly facts: Readonly<Record<string, FactDeclaration>> }>
  readonly subject: ReadonlyMap<string, FactDeclaration>
  readonly authorities: ReadonlyMap<string, unknown>
}

/** What a condition can say about a fact. */
export interface FactInfo extends FactDomain {
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
  missing: true,
  determined: false,
  counted: false,
})

/** A fact that every case states. */
const stated = (type: FactType, codes?: readonly string[]): FactInfo => ({ ...plain(type, codes), missing: false })

/** An event that is known to have happened lies on or before the day asked about. */
const event: FactInfo = { ...plain('day'), notAfter: 'case.asOf' }

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
  ...Object.keys(events).map((name): Entry => [`${root}.event.${name}`, event]),
  ...Object.entries(derived).map(
    ([fact, { kind }]): Entry => [
      `${root}.${fact}`,
      kind === 'count'
        ? { ...stated('count'), least: 0, counted: true, declaration: declarationNamed(fact) }
        : { ...plain('day'), declaration: declarationNamed(fact) },
    ],
  ),
]

const ofTrait = (world: Declared, root: 'record' | 'source', trait: string): readonly Entry[] => {
  const part = world.traits.get(trait)
  return part === undefined ? [] : entriesOf(root, part, (fact) => declarationOf.trait(trait, fact))
}

const recordEntries = (
  world: Declared,
  root: 'record' | 'source',
  name: string,
  kind: DeclaredKind,
): readonly Entry[] =>
  partsOf(kind, (trait) => world.traits.get(trait)).flatMap(({ trait, part }) =>
    trait === null ? entriesOf(root, part, (fact) => declarationOf.record(name, fact)) : ofTrait(world, root, trait),
  )

/** Facts of the record of a kind and of the record that it rests on. */
const ofRecord = (world: Declared, name: string): readonly Entry[] => {
  const kind = world.records.get(name)
  if (kind === undefined) return []
  const source = kind.source === undefined ? undefined : world.records.get(kind.source)
  return [
    ...recordEntries(world, 'record', name, kind),
    ...(source === undefined ? [] : recordEntries(world, 'source', kind.source as string, source)),
  ]
}

const ofMatters = (world: Declared, kinds: readonly string[]): readonly Entry[] => {
  const names = kinds.length === 0 ? [...world.matters.keys()] : kinds
  return names.flatMap((name) =>
    Object.entries(world.matters.get(name)?.facts ?? {}).map(
      ([fact, declaration]): Entry => [`matter.${fact}`, declared(declaration, declarationOf.matter(name, fact))],
    ),
  )
}

/** @param matters kinds of matter in which it is asked; empty: any */
const always = (world: Declared, matters: readonly string[] = []): readonly Entry[] => [
  ['matter.kind', { ...stated('code', [...world.matters.keys()]), ...(matters.length > 0 ? { only: matters } : {}) }],
  ['subject.kind', stated('code', subjectKinds)],
  ['authority.id', stated('text')],
  ['authority.kind', stated('code', [...world.authorities.keys()])],
  ['authority.level', stated('code', authorityLevels)],
  ['authority.region', stated('text')],
  ...days,
  ...[...world.subject].map(
    ([fact, declaration]): Entry => [`subject.${fact}`, declared(declaration, declarationOf.subject(fact))],
  ),
]

const days: readonly Entry[] = [
  ['case.asOf', stated('day')],
  ['case.knownAt', stated('day')],
]

/** Facts of every effect, of which none is known not to exist. */
const ofEveryEffect = new Set([
  'act',
  'measure',
  'kind',
  'nature',
  'polarity',
  'modality',
  'partyKind',
  'level',
  'rank',
])

const ofEffect: readonly Entry[] = Object.entries(effectFacts).map(([name, fact]): Entry => {
  const isThere = fact.type === 'boolean' || ofEveryEffect.has(name)
  return [`effect.${name}`, { ...plain(fact.type, 'codes' in fact ? fact.codes : undefined), missing: !isThere }]
})

const scopeOf = (entries: readonly Entry[], undeclared: readonly string[] = []): Scope => {
  const facts = new Map<string, readonly FactInfo[]>()
  for (const [path, info] of entries) facts.set(path, [...(facts.get(path) ?? []), info])
  return { facts, undeclared }
}

const undeclaredRecord = (world: Declared, name: string): readonly string[] => {
  const kind = world.records.get(name)
  if (kind === undefined) return ['record.', 'source.']
  const source = kind.source === undefined ? undefined : world.records.get(kind.source)
  const isWhole = (one: DeclaredKind | undefined): boolean =>
    one?.traits.every((trait) => world.traits.has(trait)) ?? false
  return [...(isWhole(kind) ? [] : ['record.']), ...(kind.source === undefined || isWhole(source) ? [] : ['source.'])]
}

const undeclaredMatter = (world: Declared, kinds: readonly string[]): readonly string[] =>
  kinds.every((kind) => world.matters.has(kind)) ? [] : ['matter.']

export const ruleScope = (
  world: Declared,
  rule: { readonly for: string; readonly matters: readonly string[] },
): Scope =>
  scopeOf(
    [...ofRecord(world, rule.for), ...ofMatters(world, rule.matters), ...always(world, rule.matters)],
    [...(rule.for === 'matter' ? [] : undeclaredRecord(world, rule.for)), ...undeclaredMatter(world, rule.matters)],
  )

/** The person that an effect is on, of whom only a limit speaks. */
const ofParty = (world: Declared): readonly Entry[] => [
  ['party.kind', stated('code', subjectKinds)],
  ...[...world.subject].map(
    ([fact, declaration]): Entry => [`party.${fact}`, declared(declaration, declarationOf.subject(fact))],
  ),
]

export const limitScope = (world: Declared): Scope =>
  scopeOf([...ofEffect, ...ofParty(world), ...ofMatters(world, []), ...always(world)])

/** What a nature asks of the triggers of its rules: they have its traits, and whatever else they are. */
export const natureScope = (world: Declared, { traits }: { readonly traits: readonly string[] }): Scope =>
  scopeOf(
    [...traits.flatMap((trait) => ofTrait(world, 'record', trait)), ...ofMatters(world, []), ...always(world)],
    traits.every((trait) => world.traits.has(trait)) ? [] : ['record.'],
  )

/** What a trait says of the records that have it. */
export const traitScope = (world: Declared, trait: string): Scope =>
  scopeOf([...ofTrait(world, 'record', trait), ...days])

export const setAsideScope = (world: Declared, kind: string): Scope =>
  scopeOf([...ofRecord(world, kind), ...days], undeclaredRecord(world, kind))

/** Facts of the records that are counted, and of those alone. */
export const countScope = (world: Declared, kind: string): Scope =>
  scopeOf(
    ofRecord(world, kind).filter(([path]) => path.startsWith('record.')),
    undeclaredRecord(world, kind),
  )
