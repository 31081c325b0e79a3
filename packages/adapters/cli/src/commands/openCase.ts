import { hasErrors } from '@plumbline/pack'
import { type Case, type Problem, type Program, parseCase } from '@plumbline/sdk'
import type { Context } from '../context.js'
import { type ExitCode, exitCodes } from '../exitCodes.js'
import { loadCase, usablePack } from '../load.js'
import { writeJson } from '../output/writeJson.js'
import { showProblems } from '../show/problems.js'
import { refusePack } from './refusePack.js'

/** A case as it is asked about: under which pack, on which day, on which knowledge. */
export interface CaseOptions {
  readonly pack: string
  readonly asOf?: string
  readonly knownAt?: string
}

/** A case that can be decided; or the exit code, once what is wrong was said. */
export type OpenedCase = { readonly program: Program; readonly case: Case } | { readonly refused: ExitCode }

/** The case asked about another day, on what was known by that day unless another day of knowledge is asked for. */
const asked = (input: unknown, { asOf, knownAt = asOf }: CaseOptions): unknown =>
  typeof input === 'object' && input !== null && !Array.isArray(input)
    ? { ...input, ...(asOf === undefined ? {} : { asOf }), ...(knownAt === undefined ? {} : { knownAt }) }
    : input

const refuseCase = (context: Context, problems: readonly Problem[], json: boolean): ExitCode => {
  if (json) writeJson(context, 'problems', { format: 'problems/1', problems: [...problems] })
  else showProblems(context, problems)
  return exitCodes.invalid
}

/** Opens a case under a pack, and says everything that is wrong where that cannot be. */
export const openCase = async (
  context: Context,
  path: string,
  options: CaseOptions,
  json: boolean,
): Promise<OpenedCase> => {
  const pack = await usablePack(options.pack)
  if ('loaded' in pack) return { refused: refusePack(context, pack.loaded, json) }
  const { value, diagnostics, sources } = await loadCase(path)
  if (hasErrors(diagnostics)) return { refused: refusePack(context, { diagnostics, sources }, json) }
  const parsed = parseCase(asked(value, options), pack.program)
  return parsed.ok
    ? { program: pack.program, case: parsed.case }
    : { refused: refuseCase(context, parsed.problems, json) }
}
