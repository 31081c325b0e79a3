import { printable } from '@plumbline/schema'
import type { Context } from '../context.js'
import { writeJson } from '../output/writeJson.js'

const nameOf = (error: unknown): string => (error instanceof Error ? `${error.name}: ${error.message}` : String(error))

const placeOf = (error: unknown): readonly string[] =>
  error instanceof Error ? (error.stack?.split('\n') ?? []).filter((line) => /^\s+at /.test(line)).slice(0, 1) : []

const message = {
  zh: 'plumbline 内部出错，这不是您的问题',
  en: 'plumbline broke, and that is not your fault',
}

const report = {
  zh: '请按 CONTRIBUTING.md 报告，附上命令、`plumbline --version` 和以上两行；不要附上案件中的个人信息',
  en: 'report it as CONTRIBUTING.md says, with the command, `plumbline --version` and the lines above; leave out personal data of the case',
}

/** A fault of ours: what happened, where, and how to report it. */
export const showInternalError = (context: Context, error: unknown, json: boolean): void => {
  const details = [nameOf(error), ...placeOf(error).map((line) => line.trim())]
  if (json) {
    writeJson(context, 'error', { format: 'error/1', code: 'internal', message, details, help: report })
    return
  }
  const { terminal, lang } = context
  terminal.err(`${terminal.paintErr.red(message[lang])}\n`)
  for (const detail of details) terminal.err(`  ${printable(detail)}\n`)
  terminal.err(`${report[lang]}\n`)
}
