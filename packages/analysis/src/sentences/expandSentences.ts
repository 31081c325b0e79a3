import type { TestFile } from '@plumbline/schema'
import { expandRow, type Row, withCells } from './expandRow.js'
import { isMapping } from './json.js'
import { merge } from './merge.js'
import { without } from './without.js'

export type Sentence = TestFile['sentences'][number]

/** A sentence, or one row of its table, with the case that it speaks of, or what in it leads nowhere. */
export interface Expanded {
  /** Place among the sentences of its file. */
  readonly index: number
  /** Place of its row in its table; null for a sentence without one. */
  readonly row: number | null
  /** With the values of its row in it. */
  readonly sentence: Sentence
  readonly input: unknown
  /** Paths of `without` and columns at which there is nothing, cells that cannot be meant, `expect` where nothing is: the sentence does not test what it says. */
  readonly nowhere: readonly string[]
}

/** The day asked about, on what was known by that day, unless the sentence says otherwise. */
const onDay = (value: unknown, { asOf, given }: Sentence): unknown =>
  asOf === undefined || !isMapping(value) ? value : { ...value, asOf, knownAt: given?.knownAt ?? asOf }

const expand = (base: unknown, { sentence, cells, nowhere }: Row, index: number, row: number | null): Expanded => {
  const merged = merge(base, sentence.given ?? {})
  const known = isMapping(merged) ? merged.knownAt : undefined
  const given = withCells(merged, cells, sentence.asOf ?? String(known))
  const lost: string[] = []
  const input = sentence.without.reduce((value, path) => {
    const removed = without(value, path)
    if (removed === null) lost.push(`without/${path}`)
    return removed === null ? value : removed.rest
  }, given.input)
  // A sentence that expects nothing would hold whatever the rules say.
  const idle = Object.keys(sentence.expect).length === 0 ? ['expect'] : []
  return {
    index,
    row,
    sentence,
    input: onDay(input, sentence),
    nowhere: [...nowhere, ...given.nowhere, ...lost, ...idle],
  }
}

/** The cases of the sentences of a test file, each its base with what the sentence, and the row of its table, gives and takes away. */
export const expandSentences = ({ sentences }: TestFile, base: unknown): readonly Expanded[] =>
  sentences.flatMap((sentence, index) => {
    const { table } = sentence
    return table === undefined
      ? [expand(base, { sentence, cells: [], nowhere: [] }, index, null)]
      : table.rows.map((row, at) => expand(base, expandRow(sentence, table, row, at), index, at))
  })
