import { printable } from '@plumbline/schema'
import type { Context } from '../context.js'
import { writeJson } from '../output/writeJson.js'
import type { UserError } from '../userError.js'

const words = {
  zh: { error: '错误', help: '建议' },
  en: { error: 'error', help: 'help' },
} as const

/** What the user can mend: in words on standard error, or as JSON on standard output. */
export const showUserError = (context: Context, { code, text, details, help }: UserError, json: boolean): void => {
  if (json) {
    writeJson(context, 'error', { format: 'error/1', code, message: text, details: [...details], help })
    return
  }
  const { terminal, lang } = context
  terminal.err(`${terminal.paintErr.red(words[lang].error)}: ${printable(text[lang])}\n`)
  for (const detail of details) terminal.err(`  ${printable(detail)}\n`)
  if (help) terminal.err(`${words[lang].help}: ${printable(help[lang])}\n`)
}
