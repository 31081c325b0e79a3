import {
  type Amount,
  type AmountRange,
  type Day,
  isTermEnd,
  type Locator,
  type Term,
  type TermEnd,
  type Text,
  type Value,
} from '@plumbline/schema'
import { groupBy } from '../groupBy.js'
import type { Explanation } from '../tree/explanation.js'
import type { PlainValue, ShownAmount, ShownPeriod, ShownValue } from '../tree/value.js'
import type { Vocabulary, WordOf } from '../tree/vocabulary.js'
import type { Words } from './language.js'
import { joined, type Line, line, type Piece, piece } from './line.js'

/** Says the arguments of statements in one language. Every piece remembers which argument it shows. */
export interface Say {
  readonly day: (day: Day) => Piece
  readonly text: (text: Text) => Piece
  readonly name: (name: string) => Piece
  readonly count: (count: number) => Piece
  readonly word: <V extends Vocabulary>(vocabulary: V, word: WordOf<V>) => Piece
  readonly party: (id: string) => Line
  readonly parties: (ids: readonly string[]) => Line
  /** Names alone, of parties that were presented before. */
  readonly names: (ids: readonly string[]) => Line
  readonly person: (id: string) => Explanation['persons'][string] | undefined
  readonly record: (id: string) => Line
  readonly provision: (law: Locator) => Piece
  readonly provisions: (laws: readonly Locator[]) => Line
  readonly provisionsWithLevel: (laws: readonly Locator[]) => Line
  readonly gist: (law: Locator) => Piece | null
  readonly verification: (law: Locator) => WordOf<'verification'> | null
  readonly period: (period: TermEnd) => Piece
  readonly shown: (one: ShownPeriod | ShownAmount) => Piece
  readonly range: <One extends ShownPeriod | ShownAmount>(range: { readonly min: One; readonly max: One }) => Line
  readonly term: (term: Term) => Line
  readonly amount: (amount: Amount) => Piece
  readonly amounts: (range: AmountRange) => Line
  readonly value: (value: ShownValue) => Line
  readonly texts: (texts: readonly Text[]) => Line
  readonly yesNo: (value: boolean) => Piece
}

const isAmount = (value: Value): value is Amount => typeof value === 'object'

const bracketed = ({ brackets: [open, close] }: Words, inner: Line): Line =>
  inner.length === 0 ? [] : line`${open}${inner}${close}`

const amountPiece = (words: Words, one: Amount): Piece => piece(words.amount(one), `amount ${one.n} ${one.unit}`)

const booleanPiece = (words: Words, value: boolean): Piece => piece(value ? words.yes : words.no, `boolean ${value}`)

const plainValue = (words: Words, { value, words: named, vocabulary }: PlainValue): Piece => {
  if (typeof value === 'boolean') return booleanPiece(words, value)
  if (isAmount(value)) return amountPiece(words, value)
  if (named) return piece(named[words.lang], `code ${value}`)
  if (vocabulary) {
    const known: Readonly<Record<string, string>> = words.words[vocabulary]
    return piece(Object.hasOwn(known, value) ? (known[value] as string) : value, `word ${vocabulary} ${value}`)
  }
  return isTermEnd(value) ? piece(words.period(value), `period ${value}`) : piece(value, `value ${value}`)
}

const valueSayers = (
  words: Words,
): { readonly [K in ShownValue['is']]: (value: Extract<ShownValue, { is: K }>) => Line } => ({
  value: (value) => [plainValue(words, value)],
  list: ({ of }) =>
    joined(
      of.map((one) => plainValue(words, one)),
      words.comma,
    ),
  none: () => [piece(words.none, 'none')],
  unknown: () => [piece(words.unknown, 'unknown', 'doubt')],
  count: ({ min, max }) => [
    piece(
      min === max ? `${min}` : max === null ? words.atLeast(`${min}`) : `${min}${words.to}${max}`,
      `count ${min} ${max}`,
    ),
  ],
})

const instrumentIn = (law: Locator): string => law.slice(0, law.indexOf('/'))
const placeIn = (law: Locator): string => law.slice(law.indexOf('/') + 1)

/** Sayer of one explanation in one language. */
export const sayIn = (words: Words, explanation: Pick<Explanation, 'persons' | 'records' | 'provisions'>): Say => {
  const { lang, comma } = words
  const find = <T>(table: Readonly<Record<string, T>>, key: string): T | undefined =>
    Object.hasOwn(table, key) ? table[key] : undefined
  const text = (one: Text): Piece => piece(one[lang], `text ${one.zh} ${one.en}`)
  const texts = (all: readonly Text[]): Line => joined(all.map(text), comma)
  const name = (one: string): Piece => piece(one, `name ${one}`)
  const period = (one: TermEnd): Piece => piece(words.period(one), `period ${one}`)
  const amount = (one: Amount): Piece => amountPiece(words, one)
  const shown: Say['shown'] = (one) =>
    'parameter' in one ? text(one.title) : 'period' in one ? period(one.period) : amount(one.amount)
  const range: Say['range'] = ({ min, max }) => {
    const [from, to] = [shown(min), shown(max)]
    if ('period' in max && max.period === 'unstated') return [to]
    return from.argument === to.argument ? [to] : joined([from, to], words.to)
  }
  const person = (id: string) => find(explanation.persons, id)
  const bare = (id: string): Piece => piece(person(id)?.name ?? id, `person ${id}`, 'strong')
  const party = (id: string): Line => line`${bare(id)}${bracketed(words, texts(person(id)?.roles ?? []))}`
  const word: Say['word'] = (vocabulary, one) => piece(words.words[vocabulary][one], `word ${vocabulary} ${one}`)
  const provision = (law: Locator): Piece => {
    const known = find(explanation.provisions, law)
    return piece(known ? words.citation(known.instrument[lang], placeIn(law)) : law, `law ${law}`)
  }
  /** Neighbours of one instrument under one mention of its title. */
  const provisions = (laws: readonly Locator[], withLevel: boolean): Line =>
    joined(
      groupBy(laws, instrumentIn).map(([first = '', ...others]) => {
        const level = find(explanation.provisions, first)?.level
        const places = others.map((law) => piece(words.place(placeIn(law)), `law ${law}`))
        return line`${joined([provision(first), ...places], comma)}${withLevel && level ? bracketed(words, [word('level', level)]) : null}`
      }),
      words.semicolon,
    )
  const sayers = valueSayers(words)
  return {
    day: (day) => piece(day, `day ${day}`),
    text,
    texts,
    name,
    count: (count) => piece(`${count}`, `count ${count}`),
    word,
    person,
    party,
    parties: (ids) => joined(ids.map(party), comma),
    names: (ids) => joined(ids.map(bare), comma),
    record: (id) => {
      const known = find(explanation.records, id)
      return known ? line`${text(known.title)} ${piece(known.document, `record ${id}`)}` : [piece(id, `record ${id}`)]
    },
    provision,
    provisions: (laws) => provisions(laws, false),
    provisionsWithLevel: (laws) => provisions(laws, true),
    gist: (law) => {
      const gist = find(explanation.provisions, law)?.gist
      return gist ? text(gist) : null
    },
    verification: (law) => find(explanation.provisions, law)?.status ?? null,
    period,
    shown,
    range,
    term: ({ min, max }) => range({ min: { period: min }, max: { period: max } }),
    amount,
    amounts: ({ min, max }) => range({ min: { amount: min }, max: { amount: max } }),
    yesNo: (value) => booleanPiece(words, value),
    value: (one) => (sayers[one.is] as (value: ShownValue) => Line)(one),
  }
}
