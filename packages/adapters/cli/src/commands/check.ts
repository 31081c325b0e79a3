import { type DiagnosticCode, diagnosticKinds, type Severities } from '@plumbline/pack'
import { Argument, Option } from 'commander'
import { annotationOf } from '../check/annotations.js'
import { type Checked, checkedJson, findingsOf, summaryOf } from '../check/checked.js'
import { sarifOf } from '../check/sarif.js'
import { codeOption, countOption, severityOption } from '../check/severityOption.js'
import { showErrorPage } from '../check/showErrorPage.js'
import { defineCommand } from '../command.js'
import type { Context } from '../context.js'
import { type ExitCode, exitCodes } from '../exitCodes.js'
import { loadPack } from '../load.js'
import { writeJson } from '../output/writeJson.js'
import { showDiagnostics } from '../show/diagnostics.js'
import { UserError } from '../userError.js'
import { versionOf } from '../versionOf.js'
import { writeOut } from '../writeOut.js'
import { type ReportFormat, reportFormats } from './formats.js'

interface CheckOptions {
  readonly format: ReportFormat
  readonly severity?: Severities
  readonly maxWarnings?: number
  readonly sarif?: string
  readonly github?: boolean
  readonly explain?: DiagnosticCode
}

const usage = (zh: string, en: string): UserError => new UserError('usage', { zh, en })

const writeSarif = async (context: Context, file: string, checked: readonly Checked[]): Promise<void> => {
  const sarif = await sarifOf(findingsOf(checked), await versionOf(), context.lang)
  const text = `${JSON.stringify(sarif, null, 2)}\n`
  if (file === '-') context.terminal.out(text)
  else await writeOut(file, text)
}

/** Annotations go to standard error, which GitHub reads as well, so that they never stand in JSON. */
const annotate = ({ terminal, lang }: Context, checked: readonly Checked[]): void => {
  for (const { diagnostic, allowed } of findingsOf(checked))
    if (allowed === undefined)
      terminal.err(`${annotationOf(diagnostic, diagnosticKinds[diagnostic.code].name, lang)}\n`)
}

const show = (context: Context, { loaded, ...one }: Checked, quiet: boolean): void => {
  showDiagnostics(context, loaded.diagnostics, loaded.sources)
  const { terminal } = context
  const line = summaryOf({ loaded, ...one }, context)
  if (quiet) terminal.err(line)
  else terminal.out(line)
}

/** `plumbline check`: everything that is wrong with packs, all at once. */
const checkCommand = async (
  context: Context,
  packs: readonly string[],
  { format, severity = {}, maxWarnings, sarif, github, explain }: CheckOptions,
): Promise<ExitCode> => {
  const json = format === 'json'
  if (explain !== undefined) {
    await showErrorPage(context, explain, json)
    return exitCodes.done
  }
  if (packs.length === 0) throw usage('缺少参数 `pack`', 'missing required argument `pack`')
  if (json && sarif === '-')
    throw usage(
      '`--sarif -` 与 `--format json` 不能都写到标准输出',
      '`--sarif -` and `--format json` cannot both go to standard output',
    )
  const checked: Checked[] = []
  for (const path of packs) {
    const one = { path, loaded: await loadPack(path, severity) }
    checked.push(one)
    if (!json) show(context, one, sarif === '-')
  }
  const output = checkedJson(checked)
  if (json) writeJson(context, 'check', output)
  if (sarif !== undefined) await writeSarif(context, sarif, checked)
  if (github ?? process.env.GITHUB_ACTIONS === 'true') annotate(context, checked)
  const isMany = maxWarnings !== undefined && output.warnings > maxWarnings
  const isWhole = output.packs.every(({ digest }) => digest !== null)
  return isWhole && output.errors === 0 && !isMany ? exitCodes.done : exitCodes.findings
}

export const check = defineCommand<CheckOptions>({
  name: 'check',
  about: { zh: '检查规则包，一次列出全部问题', en: 'check packs, and say everything that is wrong at once' },
  examples: [
    'plumbline check rules/cn-national',
    'plumbline check rules/* --max-warnings 0 --sarif check.sarif',
    'plumbline check --explain PL1210 --lang zh',
  ],
  formats: reportFormats,
  takes: (command, say) => {
    command
      .addArgument(
        new Argument(
          '[pack...]',
          say({
            zh: '规则包文件夹或编译后的 program.json，可有多个',
            en: 'folders of packs or compiled program.json files',
          }),
        ),
      )
      .addOption(
        new Option(
          '--severity <code=severity>',
          say({
            zh: '本次运行中某一警告的轻重：error、warning、note 或者 none（不提示）；可有多个；错误不得降低',
            en: 'how grave a warning is in this run: error, warning, note or none; may be repeated; errors stay errors',
          }),
        ).argParser<Severities>(severityOption),
      )
      .addOption(
        new Option(
          '--max-warnings <n>',
          say({
            zh: '警告多于此数也作为有发现（退出码 1）',
            en: 'more warnings than this are findings, too (exit code 1)',
          }),
        ).argParser(countOption),
      )
      .option(
        '--sarif <file>',
        say({ zh: '另以 SARIF 2.1.0 写入文件；`-` 为标准输出', en: 'also write SARIF 2.1.0; `-` is standard output' }),
      )
      .addOption(
        new Option(
          '--github',
          say({
            zh: '另写出 GitHub 的行内标注；在 GITHUB_ACTIONS 中自动写出',
            en: 'also write annotations for GitHub; by itself under GITHUB_ACTIONS',
          }),
        ),
      )
      .addOption(
        new Option(
          '--explain <code>',
          say({ zh: '显示某一代码的说明', en: 'show the page of a code instead' }),
        ).argParser(codeOption),
      )
  },
  run: (context, [packs], options) => checkCommand(context, packs as string[], options),
})
