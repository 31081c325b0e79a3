import type { Phrases, ReadIn } from '@plumbline/explain'
import { asideReasons, type FactPath, FactPath as FactPathSchema, isTermEnd, type Text } from '@plumbline/schema'
import { wordFor } from './expectationWords.js'
import { isMapping, type Mapping } from './json.js'

/** Says the values of expectations, and what came in their place. */
export interface SayExpected {
  /** @param member of the expectation, which says what an identifier identifies */
  readonly value: (member: string, value: unknown) => Text
  /** An effect, step, remedy or relief by what is said of it. */
  readonly thing: (thing: Mapping) => Text
}

export const nothing: Text = { zh: '没有', en: 'none' }

const joined = (all: readonly Text[], between: Text): Text =>
  all.length === 0
    ? nothing
    : { zh: all.map(({ zh }) => zh).join(between.zh), en: all.map(({ en }) => en).join(between.en) }

const comma: Text = { zh: '、', en: ', ' }
const semicolon: Text = { zh: '；', en: '; ' }
const space: Text = { zh: ' ', en: ', ' }

const isAside = (word: string): word is (typeof asideReasons)[number] =>
  (asideReasons as readonly string[]).includes(word)

/** What identifiers under each member identify. */
const namesOf = (phrases: Phrases, readIn: ReadIn): Readonly<Record<string, (id: string) => Text>> => ({
  ...Object.fromEntries(
    ['blockedBy', 'cappedBy', 'deferredBy', 'conflictBy', 'passes'].map((member) => [member, phrases.limit]),
  ),
  measure: phrases.measure,
  awaits: phrases.step,
  step: phrases.step,
  route: phrases.route,
  act: (id) => phrases.word('act', id as never),
  missing: (path) => (FactPathSchema.safeParse(path).success ? phrases.fact(path as FactPath, readIn) : wordFor(path)),
  aside: (reason) => (isAside(reason) ? phrases.word('asideReason', reason) : wordFor(reason)),
})

/** Members whose identifier is shown behind its name, because the reader may have to write it. */
const withId: ReadonlySet<string> = new Set([
  'blockedBy',
  'cappedBy',
  'deferredBy',
  'conflictBy',
  'passes',
  'awaits',
  'missing',
])

/** @param readIn where the rule under test reads its facts */
export const sayExpected = (phrases: Phrases, readIn: ReadIn): SayExpected => {
  const names = namesOf(phrases, readIn)
  const word = (member: string, id: string): Text => {
    if (isTermEnd(id)) return phrases.period(id)
    const name = names[member]?.(id) ?? wordFor(id)
    return withId.has(member) && name.zh !== id ? { zh: `${name.zh}（${id}）`, en: `${name.en} (${id})` } : name
  }
  const value: SayExpected['value'] = (member, one) => {
    if (one === null || one === undefined) return nothing
    if (Array.isArray(one))
      return joined(
        one.map((inner) => value(member, inner)),
        one.some(isMapping) ? semicolon : comma,
      )
    if (isMapping(one)) return thing(one)
    return typeof one === 'string' ? word(member, one) : { zh: String(one), en: String(one) }
  }
  const thing: SayExpected['thing'] = (one) =>
    joined(
      Object.entries(one)
        .filter(([, inner]) => inner !== null && inner !== undefined)
        .map(([member, inner]) => {
          const said = value(member, inner)
          if (member === 'on' || member === 'party') return { zh: `对 ${said.zh}`, en: `on ${said.en}` }
          if (['measure', 'act', 'step', 'route', 'state', 'status', 'modality'].includes(member)) return said
          const label = wordFor(member)
          return { zh: `${label.zh} ${said.zh}`, en: `${label.en} ${said.en}` }
        }),
      space,
    )
  return { value, thing }
}
