import { buildReport, renderReport, renderReportMarkdown, type Tone } from '@plumbline/analysis'
import { Argument, Option } from 'commander'
import { defineCommand } from '../command.js'
import type { Context } from '../context.js'
import { type ExitCode, exitCodes } from '../exitCodes.js'
import { writeJson } from '../output/writeJson.js'
import { casesIn, casesOfSide } from './diff/cases.js'
import { findingsOf } from './diff/findings.js'
import { diffJson } from './diff/json.js'
import { openSides } from './diff/sides.js'

const formats = ['text', 'json', 'markdown'] as const

interface DiffOptions {
  readonly format: (typeof formats)[number]
  readonly cases: readonly string[]
  readonly requireChangeset: boolean
}

/** Colours of lines on a terminal; each has its mark as well. */
const painter =
  ({ terminal: { paint } }: Context) =>
  (text: string, tone: Tone): string => {
    const paints: { readonly [T in Tone]?: (text: string) => string } = {
      stricter: paint.red,
      both: paint.red,
      unclear: paint.yellow,
      'more-lenient': paint.green,
      title: paint.bold,
      heading: paint.bold,
      quiet: paint.dim,
      problem: paint.red,
      good: paint.green,
      was: paint.red,
      is: paint.green,
    }
    return paints[tone]?.(text) ?? text
  }

/** `plumbline diff`: what changes in law between two versions of a pack. */
const diffCommand = async (
  context: Context,
  [before, after]: readonly [string, string],
  { format, cases, requireChangeset }: DiffOptions,
): Promise<ExitCode> => {
  const { terminal, lang } = context
  const [left, right] = await openSides(before, after)
  const given = (await Promise.all(cases.map(casesIn))).flat()
  const findings = await findingsOf(left, right, [...casesOfSide(right), ...casesOfSide(left), ...given])
  const report = buildReport(findings)
  if (format === 'json') writeJson(context, 'diff', diffJson(findings, right, findings.answers !== null))
  else if (format === 'markdown') terminal.out(renderReportMarkdown(report, { lang }))
  else terminal.out(renderReport(report, { lang, width: terminal.width, paint: painter(context) }))
  if (findings.diff === null) return exitCodes.invalid
  const isWrong = findings.changesets.some(({ problems }) => problems.length > 0)
  const isMixed = findings.diff.changes.some(({ reason }) => reason === 'both')
  return requireChangeset && (isWrong || isMixed) ? exitCodes.findings : exitCodes.done
}

const collected = (one: string, all: readonly string[]): readonly string[] => [...all, one]

export const diff = defineCommand<DiffOptions>({
  name: 'diff',
  about: {
    zh: '说明两个版本的规则包在法律上有何不同：法律变动还是更正，趋严还是趋宽，及于谁，自何日起',
    en: 'say what changes in law between two versions of a pack: law change or correction, stricter or more lenient, for whom, from which day',
  },
  examples: [
    'plumbline diff git:main rules/cn-national',
    'plumbline diff git:v1.2.0:rules/cn-national git:HEAD:rules/cn-national --format markdown --lang zh',
    'plumbline diff npm:@plumbline/rules-cn-national@0.1.0 rules/cn-national --cases examples --require-changeset',
  ],
  formats,
  takes: (command, say) => {
    command
      .addArgument(
        new Argument(
          '<old>',
          say({
            zh: '原版本：规则包文件夹、program.json、git:<版本>[:<路径>]、npm:<名称>@<版本> 或 .tgz',
            en: 'the old version: folder of a pack, program.json, git:<revision>[:<path>], npm:<name>@<version> or a .tgz',
          }),
        ),
      )
      .addArgument(new Argument('<new>', say({ zh: '新版本，写法相同', en: 'the new version, in the same ways' })))
      .addOption(
        new Option(
          '--cases <path>',
          say({ zh: '另试此文件夹中的案件；可多次给出', en: 'try the cases in this folder too; may be given again' }),
        )
          .argParser(collected)
          .default([], ''),
      )
      .addOption(
        new Option(
          '--require-changeset',
          say({
            zh: '变更说明文件缺失或种类不符，或一处既是法律变动又是更正的，以退出码 1 结束',
            en: 'end with code 1 where a change file is missing or of the wrong kind, or a version is closed and corrected at once',
          }),
        ).default(false),
      )
  },
  run: (context, [before, after], options) => diffCommand(context, [before as string, after as string], options),
})
