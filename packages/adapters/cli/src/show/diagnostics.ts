import { type Diagnostic, formatDiagnostic } from '@plumbline/pack'
import type { Context } from '../context.js'
import type { CliOutputOf } from '../output/cliOutput.js'

type Sources = ReadonlyMap<string, string>

/** Each diagnostic with the line it is about, on standard error. */
export const showDiagnostics = (
  { terminal, lang }: Context,
  diagnostics: readonly Diagnostic[],
  sources: Sources,
): void => {
  const { red, yellow } = terminal.paintErr
  for (const diagnostic of diagnostics) {
    const [first = '', ...rest] = formatDiagnostic(diagnostic, sources.get(diagnostic.file), lang).split('\n')
    const paint = diagnostic.severity === 'error' ? red : yellow
    terminal.err(`${[paint(first), ...rest].join('\n')}\n\n`)
  }
}

/** Diagnostics as JSON: the same fields, copied because theirs are readonly. */
export const diagnosticsJson = (diagnostics: readonly Diagnostic[]): CliOutputOf<'diagnostics'>['diagnostics'] =>
  diagnostics.map(({ span, ...rest }) => ({ ...rest, span: [...span] }))
