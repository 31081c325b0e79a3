import { decide, explainWayOut, wayOut } from '@plumbline/sdk'
import type { Context } from '../context.js'
import type { ExitCode } from '../exitCodes.js'
import { writeJson } from '../output/writeJson.js'
import { decidedCode } from './decidedCode.js'
import type { ReportFormat } from './formats.js'
import { type CaseOptions, openCase } from './openCase.js'
import { showOutlook } from './showOutlook.js'

/** `plumbline way-out`: what the subject can do about each adverse measure, and from when. */
export const wayOutCommand = async (
  context: Context,
  casePath: string,
  options: CaseOptions & { readonly format: ReportFormat },
): Promise<ExitCode> => {
  const opened = await openCase(context, casePath, options, options.format === 'json')
  if ('refused' in opened) return opened.refused
  const { program, case: kase } = opened
  const out = wayOut(program, kase)
  if (options.format === 'json') writeJson(context, 'way-out', out)
  else showOutlook(context, explainWayOut(program, kase, out))
  return decidedCode(decide(program, kase))
}
