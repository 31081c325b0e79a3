import { isDay } from '@plumbline/schema'
import { type Day, decide, explainTimeline, timeline } from '@plumbline/sdk'
import type { Context } from '../context.js'
import type { ExitCode } from '../exitCodes.js'
import { writeJson } from '../output/writeJson.js'
import { UserError } from '../userError.js'
import { decidedCode } from './decidedCode.js'
import type { ReportFormat } from './formats.js'
import { type CaseOptions, openCase } from './openCase.js'
import { showOutlook } from './showOutlook.js'

export interface TimelineOptions extends CaseOptions {
  readonly from?: string
  readonly until?: string
  readonly format: ReportFormat
}

/** How far ahead is looked where no last day is asked for. */
const yearsAhead = 5

/** The same day some years later; of 29 February, the 28th where there is none. */
const yearsLater = (day: Day, years: number): Day => {
  const year = Math.min(9999, Number(day.slice(0, 4)) + years)
  const same = `${String(year).padStart(4, '0')}${day.slice(4)}`
  return isDay(same) ? same : `${same.slice(0, 8)}28`
}

const endsBeforeItStarts = (from: Day, until: Day): UserError =>
  new UserError('usage', {
    zh: `时间线的最后一日 \`${until}\` 早于第一日 \`${from}\``,
    en: `the last day of the timeline, \`${until}\`, is before its first, \`${from}\``,
  })

/** `plumbline timeline`: what lapses, falls due and becomes possible, day by day. */
export const timelineCommand = async (
  context: Context,
  casePath: string,
  options: TimelineOptions,
): Promise<ExitCode> => {
  const opened = await openCase(context, casePath, options, options.format === 'json')
  if ('refused' in opened) return opened.refused
  const { program, case: kase } = opened
  const from = options.from ?? kase.asOf
  const until = options.until ?? yearsLater(from, yearsAhead)
  if (until < from) throw endsBeforeItStarts(from, until)
  const ahead = timeline(program, kase, { from, until })
  if (options.format === 'json') writeJson(context, 'timeline', ahead)
  else showOutlook(context, explainTimeline(program, kase, ahead))
  return decidedCode(decide(program, kase))
}
