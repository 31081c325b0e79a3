import { type DiagnosticCode, diagnosticKinds } from '@plumbline/pack'
import type { Context } from '../context.js'
import { writeJson } from '../output/writeJson.js'
import { errorPage } from './errorPage.js'

const words = {
  zh: { cause: '原因', example: '例', mend: '怎样改', error: '错误', warning: '警告', note: '提示' },
  en: { cause: 'Why', example: 'Example', mend: 'How to mend it', error: 'error', warning: 'warning', note: 'note' },
} as const

/** The page of a code in the terminal, in one language; as JSON, in both. */
export const showErrorPage = async (context: Context, code: DiagnosticCode, json: boolean): Promise<void> => {
  const { markdown: _, ...page } = await errorPage(code)
  const { name, severity } = diagnosticKinds[code]
  if (json) return writeJson(context, 'code', { format: 'code/1', ...page, name, severity })
  const { terminal, lang } = context
  const { bold, dim } = terminal.paint
  const say = words[lang]
  const indented = (text: string): string => text.replace(/^(?=.)/gm, '  ')
  terminal.out(`${bold(`${code} ${page.title[lang]}`)}  ${dim(`${say[severity]} ${name}`)}\n\n`)
  terminal.out(`${bold(say.cause)}\n${indented(page.cause[lang])}\n\n`)
  terminal.out(`${bold(say.example)}\n${indented(page.example)}\n\n`)
  terminal.out(`${bold(say.mend)}\n${indented(page.mend[lang])}\n`)
}
