import { hasErrors } from '@plumbline/pack'
import { type DecisionFile, decide, decisionFile, type Problem, parseCase } from '@plumbline/sdk'
import type { Context } from '../context.js'
import { type ExitCode, exitCodes } from '../exitCodes.js'
import { loadCase, usablePack } from '../load.js'
import { writeJson } from '../output/writeJson.js'
import { showProblems } from '../show/problems.js'
import type { ExplanationFormat } from './formats.js'
import { refusePack } from './refusePack.js'
import { renderExplanation } from './renderExplanation.js'

export interface DecideOptions {
  readonly pack: string
  readonly asOf?: string
  readonly knownAt?: string
  readonly format: ExplanationFormat
  readonly brief: boolean
}

/** The case asked about another day, on what was known by that day unless another day of knowledge is asked for. */
const asked = (input: unknown, { asOf, knownAt = asOf }: DecideOptions): unknown =>
  typeof input === 'object' && input !== null && !Array.isArray(input)
    ? { ...input, ...(asOf === undefined ? {} : { asOf }), ...(knownAt === undefined ? {} : { knownAt }) }
    : input

const refuseCase = (context: Context, problems: readonly Problem[], json: boolean): ExitCode => {
  if (json) writeJson(context, 'problems', { format: 'problems/1', problems: [...problems] })
  else showProblems(context, problems)
  return exitCodes.invalid
}

const answer = (context: Context, file: DecisionFile, { format, brief }: DecideOptions): ExitCode => {
  if (format === 'json') writeJson(context, 'decide', file)
  else context.terminal.out(renderExplanation(context, file.explanation, { format, brief }))
  return file.decision.rules.some(({ outcome }) => outcome === 'undetermined') ? exitCodes.undetermined : exitCodes.done
}

/** `plumbline decide`: a case under a pack, explained. */
export const decideCommand = async (context: Context, casePath: string, options: DecideOptions): Promise<ExitCode> => {
  const json = options.format === 'json'
  const pack = await usablePack(options.pack)
  if ('loaded' in pack) return refusePack(context, pack.loaded, json)
  const { value, diagnostics, sources } = await loadCase(casePath)
  if (hasErrors(diagnostics)) return refusePack(context, { diagnostics, sources }, json)
  const parsed = parseCase(asked(value, options), pack.program)
  if (!parsed.ok) return refuseCase(context, parsed.problems, json)
  const decision = decide(pack.program, parsed.case)
  return answer(context, decisionFile(pack.program, parsed.case, decision), options)
}
