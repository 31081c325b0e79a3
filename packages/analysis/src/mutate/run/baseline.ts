import type { Mismatch } from '../../sentences/compare.js'
import { weighSentence } from '../../sentences/runSentence.js'
import { type Placed, type Suite, sentencesOf } from './suite.js'

/** What a sentence comes to with the rules as they are: plain data. */
export interface Reached {
  /** Measures of its effects. */
  readonly measures: readonly string[]
  /** Limits that concern an effect of it. */
  readonly limits: readonly string[]
}

export interface Baseline {
  readonly sentences: readonly Placed[]
  /** By place of the sentence. */
  readonly reached: readonly Reached[]
  /** Sentences that do not hold, so that no mutant can be judged by them. */
  readonly failed: readonly { readonly sentence: Placed; readonly mismatches: readonly Mismatch[] }[]
}

const unique = (all: readonly string[] = []): readonly string[] => [...new Set(all)].sort()

/** Runs every sentence once with the rules as they are. */
export const baselineOf = (suites: readonly Suite[]): Baseline => {
  const results = sentencesOf(suites).map((sentence) => {
    const { program } = suites[sentence.suite] as Suite
    const { mismatches, decision } = weighSentence(program, sentence.expanded, sentence.file.tested)
    const reached: Reached = {
      measures: unique(decision?.effects.map(({ measure }) => measure)),
      limits: unique(decision?.limits.map(({ limit }) => limit)),
    }
    return { sentence, mismatches, reached }
  })
  return {
    sentences: results.map(({ sentence }) => sentence),
    reached: results.map(({ reached }) => reached),
    failed: results.filter(({ mismatches }) => mismatches.length > 0),
  }
}
