import { decide, type Explanation, explain, type Item, type Program, parseCase } from '@plumbline/sdk'
import { checkExpectation, checkRefusal, type UnderTest } from './checkExpectation.js'
import type { Mismatch } from './compare.js'
import { excerptOf } from './excerpt.js'
import type { Expanded } from './expandSentences.js'

/** Whether a sentence holds, and where it does not, the shortest explanation why. */
export interface Ran {
  readonly mismatches: readonly Mismatch[]
  readonly why: { readonly explanation: Explanation; readonly items: readonly Item[] } | null
}

const nothingThere = (nowhere: readonly string[]): readonly Mismatch[] =>
  nowhere.map((path) => ({ at: `without/${path}`, expected: 'something to take away', actual: null }))

/** Decides the case of a sentence and holds the decision against what it expects. */
export const runSentence = (program: Program, { sentence, input, nowhere }: Expanded, tested: UnderTest): Ran => {
  const parsed = parseCase(input, program)
  if (!parsed.ok) return { mismatches: [...nothingThere(nowhere), ...checkRefusal(parsed, sentence.expect)], why: null }
  const decision = decide(program, parsed.case)
  const mismatches = [...nothingThere(nowhere), ...checkExpectation(decision, sentence.expect, tested)]
  if (mismatches.length === 0) return { mismatches, why: null }
  const explanation = explain(program, parsed.case, decision)
  return { mismatches, why: { explanation, items: excerptOf(explanation, mismatches, tested) } }
}
