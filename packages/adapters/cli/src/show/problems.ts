import { printable } from '@plumbline/schema'
import type { Problem } from '@plumbline/sdk'
import type { Context } from '../context.js'

const heading = {
  zh: (count: number) => `案件有 ${count} 处问题，未作判断：`,
  en: (count: number) => `the case has ${count} problem${count === 1 ? '' : 's'}; nothing was decided:`,
} as const

const help = { zh: '建议', en: 'help' } as const

/** Every problem of a case, on standard error. */
export const showProblems = ({ terminal, lang }: Context, problems: readonly Problem[]): void => {
  const { red, bold, dim } = terminal.paintErr
  terminal.err(`${red(heading[lang](problems.length))}\n`)
  for (const problem of problems) {
    terminal.err(
      `  ${bold(printable(problem.path || '/'))}  ${printable(problem.message[lang])} ${dim(`(${problem.code})`)}\n`,
    )
    if (problem.help) terminal.err(`    ${help[lang]}: ${printable(problem.help[lang])}\n`)
  }
}
