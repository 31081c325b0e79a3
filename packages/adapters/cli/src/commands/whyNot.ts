import { type Counterfactuals, counterfactuals, explainWhyNot, type Program } from '@plumbline/sdk'
import { Argument } from 'commander'
import { defineCommand } from '../command.js'
import type { Context } from '../context.js'
import type { ExitCode } from '../exitCodes.js'
import { writeJson } from '../output/writeJson.js'
import { UserError } from '../userError.js'
import { decidedCode } from './decidedCode.js'
import { type ReportFormat, reportFormats } from './formats.js'
import { type CaseOptions, openCase } from './openCase.js'
import { showOutlook } from './showOutlook.js'
import { takesCase } from './takesCase.js'

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

interface WhyNotOptions extends CaseOptions {
  readonly format: ReportFormat
}

/** `plumbline why-not`: what failed of each rule that does not apply, and what each measure held back would need. */
const whyNotCommand = async (
  context: Context,
  casePath: string,
  rule: string | undefined,
  options: WhyNotOptions,
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

export const whyNot = defineCommand<WhyNotOptions>({
  name: 'why-not',
  about: {
    zh: '说明规则为何不适用，被阻止的措施须具备什么才合法',
    en: 'say why a rule does not apply, and what a measure that is held back would need to be lawful',
  },
  examples: [
    'plumbline why-not employer.case.yaml --pack rules/cn-national',
    'plumbline why-not employer.case.yaml early-removal --pack rules/cn-national',
  ],
  formats: reportFormats,
  takes: (command, say) =>
    takesCase(command, say).addArgument(
      new Argument(
        '[rule]',
        say({
          zh: '只说标识含有此文字的规则和措施',
          en: 'only rules and measures whose identifier holds this text',
        }),
      ),
    ),
  run: (context, [file, rule], options) => whyNotCommand(context, file as string, rule as string | undefined, options),
})
