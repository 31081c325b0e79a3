import { columns } from '@plumbline/explain'
import { printable } from '@plumbline/schema'
import { renderItems } from '@plumbline/sdk'
import type { Context } from '../context.js'
import type { FileResult, SentenceResult } from '../testing/sentenceWork.js'

const words = {
  zh: {
    expected: '预期',
    actual: '实际',
    hint: '提示',
    why: '判断如下',
    covers: '涉及',
    running: (done: number, of: number) => `已运行 ${done}/${of} 个文件`,
    summary: (passed: number, failed: number) => `${passed} 句成立，${failed} 句不成立`,
  },
  en: {
    expected: 'expected',
    actual: 'actual',
    hint: 'hint',
    why: 'what was decided',
    covers: 'covers',
    running: (done: number, of: number) => `${done}/${of} files`,
    summary: (passed: number, failed: number) => `${passed} passed, ${failed} failed`,
  },
} as const

export const runningWords = (lang: Context['lang'], done: number, of: number): string => words[lang].running(done, of)

/** Each difference with the value wanted above the value found, so that the eye compares them, and the shortest explanation why. */
export const sayFailure = ({ terminal, lang }: Context, { cites, said, why }: SentenceResult): string => {
  const { green, red, bold, dim } = terminal.paint
  const { expected, actual, hint, covers, why: decided } = words[lang]
  const wide = Math.max(columns(expected), columns(actual), columns(hint)) + 2
  const label = (text: string): string => `      ${text}${' '.repeat(wide - columns(text))}`
  const differences = said.flatMap(({ at, about, expected: wanted, actual: found, hint: help }) => [
    `    ${bold(printable(about[lang]))}  ${dim(printable(at))}`,
    `${label(expected)}${green(printable(wanted[lang]))}`,
    `${label(actual)}${red(printable(found[lang]))}`,
    ...(help === null ? [] : [`${label(hint)}${printable(help[lang])}`]),
  ])
  const options = { lang, colour: terminal.colour, width: terminal.width - 6 }
  const shown = why === null || why.items.length === 0 ? null : renderItems(why.explanation, why.items, options)
  return [
    ...(cites === null ? [] : [`    ${dim(`${covers}  ${printable(cites[lang])}`)}`]),
    ...differences,
    ...(shown === null ? [] : [`    ${dim(decided)}`, shown.replace(/^(?=.)/gm, '      ').trimEnd()]),
    '',
  ].join('\n')
}

/** A sentence that does not hold: where it stands, what differs, and why. */
const showFailure = (context: Context, result: SentenceResult): void => {
  const { terminal, lang } = context
  const { red, dim } = terminal.paint
  const { name, file, line } = result.report
  terminal.out(`  ${red('✗')} ${printable(name[lang])}  ${dim(printable(`${file}:${line}`))}\n`)
  terminal.out(`${sayFailure(context, result)}\n`)
}

/** One line a file, and under it each sentence that does not hold. */
export const showFile = (context: Context, { file, results }: FileResult): void => {
  const { terminal } = context
  const { green, red } = terminal.paint
  const passed = results.filter(({ report }) => report.passed).length
  const mark = passed === results.length ? green('✓') : red('✗')
  terminal.out(`${mark} ${printable(file)}  ${passed}/${results.length}\n`)
  for (const result of results) if (!result.report.passed) showFailure(context, result)
}

export const showTotals = ({ terminal, lang }: Context, passed: number, failed: number): void => {
  const { green, red } = terminal.paint
  terminal.out(`\n${(failed === 0 ? green : red)(words[lang].summary(passed, failed))}\n`)
}
