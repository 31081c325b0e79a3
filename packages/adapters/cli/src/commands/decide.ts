import { type DecisionFile, decide as decideCase, decisionFile } from '@plumbline/sdk'
import { Option } from 'commander'
import { defineCommand } from '../command.js'
import type { Context } from '../context.js'
import type { ExitCode } from '../exitCodes.js'
import { writeJson } from '../output/writeJson.js'
import { commonWords } from '../words.js'
import { decidedCode } from './decidedCode.js'
import { type ExplanationFormat, explanationFormats } from './formats.js'
import { type CaseOptions, openCase } from './openCase.js'
import { renderExplanation } from './renderExplanation.js'
import { takesCase } from './takesCase.js'

interface DecideOptions extends CaseOptions {
  readonly format: ExplanationFormat
  readonly brief: boolean
}

const answer = (context: Context, file: DecisionFile, { format, brief }: DecideOptions): ExitCode => {
  if (format === 'json') writeJson(context, 'decide', file)
  else context.terminal.out(renderExplanation(context, file.explanation, { format, brief }))
  return decidedCode(file.decision)
}

/** `plumbline decide`: a case under a pack, explained. */
const decideCommand = async (context: Context, casePath: string, options: DecideOptions): Promise<ExitCode> => {
  const opened = await openCase(context, casePath, options, options.format === 'json')
  if ('refused' in opened) return opened.refused
  const decision = decideCase(opened.program, opened.case)
  return answer(context, decisionFile(opened.program, opened.case, decision), options)
}

export const decide = defineCommand<DecideOptions>({
  name: 'decide',
  about: { zh: '就一个案件出具法律适用意见，并说明理由', en: 'decide a case and explain the decision' },
  examples: [
    'plumbline decide employer.case.yaml --pack rules/cn-national',
    'plumbline decide employer.case.yaml --pack rules/cn-national --as-of 2026-03-10 --lang zh',
    'plumbline decide - --pack rules/cn-national/program.json --format json < case.json > decision.json',
  ],
  formats: explanationFormats,
  takes: (command, say) =>
    takesCase(command, say).addOption(new Option('--brief', say(commonWords.brief)).default(false)),
  run: (context, [file], options) => decideCommand(context, file as string, options),
})
