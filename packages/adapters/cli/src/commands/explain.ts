import { PlumblineError, readDecisionFile } from '@plumbline/sdk'
import { Argument, Option } from 'commander'
import { defineCommand } from '../command.js'
import type { Context } from '../context.js'
import { type ExitCode, exitCodes } from '../exitCodes.js'
import { loadJson } from '../load.js'
import { writeJson } from '../output/writeJson.js'
import { UserError } from '../userError.js'
import { commonWords } from '../words.js'
import { type ExplanationFormat, explanationFormats } from './formats.js'
import { renderExplanation } from './renderExplanation.js'

const opened = (path: string, json: unknown) => {
  try {
    return readDecisionFile(json)
  } catch (error) {
    if (!(error instanceof PlumblineError) || error.code === 'not-a-program') throw error
    const text =
      error.code === 'broken-seal'
        ? {
            zh: `\`${path}\` 的封印不符：内容在作出后有改动`,
            en: `the seal of \`${path}\` is broken: it was changed after it was made`,
          }
        : { zh: `\`${path}\` 不是法律适用意见文件`, en: `\`${path}\` is not a decision file` }
    throw new UserError(error.code, text, error.details.slice(0, 20), {
      zh: '请用 `plumbline decide … --format json` 生成的文件',
      en: 'give a file made by `plumbline decide … --format json`',
    })
  }
}

interface ExplainOptions {
  readonly format: ExplanationFormat
  readonly brief: boolean
}

/** `plumbline explain`: a decision file, read in any language without its pack, once its seal is seen to hold. */
const explainCommand = async (context: Context, path: string, { format, brief }: ExplainOptions): Promise<ExitCode> => {
  const { explanation } = opened(path, await loadJson(path))
  if (format === 'json') writeJson(context, 'explain', { format: 'explained/1', seal: 'holds', explanation })
  else context.terminal.out(renderExplanation(context, explanation, { format, brief }))
  return exitCodes.done
}

export const explain = defineCommand<ExplainOptions>({
  name: 'explain',
  about: {
    zh: '核对封印，以任一语言说明已有的意见文件，无须规则包',
    en: 'check the seal of a decision file and explain it in any language, without its pack',
  },
  examples: [
    'plumbline explain decision.json --lang zh',
    'plumbline explain decision.json --format markdown > opinion.md',
  ],
  formats: explanationFormats,
  takes: (command, say) => {
    command
      .addArgument(
        new Argument(
          '<decision>',
          say({
            zh: '`plumbline decide --format json` 生成的文件；`-` 为标准输入',
            en: 'file made by `plumbline decide --format json`; `-` is standard input',
          }),
        ),
      )
      .addOption(new Option('--brief', say(commonWords.brief)).default(false))
  },
  run: (context, [file], options) => explainCommand(context, file as string, options),
})
