import { type DecisionFile, decide, decisionFile } from '@plumbline/sdk'
import type { Context } from '../context.js'
import type { ExitCode } from '../exitCodes.js'
import { writeJson } from '../output/writeJson.js'
import { decidedCode } from './decidedCode.js'
import type { ExplanationFormat } from './formats.js'
import { type CaseOptions, openCase } from './openCase.js'
import { renderExplanation } from './renderExplanation.js'

export interface DecideOptions extends CaseOptions {
  readonly format: ExplanationFormat
  readonly brief: boolean
}

const answer = (context: Context, file: DecisionFile, { format, brief }: DecideOptions): ExitCode => {
  if (format === 'json') writeJson(context, 'decide', file)
  else context.terminal.out(renderExplanation(context, file.explanation, { format, brief }))
  return decidedCode(file.decision)
}

/** `plumbline decide`: a case under a pack, explained. */
export const decideCommand = async (context: Context, casePath: string, options: DecideOptions): Promise<ExitCode> => {
  const opened = await openCase(context, casePath, options, options.format === 'json')
  if ('refused' in opened) return opened.refused
  const decision = decide(opened.program, opened.case)
  return answer(context, decisionFile(opened.program, opened.case, decision), options)
}
