import { coveragePage } from '@plumbline/analysis'
import { Argument, Option } from 'commander'
import { defineCommand } from '../command.js'
import type { Context } from '../context.js'
import { type ExitCode, exitCodes } from '../exitCodes.js'
import { coverageJson } from '../output/coverageJson.js'
import { writeJson } from '../output/writeJson.js'
import { showCoverage } from '../show/coverage.js'
import { sayFailure, showFile, showTotals } from '../show/sentences.js'
import { terminalOf } from '../terminal.js'
import { junit } from '../testing/junit.js'
import { type PackRun, runPack, type TestQuestion } from '../testing/runPack.js'
import { sentenceWork } from '../testing/sentenceWork.js'
import { belowThreshold, type Thresholds, thresholdsOf } from '../testing/thresholds.js'
import { untilStopped } from '../testing/untilStopped.js'
import { watchPack } from '../testing/watchPack.js'
import { writeReport } from '../testing/writeReport.js'
import { UserError } from '../userError.js'
import { commonWords } from '../words.js'
import { openPool } from '../workers/openPool.js'
import { type ReportFormat, reportFormats } from './formats.js'
import { refusePack } from './refusePack.js'

interface TestOptions {
  readonly format: ReportFormat
  readonly watch?: true
  readonly junit?: string
  readonly coverage?: true
  readonly coverageHtml?: string
  readonly threshold?: string
  readonly withBase?: true
}

/** The same words as on the terminal, without its colours. */
const plain = (context: Context): Context => ({
  ...context,
  terminal: terminalOf({ write: () => true }, { write: () => true }, {}),
})

type Ran = Extract<PackRun, { ran: true }>

const writeReports = async (context: Context, { run, coverage, loaded }: Ran, options: TestOptions): Promise<void> => {
  const { lang } = context
  const pack = loaded.program?.pack.id ?? ''
  if (options.junit !== undefined)
    await writeReport(
      options.junit,
      'junit.xml',
      junit(pack, run.files, lang, (result) => sayFailure(plain(context), result)),
    )
  if (options.coverageHtml === undefined || coverage === null) return
  const files = loaded.layers.flatMap((layer) => layer.files.map(({ file, text }) => ({ file, text })))
  await writeReport(options.coverageHtml, 'coverage.html', coveragePage(coverage, files, lang))
}

const finish = async (
  context: Context,
  done: Ran,
  options: TestOptions,
  thresholds: Thresholds | null,
): Promise<ExitCode> => {
  const { passed, failed, files } = done.run
  const { coverage } = done
  const below = coverage === null || thresholds === null ? [] : belowThreshold(coverage, thresholds)
  await writeReports(context, done, options)
  if (options.format === 'json')
    writeJson(context, 'test', {
      format: 'test/1',
      pack: done.loaded.program?.pack.id ?? '',
      passed,
      failed,
      sentences: files.flatMap(({ results }) => results.map(({ report }) => report)),
      ...(coverage === null ? {} : { coverage: coverageJson(coverage, below) }),
    })
  else {
    if (coverage !== null) showCoverage(context, coverage, below)
    showTotals(context, passed, failed)
  }
  return failed === 0 && below.length === 0 ? exitCodes.done : exitCodes.findings
}

const refuseTogether = (): never => {
  throw new UserError('usage', {
    zh: '`--watch` 不能与 `--format json`、`--junit` 或者覆盖选项一起使用',
    en: '`--watch` does not go with `--format json`, `--junit` or coverage',
  })
}

/** A filter that keeps nothing is misspelt: what did not run did not hold. */
const refuseFilter = (filter: string): never => {
  throw new UserError('usage', {
    zh: `没有一个测试句的文件名、规则标识或句名含有 \`${filter}\``,
    en: `no sentence has \`${filter}\` in its file, rule or name`,
  })
}

/** `plumbline test`: the sentences beside the rules and limits of a pack, and its scenarios. */
const testCommand = async (
  context: Context,
  folder: string,
  filter: string | undefined,
  options: TestOptions,
): Promise<ExitCode> => {
  const json = options.format === 'json'
  const thresholds = options.threshold === undefined ? null : thresholdsOf(options.threshold)
  const coverage = options.coverage === true || options.coverageHtml !== undefined || thresholds !== null
  if (options.watch && (json || coverage || options.junit !== undefined)) refuseTogether()
  // A filter leaves little to do: less than it takes to start threads.
  const pool = openPool(sentenceWork, filter === undefined ? {} : { threads: 1 })
  const question: TestQuestion = {
    folder: folder.length > 1 ? folder.replace(/[\\/]+$/, '') : folder,
    filter: filter ?? null,
    coverage,
    withBase: options.withBase === true,
  }
  try {
    pool.warm()
    if (options.watch) {
      await untilStopped((signal) => watchPack(context, pool, question, signal))
      return exitCodes.done
    }
    const done = await runPack(context, pool, {
      ...question,
      ...(json ? {} : { onFile: (result) => showFile(context, result) }),
    })
    if (done.ran && filter !== undefined && done.run.files.length === 0) refuseFilter(filter)
    return done.ran ? await finish(context, done, options, thresholds) : refusePack(context, done.loaded, json)
  } finally {
    await pool.close()
  }
}

export const test = defineCommand<TestOptions>({
  name: 'test',
  about: { zh: '运行规则包中的测试句和场景', en: 'run the test sentences and scenarios of a pack' },
  examples: [
    'plumbline test rules/cn-national',
    'plumbline test rules/cn-national arrears-list-entry --watch',
    'plumbline test rules/cn-national --coverage --threshold condition=90',
  ],
  formats: reportFormats,
  takes: (command, say) => {
    command
      .addArgument(new Argument('<pack>', say(commonWords.packFolder)))
      .addArgument(
        new Argument(
          '[filter]',
          say({
            zh: '只运行文件名、规则标识或句名含有此文字的测试句',
            en: 'only sentences whose file, rule or name holds this text',
          }),
        ),
      )
      .addOption(
        new Option('--watch', say({ zh: '有改动时重新运行，直到 Ctrl-C', en: 'run again on changes, until Ctrl-C' })),
      )
      .addOption(
        new Option('--junit <file>', say({ zh: '同时写出 JUnit XML', en: 'also write a report as JUnit XML' })),
      )
      .addOption(
        new Option(
          '--coverage',
          say({ zh: '说明测试句显示了规则的哪些部分', en: 'say which parts of the rules the sentences show' }),
        ),
      )
      .addOption(
        new Option(
          '--coverage-html <path>',
          say({
            zh: '把覆盖情况写成一个网页文件（或者写入此文件夹）',
            en: 'write the coverage as a page of one file, or into this folder',
          }),
        ),
      )
      .addOption(
        new Option(
          '--threshold <percent>',
          say({
            zh: '覆盖低于此百分数即以 1 退出，如 90 或 condition=90,limit=100',
            en: 'exit with 1 where coverage is below this: 90, or condition=90,limit=100',
          }),
        ),
      )
      .addOption(
        new Option(
          '--with-base',
          say({ zh: '覆盖也计入所依规则包的规则和边界', en: 'count the packs it rests on in the coverage, too' }),
        ),
      )
  },
  run: (context, [pack, filter], options) =>
    testCommand(context, pack as string, filter as string | undefined, options),
})
