import { printable } from '@plumbline/schema'
import { Argument } from 'commander'
import { defineCommand } from '../command.js'
import type { Context } from '../context.js'
import { type ExitCode, exitCodes } from '../exitCodes.js'
import { loadPack } from '../load.js'
import { writeJson } from '../output/writeJson.js'
import { commonWords } from '../words.js'
import { writeOut } from '../writeOut.js'
import { type ReportFormat, reportFormats } from './formats.js'
import { refusePack } from './refusePack.js'

/** `plumbline compile`: a pack as one JSON file, which decides without the pack and without YAML. */
const compileCommand = async (
  context: Context,
  pack: string,
  { out, format }: { readonly out: string; readonly format: ReportFormat },
): Promise<ExitCode> => {
  const loaded = await loadPack(pack, {}, 'law')
  const { program, digest } = loaded
  if (program === null || digest === null) return refusePack(context, loaded, format === 'json')
  await writeOut(out, `${JSON.stringify(program)}\n`)
  if (format === 'json') writeJson(context, 'compile', { format: 'compiled/1', file: out, digest })
  else context.terminal.out(`${digest}  ${printable(out)}\n`)
  return exitCodes.done
}

export const compile = defineCommand<{ readonly out: string; readonly format: ReportFormat }>({
  name: 'compile',
  about: { zh: '将规则包编译为一个 JSON 文件', en: 'compile a pack to one JSON file' },
  examples: ['plumbline compile rules/cn-national --out rules/cn-national/program.json'],
  formats: reportFormats,
  takes: (command, say) => {
    command
      .addArgument(new Argument('<pack>', say(commonWords.packFolder)))
      .requiredOption('--out <file>', say({ zh: '写入的文件', en: 'file to write' }))
  },
  run: (context, [pack], options) => compileCommand(context, pack as string, options),
})
