import { PlumblineError, readDecisionFile } from '@plumbline/sdk'
import type { Context } from '../context.js'
import { type ExitCode, exitCodes } from '../exitCodes.js'
import { loadJson } from '../load.js'
import { writeJson } from '../output/writeJson.js'
import { UserError } from '../userError.js'
import type { ExplanationFormat } from './formats.js'
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

/** `plumbline explain`: a decision file, read in any language without its pack, once its seal is seen to hold. */
export const explainCommand = async (
  context: Context,
  path: string,
  { format, brief }: { readonly format: ExplanationFormat; readonly brief: boolean },
): Promise<ExitCode> => {
  const { explanation } = opened(path, await loadJson(path))
  if (format === 'json') writeJson(context, 'explain', { format: 'explained/1', seal: 'holds', explanation })
  else context.terminal.out(renderExplanation(context, explanation, { format, brief }))
  return exitCodes.done
}
