import type { Mismatch, whyNotHeld } from '@plumbline/analysis'
import { printable } from '@plumbline/schema'
import { renderItems } from '@plumbline/sdk'
import type { Context } from '../context.js'
import type { CliOutputOf } from '../output/cliOutput.js'

export type SentenceReport = CliOutputOf<'test'>['sentences'][number]

const words = {
  zh: {
    expected: '预期',
    actual: '实际',
    covers: '涉及',
    nothing: '（无）',
    summary: (passed: number, failed: number) => `${passed} 句成立，${failed} 句不成立`,
  },
  en: {
    expected: 'expected',
    actual: 'actual',
    covers: 'covers',
    nothing: '(none)',
    summary: (passed: number, failed: number) => `${passed} passed, ${failed} failed`,
  },
} as const

const shown = (value: unknown, nothing: string): string => {
  if (value === null || value === undefined || (Array.isArray(value) && value.length === 0)) return nothing
  return printable(typeof value === 'string' ? value : JSON.stringify(value))
}

const difference = ({ terminal, lang }: Context, { at, expected, actual }: Mismatch): string => {
  const { green, red, bold } = terminal.paint
  const { nothing, ...say } = words[lang]
  return [
    `    ${bold(printable(at))}`,
    `      ${say.expected}  ${green(shown(expected, nothing))}`,
    `      ${say.actual}  ${red(shown(actual, nothing))}`,
    '',
  ].join('\n')
}

/** A sentence that does not hold: where it stands, each difference, and the shortest explanation why. */
export const showFailure = (context: Context, report: SentenceReport, why: ReturnType<typeof whyNotHeld>): void => {
  const { terminal, lang } = context
  const { red, dim } = terminal.paint
  terminal.out(`  ${red('✗')} ${printable(report.name[lang])}  ${dim(printable(`${report.file}:${report.line}`))}\n`)
  if (report.covers.length > 0) terminal.out(`    ${dim(`${words[lang].covers}: ${report.covers.join(', ')}`)}\n`)
  for (const mismatch of report.mismatches as readonly Mismatch[]) terminal.out(difference(context, mismatch))
  if (!why || why.items.length === 0) return
  const options = { lang, colour: terminal.colour, width: terminal.width - 4 }
  terminal.out(`${renderItems(why.explanation, why.items, options).replace(/^(?=.)/gm, '    ')}\n`)
}

/** One line a file. */
export const showFile = ({ terminal }: Context, file: string, reports: readonly SentenceReport[]): void => {
  const { green, red } = terminal.paint
  const passed = reports.filter((report) => report.passed).length
  const mark = passed === reports.length ? green('✓') : red('✗')
  terminal.out(`${mark} ${printable(file)}  ${passed}/${reports.length}\n`)
}

export const showTotals = ({ terminal, lang }: Context, passed: number, failed: number): void => {
  const { green, red } = terminal.paint
  terminal.out(`\n${(failed === 0 ? green : red)(words[lang].summary(passed, failed))}\n`)
}
