import { writeFile } from 'node:fs/promises'
import { printable } from '@plumbline/schema'
import type { Context } from '../context.js'
import { type ExitCode, exitCodes } from '../exitCodes.js'
import { loadPack } from '../load.js'
import { writeJson } from '../output/writeJson.js'
import { reasonOf } from '../systemReason.js'
import { UserError } from '../userError.js'
import type { ReportFormat } from './formats.js'
import { refusePack } from './refusePack.js'

const write = async (file: string, text: string): Promise<void> => {
  try {
    await writeFile(file, text)
  } catch (error) {
    const { zh, en } = reasonOf((error as NodeJS.ErrnoException).code)
    throw new UserError('cannot-write', { zh: `无法写入 \`${file}\`：${zh}`, en: `cannot write \`${file}\`: ${en}` })
  }
}

/** `plumbline compile`: a pack as one JSON file, which decides without the pack and without YAML. */
export const compileCommand = async (
  context: Context,
  pack: string,
  { out, format }: { readonly out: string; readonly format: ReportFormat },
): Promise<ExitCode> => {
  const loaded = await loadPack(pack)
  const { program, digest } = loaded
  if (program === null || digest === null) return refusePack(context, loaded, format === 'json')
  await write(out, `${JSON.stringify(program)}\n`)
  if (format === 'json') writeJson(context, 'compile', { format: 'compiled/1', file: out, digest })
  else context.terminal.out(`${digest}  ${printable(out)}\n`)
  return exitCodes.done
}
