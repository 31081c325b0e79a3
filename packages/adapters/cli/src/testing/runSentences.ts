import { mergeSeen, type Seen, type SentenceFile } from '@plumbline/analysis'
import { inOrder } from '../workers/inOrder.js'
import type { Pool } from '../workers/openPool.js'
import type { FileResult, SentenceSettings } from './sentenceWork.js'

export type SentencePool = Pool<SentenceSettings, SentenceFile, FileResult>

/** What came of all sentences. */
export interface SentenceRun {
  readonly files: readonly FileResult[]
  readonly passed: number
  readonly failed: number
  readonly seen: Seen | null
}

export interface RunHooks {
  /** Told each file in the order of the files, as soon as those before it are done. */
  readonly onFile?: (result: FileResult) => void
  /** Told how many files are done, in any order. */
  readonly onProgress?: (done: number, of: number) => void
  readonly signal?: AbortSignal
}

/** Runs files of sentences, in threads where that pays. The order of what is told does not depend on the threads. */
export const runSentences = async (
  pool: SentencePool,
  settings: SentenceSettings,
  files: readonly SentenceFile[],
  { onFile, onProgress, signal }: RunHooks = {},
): Promise<SentenceRun> => {
  let done = 0
  const tell = inOrder<FileResult>((result) => onFile?.(result))
  const results = await pool.run(settings, files, {
    onResult: (result, index) => {
      onProgress?.(++done, files.length)
      tell(result, index)
    },
    ...(signal === undefined ? {} : { signal }),
  })
  const kept = results.filter(({ results: some }) => some.length > 0)
  const reports = kept.flatMap(({ results: some }) => some.map(({ report }) => report))
  const passed = reports.filter((report) => report.passed).length
  return {
    files: kept,
    passed,
    failed: reports.length - passed,
    seen: settings.coverage ? mergeSeen(kept.flatMap(({ seen }) => seen ?? [])) : null,
  }
}
