import { type DiagnosticCode, diagnosticKinds, isError, type Severities } from '@plumbline/pack'
import { type SeverityWord, severityWords } from '@plumbline/schema'
import { UserError } from '../userError.js'

const words: readonly string[] = severityWords

const wrong = (zh: string, en: string): UserError =>
  new UserError('usage', { zh: `--severity：${zh}`, en: `--severity: ${en}` }, [], {
    zh: '写作 `--severity PL1217=error`；可用 error、warning、note、none',
    en: 'write `--severity PL1217=error`; there is error, warning, note and none',
  })

/** A code of a diagnostic as the user writes it. @throws {UserError} if there is none */
export const codeOption = (written: string): DiagnosticCode => {
  const code = written.toUpperCase()
  if (Object.hasOwn(diagnosticKinds, code)) return code as DiagnosticCode
  throw new UserError('usage', { zh: `没有代码 \`${written}\``, en: `there is no code \`${written}\`` }, [], {
    zh: '代码写作 `PL` 和四位数字，如 `PL1217`',
    en: 'a code is `PL` and four digits, such as `PL1217`',
  })
}

/** Takes one `PL1217=error` more. @throws {UserError} if it says nothing, or would lower an error */
export const severityOption = (written: string, before: Severities = {}): Severities => {
  const [code = '', word = ''] = written.split('=')
  const known = codeOption(code.trim())
  if (!words.includes(word)) throw wrong(`不认识 \`${written}\``, `\`${written}\` is not understood`)
  if (isError(known) && word !== 'error')
    throw wrong(`\`${known}\` 是错误，不得降低、不得放过`, `\`${known}\` is an error, and stays one`)
  return { ...before, [known]: word as SeverityWord }
}

/** How many warnings may be. @throws {UserError} if that is no number */
export const countOption = (written: string): number => {
  if (/^\d{1,9}$/.test(written)) return Number(written)
  throw new UserError('usage', {
    zh: `--max-warnings：\`${written}\` 不是非负整数`,
    en: `--max-warnings: \`${written}\` is not a count`,
  })
}
