import {
  citedBy,
  expandSentences,
  lineOf,
  mergeSeen,
  observe,
  runSentence,
  type SaidMismatch,
  type Seen,
  type SentenceFile,
  sayMismatches,
  whyNotHeld,
} from '@plumbline/analysis'
import type { Program, Text } from '@plumbline/sdk'
import type { CliOutputOf } from '../output/cliOutput.js'
import type { Work } from '../workers/work.js'

/** What every file of sentences is run with. */
export interface SentenceSettings {
  readonly program: Program
  /** Keeps the sentences whose file, rule or name holds it. */
  readonly filter: string | null
  /** Also what the sentences show of the rules. */
  readonly coverage: boolean
}

export type SentenceReport = CliOutputOf<'test'>['sentences'][number]

/** A sentence with why it does not hold; null where it holds or its case was refused. */
export interface SentenceResult {
  readonly report: SentenceReport
  readonly why: ReturnType<typeof whyNotHeld>
  /** Each mismatch in words; empty where it holds. */
  readonly said: readonly SaidMismatch[]
  /** The provisions that it covers, where it does not hold. */
  readonly cites: Text | null
}

/** What came of one file of sentences. */
export interface FileResult {
  readonly file: string
  readonly results: readonly SentenceResult[]
  /** Milliseconds that it took. */
  readonly took: number
  readonly seen: Seen | null
}

const asked = (filter: string | null, { file, tested }: SentenceFile, { zh, en }: SentenceReport['name']): boolean =>
  filter === null || [file, tested.rule ?? '', zh, en].some((text) => text.includes(filter))

export const prepare =
  ({ program, filter, coverage }: SentenceSettings) =>
  (read: SentenceFile): FileResult => {
    const started = performance.now()
    const seen: Seen[] = []
    const results = expandSentences(read.test, read.base)
      .filter(({ sentence }) => asked(filter, read, sentence.name))
      .map((expanded): SentenceResult => {
        const { name, covers } = expanded.sentence
        const line = lineOf(read, expanded.index, expanded.row)
        const mismatches = runSentence(program, expanded, read.tested)
        const passed = mismatches.length === 0
        const observed = coverage ? observe(program, expanded, `${read.file}:${line}`) : null
        if (observed !== null) seen.push(observed)
        return {
          report: { file: read.file, line, name, covers, passed, mismatches: [...mismatches] },
          why: passed ? null : whyNotHeld(program, expanded, mismatches, read.tested),
          said: passed ? [] : sayMismatches(program, expanded, mismatches, read.tested),
          cites: passed || covers.length === 0 ? null : citedBy(program, expanded),
        }
      })
    return { file: read.file, results, took: performance.now() - started, seen: coverage ? mergeSeen(seen) : null }
  }

/** Running files of sentences, as work for threads: one file a job. */
export const sentenceWork: Work<SentenceSettings, SentenceFile, FileResult> = { module: import.meta.url, prepare }
