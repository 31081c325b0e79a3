import { decideUnsealed, parseCase } from '@plumbline/core'
import { phrasesOf } from '@plumbline/explain'
import type { Program, Text } from '@plumbline/schema'
import type { UnderTest } from './checkExpectation.js'
import type { Mismatch } from './compare.js'
import type { Expanded } from './expandSentences.js'
import { wordFor } from './expectationWords.js'
import { hintFor } from './hintFor.js'
import type { Mapping } from './json.js'
import { nothing, type SayExpected, sayExpected } from './sayExpected.js'

/** One thing that is not as expected, in the words of a reader who does not know the file format. */
export interface SaidMismatch {
  /** Path inside the expectation: `effects/0/state`. */
  readonly at: string
  /** What it is about: the rule, the last day of an effect. */
  readonly about: Text
  readonly expected: Text
  readonly actual: Text
  /** Why, or what to look at; null where nothing more can be said. */
  readonly hint: Text | null
}

type Parts = Pick<SaidMismatch, 'about' | 'expected' | 'actual'>

const ofPlace = (at: string): Parts => {
  if (at === 'expect')
    return {
      about: { zh: '本句', en: 'the sentence' },
      expected: { zh: '预期一种结果', en: 'expects something' },
      actual: { zh: '没有预期任何结果', en: 'expects nothing' },
    }
  if (at.startsWith('table/'))
    return {
      about: { zh: `表格的这一行（${at}）`, en: `this row of the table (${at})` },
      expected: { zh: '每列一个合适的值', en: 'one fitting value for each column' },
      actual: { zh: '不合适', en: 'it does not fit' },
    }
  return {
    about: at.startsWith('without/')
      ? { zh: `\`without\` 所指之处（${at.slice(8)}）`, en: `the place that \`without\` names (${at.slice(8)})` }
      : { zh: `表格的这一列（${at}）`, en: `this column of the table (${at})` },
    expected: { zh: '案件中有此处', en: 'a place in the case' },
    actual: { zh: '没有', en: 'there is nothing' },
  }
}

const ofProblems = ({ expected, actual }: Mismatch, refused: readonly Text[] | null): Parts => ({
  about: { zh: '案件', en: 'the case' },
  expected:
    typeof expected === 'string'
      ? { zh: `因 ${expected} 处的问题不能判断`, en: `cannot be decided, for a problem at ${expected}` }
      : { zh: '可以判断', en: 'can be decided' },
  actual:
    refused === null
      ? { zh: '可以判断', en: 'can be decided' }
      : { zh: refused.map(({ zh }) => zh).join('；'), en: refused.map(({ en }) => en).join('; ') || String(actual) },
})

/** An effect, step, remedy or relief that was not found, or one of its members that differs. */
const ofThing = (
  list: string,
  thing: Mapping,
  member: string,
  { expected, actual }: Mismatch,
  say: SayExpected,
): Parts => {
  if (member === '') return { about: wordFor(list), expected: say.thing(thing), actual: say.value(list, actual) }
  const { measure, act, on, step, party, route, proposal } = thing
  const named = { measure, act, step, route, on, party, proposal }
  const short = Object.values(named).some((one) => one !== undefined) ? say.thing(named) : wordFor(list)
  const word = wordFor(member)
  return {
    about: { zh: `${short.zh}：${word.zh}`, en: `${short.en}: ${word.en}` },
    expected: say.value(member, expected),
    actual: say.value(member, actual),
  }
}

/** Lists of what must not be there, with the list it is then found in. */
const unwantedLists: Readonly<Record<string, string>> = {
  noEffects: 'effects',
  noSteps: 'steps',
  noRemedies: 'remedies',
}

const partsOf = (
  mismatch: Mismatch,
  { sentence }: Expanded,
  say: SayExpected,
  refused: readonly Text[] | null,
): Parts => {
  const { at, expected, actual } = mismatch
  const [list = '', index = '', member = ''] = at.split('/')
  if (list === 'problems') return ofProblems(mismatch, refused)
  if (list === 'aside')
    return {
      about: { zh: `记录 ${index} 不予采用的理由`, en: `why the record ${index} is set aside` },
      expected: say.value(list, expected),
      actual: say.value(list, actual),
    }
  const things = (sentence.expect as Readonly<Record<string, unknown>>)[list]
  const thing = Array.isArray(things) && /^\d+$/.test(index) ? (things[Number(index)] as Mapping) : null
  const present = unwantedLists[list]
  if (present !== undefined && thing !== null) {
    const unwanted = say.thing(thing)
    return {
      about: wordFor(list),
      expected: { zh: `没有：${unwanted.zh}`, en: `none of: ${unwanted.en}` },
      actual: say.value(present, actual),
    }
  }
  if (thing !== null) return ofThing(list, thing, member, mismatch, say)
  if (!['outcome', 'missing', 'defeatedBy'].includes(list)) return ofPlace(at)
  const notAsked = { zh: '没有问到', en: 'is not asked' }
  return {
    about: wordFor(list),
    expected: say.value(list, expected),
    actual: list === 'outcome' && actual === null ? notAsked : say.value(list, actual),
  }
}

/** Says what is not as expected, with a hint at the cause, in both languages. */
export const sayMismatches = (
  program: Program,
  expanded: Expanded,
  mismatches: readonly Mismatch[],
  tested: UnderTest,
): readonly SaidMismatch[] => {
  const phrases = phrasesOf(program)
  const { for: kind = '', matters = [] } = program.rules.find(({ id }) => id === tested.rule) ?? {}
  const say = sayExpected(phrases, { for: kind, matters })
  const parsed = parseCase(expanded.input, program)
  const weighed = parsed.ok ? decideUnsealed(program, parsed.case) : null
  const refused = parsed.ok
    ? null
    : parsed.problems.map(({ path, message: { zh, en } }) => ({ zh: `${path}：${zh}`, en: `${path}: ${en}` }))
  return mismatches.map((mismatch) => ({
    at: mismatch.at,
    ...partsOf(mismatch, expanded, say, refused),
    hint: weighed && hintFor(program, weighed, mismatch, tested, phrases),
  }))
}

/** Provisions that a sentence covers, as lawyers cite them. */
export const citedBy = (program: Program, { sentence }: Expanded): Text =>
  sentence.covers.length === 0 ? nothing : phrasesOf(program).provisions(sentence.covers)
