import { dirname } from 'node:path'
import type { LoadedProgram } from '@plumbline/files'
import type { Context } from '../context.js'
import { showDiagnostics } from '../show/diagnostics.js'
import { showFile, showTotals } from '../show/sentences.js'
import { showUserError } from '../show/userError.js'
import { UserError } from '../userError.js'
import { openWatch } from './openWatch.js'
import { type PackRun, runPack, type TestQuestion } from './runPack.js'
import type { SentencePool } from './runSentences.js'

const words = {
  zh: {
    waiting: '等待改动（Ctrl-C 结束）',
    changed: (paths: readonly string[]) => `改动：${paths.join('、')}`,
    only: '只运行改动了的测试文件',
    same: '规则的含义没有变',
    broken: '规则包有错误，没有运行测试句',
  },
  en: {
    waiting: 'waiting for a change (Ctrl-C ends it)',
    changed: (paths: readonly string[]) => `changed: ${paths.join(', ')}`,
    only: 'only the test files that changed are run',
    same: 'the rules mean what they meant',
    broken: 'the pack has errors; no sentence was run',
  },
} as const

/** Folders of a pack and of those it rests on; as before where it cannot be read any more. */
const foldersOf = ({ layers }: LoadedProgram, folder: string, before: readonly string[]): readonly string[] => {
  const folders = layers.map(({ manifestFile }) => dirname(manifestFile.file))
  const all = folders.length === 0 ? [folder, ...before] : folders
  return [...new Set(all)].filter((one) => !all.some((other) => other !== one && one.startsWith(`${other}/`)))
}

const isTest = (path: string): boolean => path.endsWith('.test.yaml') || /(?:^|\/)scenarios\/[^/]+\.yaml$/.test(path)

/**
 * Runs the sentences of a pack, and again whenever something changes that they rest on, until the signal: those of the test files that
 * changed where nothing else did, else all of them. A pack that cannot be read is complained about and waited for.
 */
export const watchPack = async (
  context: Context,
  pool: SentencePool,
  question: TestQuestion,
  signal: AbortSignal,
): Promise<void> => {
  const { terminal, lang } = context
  const say = words[lang]
  const once = async (only: ReadonlySet<string> | null): Promise<PackRun | null> => {
    try {
      const done = await runPack(context, pool, {
        ...question,
        signal,
        onFile: (result) => showFile(context, result),
        ...(only === null ? {} : { only }),
      })
      if (done.ran) showTotals(context, done.run.passed, done.run.failed)
      else {
        showDiagnostics(context, done.loaded.diagnostics, done.loaded.sources)
        terminal.out(`${terminal.paint.red(say.broken)}\n`)
      }
      return done
    } catch (error) {
      if (signal.aborted) return null
      if (!(error instanceof UserError)) throw error
      showUserError(context, error, false)
      return null
    }
  }
  let last = await once(null)
  let folders = last === null ? [question.folder] : foldersOf(last.loaded, question.folder, [])
  while (!signal.aborted) {
    const watch = openWatch(folders)
    signal.addEventListener('abort', watch.close)
    terminal.out(`${terminal.paint.dim(say.waiting)}\n`)
    for (let paths = await watch.next(); paths.length > 0; paths = await watch.next()) {
      terminal.out(`\n${say.changed(paths)}\n`)
      const tests = paths.every(isTest) && last?.ran === true ? new Set(paths) : null
      if (tests !== null) terminal.out(`${terminal.paint.dim(say.only)}\n`)
      const digest = last?.loaded.digest
      const next = await once(tests)
      if (signal.aborted) break
      if (tests === null && next?.ran === true && next.loaded.digest === digest)
        terminal.out(`${terminal.paint.dim(say.same)}\n`)
      last = next ?? last
      const now = next === null ? folders : foldersOf(next.loaded, question.folder, folders)
      if (now.join('\n') !== folders.join('\n')) {
        folders = now
        break
      }
      terminal.out(`${terminal.paint.dim(say.waiting)}\n`)
    }
    watch.close()
  }
}
