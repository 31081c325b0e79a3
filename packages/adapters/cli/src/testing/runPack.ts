import { type Coverage, coverageOf } from '@plumbline/analysis'
import type { LoadedProgram } from '@plumbline/files'
import type { Pack } from '@plumbline/pack'
import type { Context } from '../context.js'
import { loadPack, loadTestFiles } from '../load.js'
import { runningWords } from '../show/sentences.js'
import { UserError } from '../userError.js'
import { countedPacks } from './countedPacks.js'
import { progressLine } from './progressLine.js'
import { runSentences, type SentencePool, type SentenceRun } from './runSentences.js'
import type { FileResult } from './sentenceWork.js'

/** What is asked of the sentences of a pack. */
export interface TestQuestion {
  readonly folder: string
  readonly filter: string | null
  readonly coverage: boolean
  /** Also count the packs that it rests on. */
  readonly withBase: boolean
  /** Only these files, where given. */
  readonly only?: ReadonlySet<string>
  readonly onFile?: (result: FileResult) => void
  readonly signal?: AbortSignal
}

/** The sentences of a pack as they ran; or the pack, where it does not compile. */
export type PackRun =
  | {
      readonly ran: true
      readonly run: SentenceRun
      readonly coverage: Coverage | null
      readonly loaded: LoadedProgram
    }
  | { readonly ran: false; readonly loaded: LoadedProgram }

const packOf = ({ pack }: LoadedProgram, folder: string): Pack => {
  if (pack !== null) return pack
  throw new UserError('not-a-pack-folder', {
    zh: `\`${folder}\` 是编译后的规则包，其中没有测试；请给出规则包文件夹`,
    en: `\`${folder}\` is a compiled program, which has no tests; give the folder of its pack`,
  })
}

/** @throws {UserError} if the folder cannot be read or is none of a pack */
export const runPack = async (
  context: Context,
  pool: SentencePool,
  { folder, filter, coverage, withBase, only, onFile, signal }: TestQuestion,
): Promise<PackRun> => {
  const loaded = await loadPack(folder)
  const { program, layers } = loaded
  if (program === null) return { ran: false, loaded }
  const files = await loadTestFiles(folder, packOf(loaded, folder), program)
  const line = progressLine(context.terminal)
  const run = await runSentences(
    pool,
    { program, filter, coverage },
    files.filter(({ file }) => only === undefined || only.has(file)),
    {
      onProgress: (done, of) => line.show(runningWords(context.lang, done, of)),
      onFile: (result) => {
        line.clear()
        if (result.results.length > 0) onFile?.(result)
      },
      ...(signal === undefined ? {} : { signal }),
    },
  )
  line.clear()
  const { seen } = run
  return {
    ran: true,
    run,
    loaded,
    coverage: seen === null ? null : coverageOf(program, layers, countedPacks(layers, withBase), seen),
  }
}
