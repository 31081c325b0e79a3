import type { Locator, Text } from '@plumbline/schema'
import { type DiagnosticCode, diagnosticKinds, type Severity } from './diagnosticCodes.js'
import type { Origin } from './origin.js'

/** Something to mend in the text of a pack. Data, collected and returned; never thrown. */
export interface Diagnostic {
  readonly code: DiagnosticCode
  readonly severity: Severity
  /** The pack's root and the path inside it. */
  readonly file: string
  /** Half-open, in UTF-16 units of the decoded text without its byte order mark. */
  readonly span: readonly [start: number, end: number]
  /** From 1. */
  readonly line: number
  /** From 1, in Unicode code points. */
  readonly column: number
  /** The provision cited nearest around the place. */
  readonly locator?: Locator
  readonly message: Text
  readonly help?: Text
}

export const diagnose = (code: DiagnosticCode, origin: Origin, message: Text, help?: Text): Diagnostic => ({
  code,
  severity: diagnosticKinds[code].severity,
  file: origin.file,
  span: origin.span,
  line: origin.line,
  column: origin.column,
  ...(origin.law[0] === undefined ? {} : { locator: origin.law[0] }),
  message,
  ...(help === undefined ? {} : { help }),
})

const compareText = (left: string, right: string): number => (left < right ? -1 : left > right ? 1 : 0)

const order = (left: Diagnostic, right: Diagnostic): number =>
  compareText(left.file, right.file) ||
  left.span[0] - right.span[0] ||
  compareText(left.code, right.code) ||
  compareText(left.message.en, right.message.en)

/** By file, then position. The same complaint about the same place stands once. */
export const sortDiagnostics = (diagnostics: readonly Diagnostic[]): Diagnostic[] => {
  const seen = new Set<string>()
  return [...diagnostics].sort(order).filter(({ code, file, span, message }) => {
    const key = JSON.stringify([code, file, span, message.en])
    return !seen.has(key) && seen.add(key)
  })
}

export const hasErrors = (diagnostics: readonly Diagnostic[]): boolean =>
  diagnostics.some(({ severity }) => severity === 'error')
