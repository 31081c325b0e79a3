import { decide, decideUnsealed, parseCase } from '@plumbline/core'
import { type Explanation, explain, type Item } from '@plumbline/explain'
import type { Program } from '@plumbline/schema'
import { checkExpectation, checkRefusal, type UnderTest } from './checkExpectation.js'
import type { Mismatch } from './compare.js'
import { excerptOf } from './excerpt.js'
import type { Expanded } from './expandSentences.js'

const nothingThere = (nowhere: readonly string[]): readonly Mismatch[] =>
  nowhere.map((at) => ({ at, expected: 'a place in the case', actual: null }))

/** Decides the case of a sentence and holds the decision against what it expects; nothing where the sentence holds. */
export const runSentence = (
  program: Program,
  { sentence, input, nowhere }: Expanded,
  tested: UnderTest,
): readonly Mismatch[] => {
  const parsed = parseCase(input, program)
  const found = parsed.ok
    ? checkExpectation(decideUnsealed(program, parsed.case), sentence.expect, tested)
    : checkRefusal(parsed, sentence.expect)
  return [...nothingThere(nowhere), ...found]
}

/** The least of an explanation that says why a sentence does not hold; null where its case was refused. */
export const whyNotHeld = (
  program: Program,
  { input }: Expanded,
  mismatches: readonly Mismatch[],
  tested: UnderTest,
): { readonly explanation: Explanation; readonly items: readonly Item[] } | null => {
  const parsed = parseCase(input, program)
  if (!parsed.ok) return null
  const explanation = explain(program, parsed.case, decide(program, parsed.case))
  return { explanation, items: excerptOf(explanation, mismatches, tested) }
}
