import { type Case, type EffectFact, effectFacts, type FactType, type Program, type Text } from '@plumbline/schema'
import type { Known } from './facts/known.js'
import { own } from './own.js'
import { trace } from './trace.js'

/** What a reading of a verdict came to, with its words. */
export interface Reading {
  readonly known: Known
  readonly title: Text
  readonly type: FactType
  readonly suppliedBy: Text | null
  /** Words of the codes of a `code`. */
  readonly codes: Readonly<Record<string, Text>>
}

type Words = Omit<Reading, 'known'>

const fixed: Readonly<Record<string, Words>> = {
  'case/asOf': { title: { zh: '所问之日', en: 'day asked about' }, type: 'day', suppliedBy: null, codes: {} },
  'case/knownAt': { title: { zh: '所知之日', en: 'day of knowledge' }, type: 'day', suppliedBy: null, codes: {} },
  'matter/kind': { title: { zh: '事项', en: 'matter' }, type: 'code', suppliedBy: null, codes: {} },
  'subject/kind': { title: { zh: '主体类型', en: 'kind of subject' }, type: 'code', suppliedBy: null, codes: {} },
  'authority/kind': { title: { zh: '机关类别', en: 'kind of authority' }, type: 'code', suppliedBy: null, codes: {} },
  'authority/level': { title: { zh: '机关层级', en: 'level of the authority' }, type: 'code', suppliedBy: null, codes: {} },
  'authority/region': { title: { zh: '机关所在区划', en: 'region of the authority' }, type: 'text', suppliedBy: null, codes: {} },
  'authority/id': { title: { zh: '机关标识', en: 'authority' }, type: 'text', suppliedBy: null, codes: {} },
}

const nameless = (id: string): Words => ({ title: { zh: id, en: id }, type: 'text', suppliedBy: null, codes: {} })

const recordWords = (program: Program, kase: Case, recordId: string, rest: readonly string[], id: string): Words => {
  const record = kase.records.find((candidate) => candidate.id === recordId)
  const kind = record && own(program.dictionary.records, record.kind)
  if (!kind) return nameless(id)
  if (rest[0] === 'event') {
    const event = own(kind.events, rest[1] as string)
    return event ? { title: event.title, type: 'day', suppliedBy: event.suppliedBy, codes: {} } : nameless(id)
  }
  const name = rest[0] as string
  const derived = own(kind.derived, name)
  if (derived) return { title: derived.title, type: derived.kind === 'count' ? 'count' : 'day', suppliedBy: null, codes: {} }
  return declaredWords(own(kind.facts, name)) ?? nameless(id)
}

const declaredWords = (fact: Program['dictionary']['subject'][string] | undefined): Words | undefined =>
  fact && { title: fact.title, type: fact.type, suppliedBy: fact.suppliedBy, codes: fact.codes ?? {} }

const parameterWords = (program: Program, name: string): Words | undefined => {
  const parameter = own(program.parameters, name)
  return parameter && { title: parameter.title, type: typeof parameter.values[0]?.value === 'string' ? 'duration' : 'count', suppliedBy: null, codes: {} }
}

const effectWords = (name: string): Words | undefined => {
  const fact: EffectFact | undefined = own(effectFacts, name)
  return fact && { title: fact.title, type: fact.type, suppliedBy: null, codes: {} }
}

const wordsOf = (program: Program, kase: Case, id: string): Words => {
  const [root, second, ...rest] = id.split('/') as [string, string, ...string[]]
  const { dictionary } = program
  if (Object.hasOwn(fixed, id)) return fixed[id] as Words
  if (root === 'record') return recordWords(program, kase, second, rest, id)
  if (root === 'matter') return declaredWords(own(own(dictionary.matters, kase.matter.kind)?.facts ?? {}, second)) ?? nameless(id)
  if (root === 'subject') return declaredWords(own(dictionary.subject, second)) ?? nameless(id)
  if (root === 'parameter') return parameterWords(program, second.slice(0, second.lastIndexOf('@'))) ?? nameless(id)
  if (root === 'effect') return effectWords(id.slice(id.lastIndexOf('/') + 1)) ?? nameless(id)
  return nameless(id)
}

/** Every reading behind the verdicts of a decision, by its id, with value and words: what an explanation shows. */
export const readings = (program: Program, kase: Case): ReadonlyMap<string, Reading> => {
  const { world, decision } = trace(program, kase)
  return new Map(decision.reads.map(({ id }) => [id, { known: world.readings.get(id) ?? { is: 'unknown' }, ...wordsOf(program, kase, id) }]))
}
