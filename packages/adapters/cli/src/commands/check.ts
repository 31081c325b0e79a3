import type { LoadedProgram } from '@plumbline/files'
import { printable } from '@plumbline/schema'
import { Argument } from 'commander'
import { defineCommand } from '../command.js'
import type { Context } from '../context.js'
import { type ExitCode, exitCodes } from '../exitCodes.js'
import { loadPack } from '../load.js'
import type { CliOutputOf } from '../output/cliOutput.js'
import { writeJson } from '../output/writeJson.js'
import { diagnosticsJson, showDiagnostics } from '../show/diagnostics.js'
import { type ReportFormat, reportFormats } from './formats.js'

type Checked = CliOutputOf<'check'>['packs'][number]

const checked = (pack: string, { program, digest, diagnostics }: LoadedProgram): Checked => ({
  pack,
  digest,
  rules: program?.rules.length ?? 0,
  limits: program?.limits.length ?? 0,
  provisions: Object.values(program?.instruments ?? {}).reduce((sum, { provisions }) => sum + provisions.length, 0),
  diagnostics: diagnosticsJson(diagnostics),
  errors: diagnostics.filter(({ severity }) => severity === 'error').length,
  warnings: diagnostics.filter(({ severity }) => severity === 'warning').length,
})

const plural = (count: number, word: string): string => `${count} ${word}${count === 1 ? '' : 's'}`

const summaries = {
  zh: ({ errors, warnings, rules, limits, provisions }: Checked) =>
    `${errors} 个错误，${warnings} 个警告；规则 ${rules}，法定边界 ${limits}，条款 ${provisions}`,
  en: ({ errors, warnings, rules, limits, provisions }: Checked) =>
    `${plural(errors, 'error')}, ${plural(warnings, 'warning')}; ${plural(rules, 'rule')}, ${plural(limits, 'limit')}, ${plural(provisions, 'provision')}`,
} as const

const showSummary = ({ terminal, lang }: Context, one: Checked): void => {
  const { green, red, bold, dim } = terminal.paint
  const mark = one.errors === 0 && one.digest !== null ? green('✓') : red('✗')
  terminal.out(`${mark} ${bold(printable(one.pack))}  ${summaries[lang](one)}\n`)
  if (one.digest !== null) terminal.out(`  ${dim(one.digest)}\n`)
}

/** `plumbline check`: everything that is wrong with packs, all at once. */
const checkCommand = async (
  context: Context,
  packs: readonly string[],
  { format }: { readonly format: ReportFormat },
): Promise<ExitCode> => {
  const results: Checked[] = []
  for (const pack of packs) {
    const loaded = await loadPack(pack)
    const one = checked(pack, loaded)
    results.push(one)
    if (format === 'json') continue
    showDiagnostics(context, loaded.diagnostics, loaded.sources)
    showSummary(context, one)
  }
  const total = (count: 'errors' | 'warnings'): number => results.reduce((sum, one) => sum + one[count], 0)
  const errors = total('errors')
  if (format === 'json')
    writeJson(context, 'check', { format: 'check/1', packs: results, errors, warnings: total('warnings') })
  return results.every(({ digest }) => digest !== null) && errors === 0 ? exitCodes.done : exitCodes.findings
}

export const check = defineCommand<{ readonly format: ReportFormat }>({
  name: 'check',
  about: { zh: '检查规则包，一次列出全部问题', en: 'check packs, and say everything that is wrong at once' },
  examples: ['plumbline check rules/cn-national', 'plumbline check rules/* --format json'],
  formats: reportFormats,
  takes: (command, say) => {
    command.addArgument(
      new Argument(
        '<pack...>',
        say({
          zh: '规则包文件夹或编译后的 program.json，可有多个',
          en: 'folders of packs or compiled program.json files',
        }),
      ),
    )
  },
  run: (context, [packs], options) => checkCommand(context, packs as string[], options),
})
