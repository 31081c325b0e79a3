import { decide, explainWayOut, wayOut as wayOutOf } from '@plumbline/sdk'
import { defineCommand } from '../command.js'
import type { Context } from '../context.js'
import type { ExitCode } from '../exitCodes.js'
import { writeJson } from '../output/writeJson.js'
import { decidedCode } from './decidedCode.js'
import { type ReportFormat, reportFormats } from './formats.js'
import { type CaseOptions, openCase } from './openCase.js'
import { showOutlook } from './showOutlook.js'
import { takesCase } from './takesCase.js'

interface WayOutOptions extends CaseOptions {
  readonly format: ReportFormat
}

/** `plumbline way-out`: what the subject can do about each adverse measure, and from when. */
const wayOutCommand = async (context: Context, casePath: string, options: WayOutOptions): Promise<ExitCode> => {
  const opened = await openCase(context, casePath, options, options.format === 'json')
  if ('refused' in opened) return opened.refused
  const { program, case: kase } = opened
  const out = wayOutOf(program, kase)
  if (options.format === 'json') writeJson(context, 'way-out', out)
  else showOutlook(context, explainWayOut(program, kase, out))
  return decidedCode(decide(program, kase))
}

export const wayOut = defineCommand<WayOutOptions>({
  name: 'way-out',
  about: {
    zh: '说明每项不利措施的出路：当事人可以做什么、自何日起可以申请，经重新判断核验',
    en: 'say the way out of each adverse measure: what the party can do and from when it may apply, verified by deciding again',
  },
  examples: ['plumbline way-out employer.case.yaml --pack rules/cn-national --lang zh'],
  formats: reportFormats,
  takes: takesCase,
  run: (context, [file], options) => wayOutCommand(context, file as string, options),
})
