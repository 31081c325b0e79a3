import { type Counterfactuals, counterfactuals, explainWhyNot, type Program } from '@plumbline/sdk'
import type { Context } from '../context.js'
import type { ExitCode } from '../exitCodes.js'
import { writeJson } from '../output/writeJson.js'
import { UserError } from '../userError.js'
import { decidedCode } from './decidedCode.js'
import type { ReportFormat } from './formats.js'
import { type CaseOptions, openCase } from './openCase.js'
import { showOutlook } from './showOutlook.js'

/** Rules and measures whose identifier holds the text; all where none is asked for. */
const about = (all: Counterfactuals, asked: string | undefined): Counterfactuals =>
  asked === undefined
    ? all
    : {
        ...all,
        rules: all.rules.filter(({ rule }) => rule.includes(asked)),
        effects: all.effects.filter(({ measure }) => measure.includes(asked)),
      }

/** Whether the text stands in the name of a rule of the pack, or of a measure that is held back: silence about a misspelt one is no clearance. */
const names = ({ rules }: Program, all: Counterfactuals, asked: string): boolean =>
  rules.some(({ id, then }) => id.includes(asked) || then.some(({ measure }) => measure.includes(asked))) ||
  all.effects.some(({ measure }) => measure.includes(asked))

const unknownName = (asked: string): UserError =>
  new UserError('usage', {
    zh: `没有规则或者措施的标识包含 \`${asked}\``,
    en: `no rule or measure has \`${asked}\` in its id`,
  })

/** `plumbline why-not`: what failed of each rule that does not apply, and what each measure held back would need. */
export const whyNotCommand = async (
  context: Context,
  casePath: string,
  rule: string | undefined,
  options: CaseOptions & { readonly format: ReportFormat },
): Promise<ExitCode> => {
  const opened = await openCase(context, casePath, options, options.format === 'json')
  if ('refused' in opened) return opened.refused
  const { program, case: kase } = opened
  const all = counterfactuals(program, kase)
  const shown = about(all, rule)
  if (rule !== undefined && !names(program, all, rule)) throw unknownName(rule)
  if (options.format === 'json') writeJson(context, 'why-not', shown)
  else showOutlook(context, explainWhyNot(program, kase, shown))
  return decidedCode(all)
}
