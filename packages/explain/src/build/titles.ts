import { effectFacts, type FactDeclaration, governingVersion, type RecordKind, type Text } from '@plumbline/schema'
import type { Vocabulary } from '../tree/vocabulary.js'
import { type Context, own } from './context.js'

/** How a fact is called, and how its codes are. */
export interface Naming {
  readonly title: Text
  readonly suppliedBy: Text | null
  /** Words of a code, from the pack. */
  readonly codes: Readonly<Record<string, Text>>
  readonly vocabulary: Vocabulary | null
}

const named = (title: Text, rest: Partial<Naming> = {}): Naming => ({
  title,
  suppliedBy: null,
  codes: {},
  vocabulary: null,
  ...rest,
})

const titlesOf = (mapping: Readonly<Record<string, { readonly title: Text }>>): Readonly<Record<string, Text>> =>
  Object.fromEntries(Object.entries(mapping).map(([id, { title }]) => [id, title]))

/** The words of each, without what else is declared of it. */
const wordsOf = (mapping: Readonly<Record<string, Text>>): Readonly<Record<string, Text>> =>
  Object.fromEntries(Object.entries(mapping).map(([id, { zh, en }]) => [id, { zh, en }]))

/** How the determination is called by which an official chooses among versions of a rule. */
export const governingTitle: Text = { zh: '适用的版本', en: 'the version that governs' }

/** What names are looked up in: the program, and the matter that the case is about. */
export interface NameSource extends Pick<Context, 'program'> {
  readonly case: { readonly matter: { readonly kind: string } }
}

type Fixed = (source: NameSource) => Naming

/** Facts that every case has. */
const fixed: Readonly<Record<string, Fixed>> = {
  'case.asOf': () => named({ zh: '所问之日', en: 'the day asked about' }),
  'case.knownAt': () => named({ zh: '已知情况截至之日', en: 'the day up to which facts are known' }),
  /** What ends an effect when its own term has run. */
  term: () => named({ zh: '期限届满', en: 'the end of its term' }),
  'matter.kind': ({ program }) => named({ zh: '事项', en: 'matter' }, { codes: titlesOf(program.dictionary.matters) }),
  'subject.kind': () => named({ zh: '主体类型', en: 'kind of subject' }, { vocabulary: 'subjectKind' }),
  'party.kind': () => named({ zh: '当事人类型', en: 'kind of party' }, { vocabulary: 'subjectKind' }),
  [`record.${governingVersion}`]: () => named(governingTitle),
  [`matter.${governingVersion}`]: () => named(governingTitle),
  'authority.kind': ({ program }) =>
    named({ zh: '机关类别', en: 'kind of authority' }, { codes: wordsOf(program.dictionary.authorities) }),
  'authority.level': () => named({ zh: '机关层级', en: 'level of the authority' }, { vocabulary: 'authorityLevel' }),
  'authority.region': () => named({ zh: '机关所在行政区划', en: 'region of the authority' }),
  'authority.id': () => named({ zh: '机关', en: 'authority' }),
}

const effectVocabulary: Readonly<Record<string, Vocabulary>> = {
  act: 'act',
  nature: 'nature',
  polarity: 'polarity',
  modality: 'modality',
  rank: 'level',
  namedBy: 'level',
  partyKind: 'subjectKind',
  level: 'authorityLevel',
  capacity: 'capacity',
  partyRelation: 'partyRelation',
  gravity: 'gravity',
  domain: 'listDomain',
  dataCategory: 'dataCategory',
}

const effectNaming = (context: NameSource, name: string): Naming | undefined => {
  const fact = own<{ readonly title: Text }>(effectFacts, name)
  if (!fact) return undefined
  const codes = name === 'measure' ? titlesOf(context.program.measures) : {}
  return named(fact.title, { codes, vocabulary: own(effectVocabulary, name) ?? null })
}

const declared = (declaration: FactDeclaration | undefined): Naming | undefined =>
  declaration && named(declaration.title, { suppliedBy: declaration.suppliedBy, codes: declaration.codes ?? {} })

const ofRecord = (kind: RecordKind | undefined, path: readonly string[]): Naming | undefined => {
  if (!kind) return undefined
  const [first = '', second = ''] = path
  if (first === 'event') {
    const event = own(kind.events, second)
    return event && named(event.title, { suppliedBy: event.suppliedBy })
  }
  const derived = own(kind.derived, first)
  return derived ? named(derived.title) : declared(own(kind.facts, first))
}

const lookUp = (context: NameSource, path: string, kind: RecordKind | undefined): Naming | undefined => {
  const fixedNaming = own(fixed, path)
  if (fixedNaming) return fixedNaming(context)
  const [root = '', ...rest] = path.split('.')
  const { dictionary } = context.program
  if (root === 'record' || root === 'source') return ofRecord(kind, rest)
  if (root === 'matter')
    return declared(own(own(dictionary.matters, context.case.matter.kind)?.facts ?? {}, rest[0] ?? ''))
  if (root === 'subject' || root === 'party') return declared(own(dictionary.subject, rest[0] ?? ''))
  if (root === 'effect') return effectNaming(context, rest[0] ?? '')
  return undefined
}

/**
 * How the fact at a path is called.
 *
 * @param kind of the record it is read from, for `record.*` and `source.*`
 */
export const namingOf = (context: NameSource, path: string, kind: RecordKind | undefined): Naming =>
  lookUp(context, path, kind) ?? named({ zh: path, en: path })

/** How a start point is called: a fact, an event, or a procedural step. */
export const startTitle = (context: NameSource, start: string, kind: RecordKind | undefined): Text =>
  start.startsWith('step.') ? stepTitle(context, start.slice('step.'.length)) : namingOf(context, start, kind).title

const orId = (text: Text | undefined, id: string): Text => text ?? { zh: id, en: id }

export const stepTitle = ({ program }: NameSource, id: string): Text =>
  orId(own(program.dictionary.steps, id)?.title, id)
export const routeTitle = ({ program }: NameSource, id: string): Text =>
  orId(own(program.dictionary.routes, id)?.title, id)
export const matterTitle = ({ program }: NameSource, id: string): Text =>
  orId(own(program.dictionary.matters, id)?.title, id)
export const measureTitle = ({ program }: NameSource, id: string): Text => orId(own(program.measures, id)?.title, id)
export const ruleTitle = (context: Context, id: string, version: string): Text =>
  orId(context.rule(id, version)?.title ?? context.program.rules.find((rule) => rule.id === id)?.title, id)
