import type { CompiledRule, DictionaryFile, Program } from '@plumbline/schema'
import type { MutableFile, Mutation } from '../mutation.js'
import type { Reached } from './baseline.js'
import { mentions } from './mentions.js'
import type { Placed } from './suite.js'

/** Whether a mutation can make a difference to a sentence. What cannot is not run. */
export type Touches = (sentence: Placed, reached: Reached) => boolean

type AskedIn = Pick<CompiledRule, 'matters' | 'for'>

/** Whether a rule is asked about in the matter of a sentence and on a record of its case. A case that is refused may be about anything. */
export const isAsked = ({ matters, for: kind }: AskedIn, { case: kase }: Placed): boolean =>
  kase === null ||
  ((matters.length === 0 || matters.includes(kase.matter.kind)) &&
    (kind === 'matter' || kase.records.some((record) => record.kind === kind)))

const anyAsked =
  (rules: readonly AskedIn[]): Touches =>
  (sentence) =>
    rules.some((rule) => isAsked(rule, sentence))

interface Giving {
  readonly then: readonly { readonly measure: string }[]
}

/** Whether a sentence has an effect of one of the measures, or refuses its case. */
const anyEffect = (rules: readonly Giving[]): Touches => {
  const measures = new Set(rules.flatMap(({ then }) => then.map(({ measure }) => measure)))
  return ({ case: kase }, reached) => kase === null || reached.measures.some((measure) => measures.has(measure))
}

/** Parts that say what becomes of an effect, and nothing about whether there is one. */
const ofEffects: ReadonlySet<unknown> = new Set(['then', 'procedure', 'remedies', 'relief', 'authority', 'modality'])

const onlyAt = ({ edits }: Mutation, parts: ReadonlySet<unknown>): boolean =>
  edits.every(({ at: [first] }) => parts.has(first))

/** Kinds of record that a test picks, with those that rest on one of them. */
const kindsWhere = (
  { dictionary: { records } }: Program,
  test: (kind: Program['dictionary']['records'][string], name: string) => boolean,
): ReadonlySet<string> => {
  const own = Object.entries(records).flatMap(([name, kind]) => (test(kind, name) ? [name] : []))
  const resting = Object.entries(records).flatMap(([name, { source }]) =>
    source !== undefined && own.includes(source) ? [name] : [],
  )
  return new Set([...own, ...resting])
}

const holdsKind =
  (kinds: ReadonlySet<string>): Touches =>
  ({ case: kase }) =>
    kase === null || kase.records.some(({ kind }) => kinds.has(kind))

const ofParameter = (program: Program, id: string): Touches => {
  const asked = anyAsked(program.rules.filter((rule) => mentions(rule, id)))
  const holds = holdsKind(kindsWhere(program, (kind) => mentions(kind, id)))
  const everywhere = mentions(program.limits, id)
  return (sentence, reached) => everywhere || asked(sentence, reached) || holds(sentence, reached)
}

const same = (left: unknown, right: unknown): boolean => JSON.stringify(left) === JSON.stringify(right)

const ofFacts = (program: Program, before: DictionaryFile, after: DictionaryFile): Touches => {
  const { records: _r, traits: _t, ...rest } = before
  const { records, traits, ...restAfter } = after
  if (!same(rest, restAfter)) return () => true
  const changed = new Set(Object.keys(records).filter((name) => !same(records[name], before.records[name])))
  const changedTraits = Object.keys(traits).filter((name) => !same(traits[name], before.traits[name]))
  return holdsKind(
    kindsWhere(program, (kind, name) => changed.has(name) || kind.traits.some((one) => changedTraits.includes(one))),
  )
}

/**
 * Which sentences a mutation can touch: those in whose matter, and on a record of whose kind, the rule is asked, or that have an effect of its
 * measures; those with an effect that the limit concerns; those that hold a record of the kind declared.
 *
 * @param after what the file says when mutated
 */
export const touchedBy = (
  program: Program,
  file: MutableFile,
  after: MutableFile['value'],
  mutation: Mutation,
): Touches => {
  const effectsOnly = onlyAt(mutation, ofEffects)
  if (file.kind === 'rule') return effectsOnly ? anyEffect([file.value]) : anyAsked([file.value, after as AskedIn])
  if (file.kind === 'nature') {
    const rules = program.rules.filter(({ nature }) => nature === file.value.nature)
    return effectsOnly ? anyEffect(rules) : anyAsked(rules)
  }
  if (file.kind === 'parameter') return ofParameter(program, file.value.id)
  if (file.kind === 'facts') return ofFacts(program, file.value, after as DictionaryFile)
  if (onlyAt(mutation, new Set(['when', 'effective'])))
    return ({ case: kase }, { measures }) => kase === null || measures.length > 0
  return (_, { limits }) => limits.includes(file.value.id)
}
