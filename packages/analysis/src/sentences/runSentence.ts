import { decide, decideUnsealed, parseCase, type Weighed } from '@plumbline/core'
import { type Explanation, explain, type Item } from '@plumbline/explain'
import type { Program } from '@plumbline/schema'
import { checkExpectation, checkRefusal, type UnderTest } from './checkExpectation.js'
import type { Mismatch } from './compare.js'
import { excerptOf } from './excerpt.js'
import type { Expanded } from './expandSentences.js'

const nothingThere = (nowhere: readonly string[]): readonly Mismatch[] =>
  nowhere.map((at) => ({ at, expected: 'a place in the case', actual: null }))

/** How a sentence went: what is not as it expects, and the decision; null where its case was refused. */
export interface Went {
  readonly mismatches: readonly Mismatch[]
  readonly decision: Weighed | null
}

/** Decides the case of a sentence and holds the decision against what it expects. */
export const weighSentence = (program: Program, { sentence, input, nowhere }: Expanded, tested: UnderTest): Went => {
  const parsed = parseCase(input, program)
  const decision = parsed.ok ? decideUnsealed(program, parsed.case) : null
  const found = parsed.ok
    ? checkExpectation(decision as Weighed, sentence.expect, tested)
    : checkRefusal(parsed, sentence.expect)
  return { mismatches: [...nothingThere(nowhere), ...found], decision }
}

/** What is not as a sentence expects; nothing where it holds. */
export const runSentence = (program: Program, expanded: Expanded, tested: UnderTest): readonly Mismatch[] =>
  weighSentence(program, expanded, tested).mismatches

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
