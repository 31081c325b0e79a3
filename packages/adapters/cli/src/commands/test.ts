import {
  type Expanded,
  expandSentences,
  lineOf,
  type Mismatch,
  runSentence,
  type SentenceFile,
  whyNotHeld,
} from '@plumbline/analysis'
import type { Program } from '@plumbline/sdk'
import { Argument } from 'commander'
import { defineCommand } from '../command.js'
import type { Context } from '../context.js'
import { type ExitCode, exitCodes } from '../exitCodes.js'
import { loadPack, loadTestFiles } from '../load.js'
import { writeJson } from '../output/writeJson.js'
import { type SentenceReport, showFailure, showFile, showTotals } from '../show/sentences.js'
import { UserError } from '../userError.js'
import { commonWords } from '../words.js'
import { type ReportFormat, reportFormats } from './formats.js'
import { refusePack } from './refusePack.js'

interface Result {
  readonly report: SentenceReport
  readonly expanded: Expanded
}

/** Whether a sentence is asked for: every one, or those whose file, rule or name holds the text. */
const asked = (filter: string | undefined, { file, tested }: SentenceFile, name: { zh: string; en: string }): boolean =>
  filter === undefined || [file, tested.rule ?? '', name.zh, name.en].some((text) => text.includes(filter))

const run = (program: Program, read: SentenceFile, filter: string | undefined): readonly Result[] =>
  expandSentences(read.test, read.base)
    .filter(({ sentence }) => asked(filter, read, sentence.name))
    .map((expanded) => {
      const mismatches = runSentence(program, expanded, read.tested)
      const { name, covers } = expanded.sentence
      const report: SentenceReport = {
        file: read.file,
        line: lineOf(read, expanded.index, expanded.row),
        name,
        covers,
        passed: mismatches.length === 0,
        mismatches: [...mismatches],
      }
      return { report, expanded }
    })

const show = (context: Context, program: Program, { file, tested }: SentenceFile, results: readonly Result[]): void => {
  if (results.length === 0) return
  showFile(
    context,
    file,
    results.map(({ report }) => report),
  )
  for (const { report, expanded } of results)
    if (!report.passed)
      showFailure(context, report, whyNotHeld(program, expanded, report.mismatches as readonly Mismatch[], tested))
}

/** `plumbline test`: the sentences beside the rules and limits of a pack, and its scenarios. */
const testCommand = async (
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
  for (const read of await loadTestFiles(folder, loaded.pack, loaded.program)) {
    const results = run(loaded.program, read, filter)
    reports.push(...results.map(({ report }) => report))
    if (!json) show(context, loaded.program, read, results)
  }
  const passed = reports.filter((report) => report.passed).length
  const failed = reports.length - passed
  if (json)
    writeJson(context, 'test', { format: 'test/1', pack: loaded.program.pack.id, passed, failed, sentences: reports })
  else showTotals(context, passed, failed)
  return failed === 0 ? exitCodes.done : exitCodes.findings
}

export const test = defineCommand<{ readonly format: ReportFormat }>({
  name: 'test',
  about: { zh: '运行规则包中的测试句和场景', en: 'run the test sentences and scenarios of a pack' },
  examples: ['plumbline test rules/cn-national', 'plumbline test rules/cn-national arrears-list-entry'],
  formats: reportFormats,
  takes: (command, say) => {
    command.addArgument(new Argument('<pack>', say(commonWords.packFolder))).addArgument(
      new Argument(
        '[filter]',
        say({
          zh: '只运行文件名、规则标识或句名含有此文字的测试句',
          en: 'only sentences whose file, rule or name holds this text',
        }),
      ),
    )
  },
  run: (context, [pack, filter], options) =>
    testCommand(context, pack as string, filter as string | undefined, options),
})
