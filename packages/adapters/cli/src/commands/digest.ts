import { printable } from '@plumbline/schema'
import { Argument } from 'commander'
import { defineCommand } from '../command.js'
import type { Context } from '../context.js'
import { type ExitCode, exitCodes } from '../exitCodes.js'
import { loadPack } from '../load.js'
import { writeJson } from '../output/writeJson.js'
import { commonWords } from '../words.js'
import { type ReportFormat, reportFormats } from './formats.js'
import { refusePack } from './refusePack.js'

/** `plumbline digest`: what pins a pack, and what a decision names as its program. */
const digestCommand = async (
  context: Context,
  path: string,
  { format }: { readonly format: ReportFormat },
): Promise<ExitCode> => {
  const loaded = await loadPack(path, {}, 'law')
  const { program, digest } = loaded
  if (program === null || digest === null) return refusePack(context, loaded, format === 'json')
  const { id, version } = program.pack
  if (format === 'json') writeJson(context, 'digest', { format: 'digest/1', pack: id, version, digest })
  else context.terminal.out(`${digest}  ${id} ${printable(version)}\n`)
  return exitCodes.done
}

export const digest = defineCommand<{ readonly format: ReportFormat }>({
  name: 'digest',
  about: { zh: '显示规则包的摘要值', en: 'show the digest of a pack' },
  examples: ['plumbline digest rules/cn-limits'],
  formats: reportFormats,
  takes: (command, say) => {
    command.addArgument(new Argument('<pack>', say(commonWords.pack)))
  },
  run: (context, [pack], options) => digestCommand(context, pack as string, options),
})
