import type {
  Amount,
  CompareNode,
  FactPath,
  Locator,
  Node,
  Period,
  Program,
  RecordKind,
  Text,
  Value,
} from '@plumbline/schema'
import { own } from '../build/context.js'
import { namedProvisions } from '../build/names.js'
import {
  matterTitle,
  measureTitle,
  type NameSource,
  namingOf,
  routeTitle,
  startTitle,
  stepTitle,
} from '../build/titles.js'
import { literalShown } from '../build/values.js'
import type { Lang } from '../say/language.js'
import { languages } from '../say/languages.js'
import { textOf } from '../say/line.js'
import { type Say, sayIn } from '../say/say.js'
import { plainlyWanted } from '../say/wanted.js'
import type { Vocabulary, WordOf } from '../tree/vocabulary.js'
import { toolWords } from './toolWords.js'

/** Where a fact is read: the kind of record that triggers the rule (or `matter`), and the matters it is asked in. */
export interface ReadIn {
  readonly for: string
  readonly matters?: readonly string[]
}

/** Says what a program holds, apart from any case, in both languages: for tools that speak about rules. */
export interface Phrases {
  readonly fact: (path: FactPath, readIn: ReadIn) => Text
  /** What a condition asks for; groups in brackets. */
  readonly condition: (node: Node, readIn: ReadIn) => Text
  /** A plain value; of a fact that is named, in the words of its codes. */
  readonly value: (value: Value | null | readonly Value[], fact?: FactPath, readIn?: ReadIn) => Text
  readonly period: (period: Period | { readonly parameter: string }) => Text
  readonly amount: (amount: Amount | { readonly parameter: string }) => Text
  /** Where a period starts: a fact, an event or a step. */
  readonly start: (point: string, readIn: ReadIn) => Text
  /** An instrument and the place in it: 《…》第五条第一项. */
  readonly provision: (law: Locator) => Text
  /** Several, neighbours of one instrument under one mention of its title. */
  readonly provisions: (laws: readonly Locator[]) => Text
  readonly word: <V extends Vocabulary>(vocabulary: V, word: WordOf<V>) => Text
  readonly rule: (id: string, version?: string) => Text
  readonly limit: (id: string) => Text
  readonly measure: (id: string) => Text
  readonly parameter: (id: string) => Text
  readonly matter: (id: string) => Text
  readonly role: (id: string) => Text
  readonly authority: (kind: string) => Text
  readonly record: (kind: string) => Text
  readonly step: (id: string) => Text
  readonly route: (id: string) => Text
  /** Several one after another, as the language lists things. */
  readonly list: (all: readonly Text[]) => Text
}

const langs: readonly Lang[] = ['zh', 'en']

const bothBy = (say: (lang: Lang) => string): Text => ({ zh: say('zh'), en: say('en') })

/** Sayers over all provisions of a program: no explanation is made of them, and only those asked for are looked up. */
const sayersOf = (program: Program): { readonly [L in Lang]: Say } => {
  const provisions = namedProvisions(
    program,
    Object.values(program.instruments).flatMap(({ id, provisions: all }) => all.map(({ at }) => `${id}/${at}`)),
  )
  const [zh, en] = langs.map((lang) => sayIn(languages[lang].words, { persons: {}, records: {}, provisions })) as [
    Say,
    Say,
  ]
  return { zh, en }
}

/** The matter whose facts are meant: the first of those asked in that declares the fact. */
const matterOf = ({ dictionary }: Program, path: string, { matters = [] }: ReadIn): string => {
  const [root, name = ''] = path.split('.')
  const candidates = matters.length > 0 ? matters : Object.keys(dictionary.matters)
  if (root !== 'matter') return candidates[0] ?? ''
  return candidates.find((one) => own(own(dictionary.matters, one)?.facts ?? {}, name) !== undefined) ?? ''
}

const has = ({ facts, events, derived }: RecordKind, path: readonly string[]): boolean => {
  const [first = '', second = ''] = path
  return first === 'event'
    ? Object.hasOwn(events, second)
    : Object.hasOwn(facts, first) || Object.hasOwn(derived, first)
}

/** The kind of record that a fact is read from; of a source, the first kind that declares it. */
const kindOf = ({ dictionary: { records } }: Program, path: string, readIn: ReadIn): RecordKind | undefined => {
  const [root, ...rest] = path.split('.')
  return root === 'source' ? Object.values(records).find((kind) => has(kind, rest)) : own(records, readIn.for)
}

/** Says the parts of a program. */
export const phrasesOf = (program: Program): Phrases => {
  const sayers = sayersOf(program)
  const sourceOf = (path: string, readIn: ReadIn): NameSource => ({
    program,
    case: { matter: { kind: matterOf(program, path, readIn) } },
  })
  const naming = (path: FactPath, readIn: ReadIn) =>
    namingOf(sourceOf(path, readIn), path, kindOf(program, path, readIn))
  const anywhere = sourceOf('', { for: '' })
  const value: Phrases['value'] = (one, fact, readIn = { for: '' }) => {
    const shown = literalShown(one, fact === undefined ? { codes: {}, vocabulary: null } : naming(fact, readIn))
    return bothBy((lang) => textOf(sayers[lang].value(shown)))
  }
  const plainly = (one: Period | Amount): Text =>
    bothBy((lang) => sayers[lang][typeof one === 'string' ? 'period' : 'amount'](one as never).text)
  const parameter = (id: string): Text => {
    const known = own(program.parameters, id)
    if (known === undefined) return { zh: id, en: id }
    return bothBy((lang) =>
      toolWords[lang].parameter(
        known.title[lang],
        known.values.map((dated) => plainly(dated.value as Period | Amount)[lang]),
      ),
    )
  }
  const named = (one: Period | Amount | { readonly parameter: string }): Text =>
    typeof one === 'object' && 'parameter' in one ? parameter(one.parameter) : plainly(one)
  const fact: Phrases['fact'] = (path, readIn) => naming(path, readIn).title
  const comparison = ({ fact: path, operator, negated, value: operand }: CompareNode, readIn: ReadIn): Text => {
    const wanted = plainlyWanted({
      operator,
      negated,
      wanted: 'literal' in operand ? literalShown(operand.literal, naming(path, readIn)) : { is: 'unknown' },
    })
    const other = (lang: Lang): string => {
      if ('parameter' in operand) return parameter(operand.parameter)[lang]
      if ('fact' in operand) return toolWords[lang].quoted(fact(operand.fact, readIn)[lang])
      return textOf(sayers[lang].value(wanted.wanted))
    }
    return bothBy((lang) => {
      const words = toolWords[lang]
      const title = fact(path, readIn)[lang]
      if (operator === 'equal' && wanted.wanted.is === 'none')
        return words[wanted.negated ? 'exists' : 'existsNot'](title)
      const said = languages[lang].words.operators[operator][wanted.negated ? 'negated' : 'plain']
      const word =
        operator === 'equal' ? words[wanted.negated ? 'isNot' : 'is'] : lang === 'en' ? `${words.is} ${said}` : said
      return words.comparison(title, word, other(lang))
    })
  }
  const condition: Phrases['condition'] = (node, readIn) => {
    if (node.kind === 'compare') return comparison(node, readIn)
    const parts = node.of.map((one) => condition(one, readIn))
    return parts.length === 1
      ? (parts[0] as Text)
      : bothBy((lang) => toolWords[lang][node.kind](parts.map((part) => part[lang])))
  }
  const titleOf = (title: Text | undefined, id: string): Text =>
    title === undefined ? { zh: id, en: id } : { zh: title.zh, en: title.en }
  return {
    fact,
    condition,
    value,
    period: named,
    amount: named,
    start: (point, readIn) => startTitle(sourceOf(point, readIn), point, kindOf(program, point, readIn)),
    provision: (law) => bothBy((lang) => sayers[lang].provision(law).text),
    provisions: (laws) => bothBy((lang) => textOf(sayers[lang].provisions(laws))),
    word: (vocabulary, word) => bothBy((lang) => sayers[lang].word(vocabulary, word).text),
    rule: (id, version) => {
      const versions = program.rules.filter((rule) => rule.id === id)
      return titleOf((versions.find(({ effective }) => effective.from === version) ?? versions[0])?.title, id)
    },
    limit: (id) => titleOf(program.limits.find((limit) => limit.id === id)?.title, id),
    measure: (id) => measureTitle(anywhere, id),
    parameter,
    matter: (id) => matterTitle(anywhere, id),
    role: (id) => titleOf(own(program.dictionary.roles, id), id),
    authority: (kind) => titleOf(own(program.dictionary.authorities, kind), kind),
    record: (kind) => titleOf(own(program.dictionary.records, kind)?.title, kind),
    step: (id) => stepTitle(anywhere, id),
    route: (id) => routeTitle(anywhere, id),
    list: (all) => bothBy((lang) => all.map((one) => one[lang]).join(languages[lang].words.comma)),
  }
}
