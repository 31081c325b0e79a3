import { isDay } from '@plumbline/schema'
import { type Day, decide, explainTimeline, timeline as timelineOf } from '@plumbline/sdk'
import { defineCommand } from '../command.js'
import type { Context } from '../context.js'
import type { ExitCode } from '../exitCodes.js'
import { writeJson } from '../output/writeJson.js'
import { UserError } from '../userError.js'
import { dayOption } from './dayOption.js'
import { decidedCode } from './decidedCode.js'
import { type ReportFormat, reportFormats } from './formats.js'
import { type CaseOptions, openCase } from './openCase.js'
import { showOutlook } from './showOutlook.js'
import { takesCase } from './takesCase.js'

interface TimelineOptions extends CaseOptions {
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
const timelineCommand = async (context: Context, casePath: string, options: TimelineOptions): Promise<ExitCode> => {
  const opened = await openCase(context, casePath, options, options.format === 'json')
  if ('refused' in opened) return opened.refused
  const { program, case: kase } = opened
  const from = options.from ?? kase.asOf
  const until = options.until ?? yearsLater(from, yearsAhead)
  if (until < from) throw endsBeforeItStarts(from, until)
  const ahead = timelineOf(program, kase, { from, until })
  if (options.format === 'json') writeJson(context, 'timeline', ahead)
  else showOutlook(context, explainTimeline(program, kase, ahead))
  return decidedCode(decide(program, kase))
}

export const timeline = defineCommand<TimelineOptions>({
  name: 'timeline',
  about: {
    zh: '逐日说明在法律上何时届满、何时到期、何时可以办理；只看时间推移，不作预测',
    en: 'say day by day what lapses, falls due and becomes possible in law; time passes, and nothing is forecast',
  },
  examples: [
    'plumbline timeline employer.case.yaml --pack rules/cn-national --from 2024-10-21 --until 2027-12-31',
    'plumbline timeline employer.case.yaml --pack rules/cn-national --lang zh',
  ],
  formats: reportFormats,
  takes: (command, say) =>
    takesCase(command, say)
      .addOption(
        dayOption(
          'from',
          say({
            zh: '时间线的第一日；默认为所问之日',
            en: 'first day of the timeline; by default the day asked about',
          }),
        ),
      )
      .addOption(
        dayOption(
          'until',
          say({
            zh: '时间线的最后一日；默认为五年之后',
            en: 'last day of the timeline; by default five years on',
          }),
        ),
      ),
  run: (context, [file], options) => timelineCommand(context, file as string, options),
})
