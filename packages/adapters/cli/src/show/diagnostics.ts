import { type Diagnostic, formatDiagnostic, type Positions, positionsOf } from '@plumbline/pack'
import type { Context } from '../context.js'
import type { CliOutputOf } from '../output/cliOutput.js'

/** Decoded text of every file by the name diagnostics show. */
export type Sources = ReadonlyMap<string, string>

/** Each diagnostic with the line it is about, on standard error. */
export const showDiagnostics = (
  { terminal, lang }: Context,
  diagnostics: readonly Diagnostic[],
  sources: Sources,
): void => {
  const { red, yellow, cyan } = terminal.paintErr
  for (const diagnostic of diagnostics) {
    const [first = '', ...rest] = formatDiagnostic(diagnostic, sources.get(diagnostic.file), lang).split('\n')
    const paint = { error: red, warning: yellow, note: cyan }[diagnostic.severity]
    terminal.err(`${[paint(first), ...rest].join('\n')}\n\n`)
  }
}

/** A diagnostic, and where it ends: before this place. */
export type Ended = Diagnostic & { readonly endLine: number; readonly endColumn: number }

/** Says where diagnostics end, counted in lines and code points as their starts are. */
export const endsIn = (sources: Sources): ((diagnostic: Diagnostic) => Ended) => {
  const known = new Map<string, Positions>()
  return (diagnostic) => {
    const { file, span } = diagnostic
    const positions = known.get(file) ?? positionsOf(sources.get(file) ?? '')
    known.set(file, positions)
    const end = positions.at(span[1])
    return { ...diagnostic, endLine: end.line, endColumn: end.column }
  }
}

/** Diagnostics as JSON: the same fields and their ends, copied because theirs are readonly. */
export const diagnosticsJson = (
  diagnostics: readonly Diagnostic[],
  sources: Sources,
): CliOutputOf<'diagnostics'>['diagnostics'] =>
  diagnostics.map(endsIn(sources)).map(({ span, ...rest }) => ({ ...rest, span: [...span] }))
