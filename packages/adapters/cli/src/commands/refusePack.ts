import type { LoadedProgram } from '@plumbline/files'
import type { Context } from '../context.js'
import { type ExitCode, exitCodes } from '../exitCodes.js'
import { writeJson } from '../output/writeJson.js'
import { diagnosticsJson, showDiagnostics } from '../show/diagnostics.js'

/** A pack that does not compile, where one was needed: says everything that is wrong with it. */
export const refusePack = (
  context: Context,
  { diagnostics, sources }: Pick<LoadedProgram, 'diagnostics' | 'sources'>,
  json: boolean,
): ExitCode => {
  if (json)
    writeJson(context, 'diagnostics', { format: 'diagnostics/1', diagnostics: diagnosticsJson(diagnostics, sources) })
  else showDiagnostics(context, diagnostics, sources)
  return exitCodes.invalid
}
