import type { TestFile } from '@plumbline/schema'
import { isMapping } from './json.js'
import { merge } from './merge.js'
import { without } from './without.js'

export type Sentence = TestFile['sentences'][number]

/** A sentence with the case that it speaks of, or what in it leads nowhere. */
export interface Expanded {
  readonly index: number
  readonly sentence: Sentence
  readonly input: unknown
  /** Paths of `without` at which there is nothing: the sentence does not test what it says. */
  readonly nowhere: readonly string[]
}

/** The day asked about, on what was known by that day, unless the sentence says otherwise. */
const onDay = (value: unknown, { asOf, given }: Sentence): unknown =>
  asOf === undefined || !isMapping(value) ? value : { ...value, asOf, knownAt: given?.knownAt ?? asOf }

const expand = (base: unknown, sentence: Sentence, index: number): Expanded => {
  const given = merge(base, sentence.given ?? {})
  const nowhere: string[] = []
  const input = sentence.without.reduce((value, path) => {
    const removed = without(value, path)
    if (removed === null) nowhere.push(path)
    return removed === null ? value : removed.rest
  }, given)
  return { index, sentence, input: onDay(input, sentence), nowhere }
}

/** The cases of the sentences of a test file, each its base with what the sentence gives and takes away. */
export const expandSentences = ({ sentences }: TestFile, base: unknown): readonly Expanded[] =>
  sentences.map((sentence, index) => expand(base, sentence, index))
