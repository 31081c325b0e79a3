import { decideUnsealed, parseCase } from '@plumbline/core'
import type { Day, Program, RuleOutcome, Text } from '@plumbline/schema'
import { caseOf, firstKnown, flow, type Known, knowing, yearAfter } from './baseCase.js'
import type { RuleSetting, RuleWish } from './ruleWish.js'
import { textOf } from './yamlText.js'

/** The tests of a new rule, and whether their first sentence holds. */
export interface RuleTest {
  readonly text: string
  readonly holds: boolean
}

interface Sentence {
  readonly name: Text
  readonly more: readonly string[]
  readonly given: (known: Known) => Known
  readonly expect: Readonly<Record<string, unknown>>
}

/** So many times what is missing is looked up: one fact can be asked only once another is known. */
const rounds = 8

const outcomeIn = (program: Program, wish: RuleWish, setting: RuleSetting, known: Known): RuleOutcome | undefined => {
  const parsed = parseCase(caseOf(program, wish, setting, known), program)
  if (!parsed.ok) return undefined
  return decideUnsealed(program, parsed.case).rules.find(({ rule }) => rule === wish.id)
}

/** An invented case in which everything that the rule and its nature ask is known; days that are asked for lie before or after the question. */
const baseOf = (program: Program, wish: RuleWish, setting: RuleSetting): Known => {
  const past = filled(program, wish, setting, wish.from)
  if (outcomeIn(program, wish, setting, past)?.outcome === 'applies') return past
  return filled(program, wish, setting, yearAfter(yearAfter(wish.from)))
}

const filled = (program: Program, wish: RuleWish, setting: RuleSetting, day: Day): Known => {
  let known = firstKnown(program, wish, setting)
  for (let round = 0; round < rounds; round++) {
    const outcome = outcomeIn(program, wish, setting, known)
    if (outcome?.outcome !== 'undetermined') break
    const missing = outcome.settledBy.map(({ fact }) => fact)
    known = knowing(program, wish, known, missing, day)
  }
  return known
}

const without = (known: Known, path: string): Known => {
  const [scope, name] = path.split('.') as [string, string]
  const key = scope === 'record' ? 'facts' : 'matter'
  const { [name]: _, ...rest } = known[key]
  return { ...known, [key]: rest }
}

/** Where a fact of the base case stands, for `without` and `given`. */
const placeOf = (program: Program, wish: RuleWish, path: string, value: unknown) => {
  const [scope, name] = path.split('.') as [string, string]
  if (scope === 'matter') return { without: `matter/facts/${name}`, given: { matter: { facts: { [name]: value } } } }
  if (program.dictionary.records[wish.for]?.facts[name]?.determined !== true)
    return {
      without: `records/record-1/facts/${name}`,
      given: { records: [{ id: 'record-1', facts: { [name]: value } }] },
    }
  const determination = {
    fact: name,
    record: 'record-1',
    value,
    official: 'official-1',
    on: wish.from,
    reason: '虚构的理由',
  }
  return { without: null, given: { determinations: [determination] } }
}

const sentencesOf = (program: Program, wish: RuleWish, { asked }: RuleSetting): readonly Sentence[] => {
  const applies: Sentence = {
    name: { zh: '条件全部具备的，适用', en: 'it applies where every condition is met' },
    more: [`    covers: [${wish.law.join(', ')}]`],
    given: (known) => known,
    expect: { outcome: 'applies' },
  }
  if (asked === null) return [applies]
  const title = program.dictionary.records[wish.for]?.facts[asked.name]?.title ?? {
    zh: asked.name,
    en: asked.name,
  }
  const place = placeOf(program, wish, asked.path, false)
  const key = asked.path.startsWith('record.') ? 'facts' : 'matter'
  return [
    applies,
    {
      name: { zh: `“${title.zh}”为否的，不适用`, en: `it does not apply where this is not so: ${title.en}` },
      more: [`    given: ${flow(place.given)}`],
      given: (known) => ({ ...known, [key]: { ...known[key], [asked.name]: false } }),
      expect: { outcome: 'does-not-apply' },
    },
    ...(place.without === null
      ? []
      : [
          {
            name: { zh: `“${title.zh}”不明的，不能认定`, en: `it cannot be told where this is not known: ${title.en}` },
            more: [`    without: [${place.without}]`],
            given: (known: Known) => without(known, asked.path),
            expect: { outcome: 'undetermined', missing: [asked.path] },
          },
        ]),
  ]
}

const holds = (outcome: RuleOutcome | undefined, { expect }: Sentence): boolean => {
  if (outcome?.outcome !== expect.outcome) return false
  const missing = outcome?.outcome === 'undetermined' ? outcome.settledBy.map(({ fact }) => fact) : undefined
  return expect.missing === undefined || JSON.stringify(missing) === JSON.stringify(expect.missing)
}

const caseLines = (input: Readonly<Record<string, unknown>>): readonly string[] =>
  Object.entries(input).flatMap(([key, value]) =>
    Array.isArray(value) ? [`  ${key}:`, ...value.flatMap((one) => itemLines(one))] : [`  ${key}: ${flow(value)}`],
  )

/** A record on a line for each of its parts, which are long; anything else on one. */
const itemLines = (item: unknown): readonly string[] => {
  const entries = Object.entries(item as object)
  if (!entries.some(([key]) => key === 'events')) return [`    - ${flow(item)}`]
  return entries.map(([key, value], index) => `    ${index === 0 ? '-' : ' '} ${key}: ${flow(value)}`)
}

/**
 * Tests for a new rule. Sentences that do not hold of it are left out, but for the first.
 *
 * @param program with the rule; null where it does not compile
 * @param before without it
 */
export const ruleTest = (program: Program | null, before: Program, wish: RuleWish, setting: RuleSetting): RuleTest => {
  const known = program === null ? firstKnown(before, wish, setting) : baseOf(program, wish, setting)
  const all = sentencesOf(before, wish, setting)
  const kept = all.map((sentence) => ({
    sentence,
    holds: program !== null && holds(outcomeIn(program, wish, setting, sentence.given(known)), sentence),
  }))
  const written = kept.filter((one, index) => index === 0 || one.holds)
  const lines = [
    `rule: ${wish.id}`,
    '# 虚构的案件，每一句在它上面改一处。行政区划用 9901xx，不写身份证件号码。',
    '# An invented case; each sentence changes one thing in it. Regions are 9901xx, and there is no identity number of a person.',
    'base:',
    ...caseLines(caseOf(before, wish, setting, known)),
    'sentences:',
    ...written.flatMap(({ sentence: { name, more, expect } }) => [
      `  - name: ${textOf(name)}`,
      ...more,
      `    expect: ${flow(expect)}`,
    ]),
    '  # 还要写：每个条件单独不成立；每个例外；施行日及其前一日；期限的最后一日及其次日。',
    '  # Still to write: each condition failing alone; each exception; the first day and the day before; the last day of each term and the day after.',
  ]
  return { text: `${lines.join('\n')}\n`, holds: written[0]?.holds === true }
}
