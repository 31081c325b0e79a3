import { buildReport, diffPage, renderReport, renderReportMarkdown, type Tone } from '@plumbline/analysis'
import { plainDiff } from '@plumbline/files'
import { Argument, Option } from 'commander'
import { defineCommand } from '../command.js'
import type { Context } from '../context.js'
import { type ExitCode, exitCodes } from '../exitCodes.js'
import { writeJson } from '../output/writeJson.js'
import { UserError } from '../userError.js'
import { casesIn, casesOfSide } from './diff/cases.js'
import { fileFindings } from './diff/fileFindings.js'
import { findingsOf } from './diff/findings.js'
import { diffJson } from './diff/json.js'
import { openSides } from './diff/sides.js'

const formats = ['text', 'json', 'markdown', 'html'] as const

interface DiffOptions {
  readonly format: (typeof formats)[number]
  readonly cases: readonly string[]
  readonly requireChangeset: boolean
  readonly gitDriver: boolean
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

/** Of what git hands over to a diff driver: path, old file, old object, old mode, new file, new object, new mode. */
const driverArguments = 7

/** What git shows in place of a line diff. Always code 0: git takes any other for a driver that broke. */
const driverCommand = async (context: Context, handed: readonly string[]): Promise<ExitCode> => {
  const [path = '', before = '', , , after = ''] = handed
  if (handed.length < driverArguments)
    throw new UserError('usage', {
      zh: '`--git-driver` 由 git 调用，须有 git 给出的七个参数',
      en: '`--git-driver` is for git, which gives it seven arguments',
    })
  const { terminal, lang } = context
  const findings = await fileFindings(path, before, after)
  if (findings !== null)
    terminal.out(`${renderReport(buildReport(findings), { lang, width: terminal.width, paint: painter(context) })}\n`)
  terminal.out(await plainDiff(path, before, after))
  return exitCodes.done
}

/** `plumbline diff`: what changes in law between two versions of a pack. */
const diffCommand = async (
  context: Context,
  given: readonly string[],
  { format, cases, requireChangeset, gitDriver }: DiffOptions,
): Promise<ExitCode> => {
  if (gitDriver) return driverCommand(context, given)
  const [before, after, ...more] = given
  if (before === undefined || after === undefined || more.length > 0)
    throw new UserError('usage', { zh: '请给出原版本和新版本', en: 'give the old version and the new' })
  const { terminal, lang } = context
  const [left, right] = await openSides(before, after)
  const extra = (await Promise.all(cases.map(casesIn))).flat()
  const findings = await findingsOf(left, right, [...casesOfSide(right), ...casesOfSide(left), ...extra])
  const report = buildReport(findings)
  if (format === 'json') writeJson(context, 'diff', diffJson(findings, right, findings.answers !== null))
  else if (format === 'html') terminal.out(diffPage(findings, { lang }))
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
          '<sides...>',
          say({
            zh: '原版本和新版本，各为：规则包文件夹、program.json、git:<版本>[:<路径>]、npm:<名称>@<版本> 或者 .tgz',
            en: 'the old version and the new, each the folder of a pack, a program.json, git:<revision>[:<path>], npm:<name>@<version> or a .tgz',
          }),
        ),
      )
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
      .addOption(
        new Option(
          '--git-driver',
          say({
            zh: '作为 git 的 diff 驱动，比较 git 给出的一个文件',
            en: 'as a diff driver of git: compare the one file that git hands over',
          }),
        ).default(false),
      )
  },
  run: (context, [sides], options) => diffCommand(context, sides as readonly string[], options),
})
