import type { Program } from '@plumbline/sdk'
import type { Context } from '../context.js'
import { type ExitCode, exitCodes } from '../exitCodes.js'
import { loadPack } from '../load.js'
import { writeJson } from '../output/writeJson.js'
import { expandSentences } from '../sentences/expandSentences.js'
import { type Ran, runSentence } from '../sentences/runSentence.js'
import { type ReadTestFile, readTestFiles } from '../sentences/testFiles.js'
import { type SentenceReport, showFailure, showFile, showTotals } from '../show/sentences.js'
import { UserError } from '../userError.js'
import type { ReportFormat } from './formats.js'
import { refusePack } from './refusePack.js'

interface Result {
  readonly report: SentenceReport
  readonly ran: Ran
}

/** Whether a sentence is asked for: every one, or those whose file, rule or name holds the text. */
const asked = (filter: string | undefined, { file, tested }: ReadTestFile, name: { zh: string; en: string }): boolean =>
  filter === undefined || [file, tested.rule ?? '', name.zh, name.en].some((text) => text.includes(filter))

const run = (program: Program, read: ReadTestFile, filter: string | undefined): readonly Result[] =>
  expandSentences(read.test, read.base)
    .filter(({ sentence }) => asked(filter, read, sentence.name))
    .map((expanded) => {
      const ran = runSentence(program, expanded, read.tested)
      const { name, covers } = expanded.sentence
      const report: SentenceReport = {
        file: read.file,
        line: read.lineOf(expanded.index),
        name,
        covers,
        passed: ran.mismatches.length === 0,
        mismatches: [...ran.mismatches],
      }
      return { report, ran }
    })

const show = (context: Context, file: string, results: readonly Result[]): void => {
  if (results.length === 0) return
  showFile(
    context,
    file,
    results.map(({ report }) => report),
  )
  for (const { report, ran } of results) if (!report.passed) showFailure(context, report, ran)
}

/** `plumbline test`: the sentences beside the rules and limits of a pack, and its scenarios. */
export const testCommand = async (
  context: Context,
  folder: string,
  filter: string | undefined,
  { format }: { readonly format: ReportFormat },
): Promise<ExitCode> => {
  const json = format === 'json'
  const loaded = await loadPack(folder)
  if (loaded.program === null) return refusePack(context, loaded, json)
  if (loaded.pack === null)
    throw new UserError('not-a-pack-folder', {
      zh: `\`${folder}\` 是编译后的规则包，其中没有测试；请给出规则包文件夹`,
      en: `\`${folder}\` is a compiled program, which has no tests; give the folder of its pack`,
    })
  const reports: SentenceReport[] = []
  for (const read of await readTestFiles(folder, loaded, loaded.program)) {
    const results = run(loaded.program, read, filter)
    reports.push(...results.map(({ report }) => report))
    if (!json) show(context, read.file, results)
  }
  const passed = reports.filter((report) => report.passed).length
  const failed = reports.length - passed
  if (json)
    writeJson(context, 'test', { format: 'test/1', pack: loaded.program.pack.id, passed, failed, sentences: reports })
  else showTotals(context, passed, failed)
  return failed === 0 ? exitCodes.done : exitCodes.findings
}
