import type { Pack } from '@plumbline/pack'
import { Argument } from 'commander'
import { defineCommand } from '../command.js'
import type { Context } from '../context.js'
import type { ExitCode } from '../exitCodes.js'
import { showLawCoverage } from '../law/coverage.js'
import { type AskedPack, lawVerify } from '../law/verify.js'
import { loadPack } from '../load.js'
import { UserError } from '../userError.js'
import { commonWords } from '../words.js'
import { type ReportFormat, reportFormats } from './formats.js'
import { refusePack } from './refusePack.js'

const questions = ['verify', 'coverage'] as const

interface Options {
  readonly format: ReportFormat
  readonly texts?: string
  readonly write?: boolean
}

/** `plumbline law`: packs against the official texts of their law. */
const lawCommand = async (
  context: Context,
  question: (typeof questions)[number],
  paths: readonly string[],
  { format, texts, write = false }: Options,
): Promise<ExitCode> => {
  const asked: AskedPack[] = []
  const below = new Map<string, Pack>()
  for (const path of paths) {
    const loaded = await loadPack(path)
    if (loaded.pack === null)
      return loaded.program === null ? refusePack(context, loaded, format === 'json') : compiled(path)
    asked.push({ path, pack: loaded.pack })
    for (const pack of loaded.layers) below.set(pack.manifest.id, pack)
  }
  if (question === 'coverage') {
    for (const { pack } of asked) below.delete(pack.manifest.id)
    return showLawCoverage(
      context,
      asked.map(({ pack }) => pack),
      [...below.values()],
      texts,
      format === 'json',
    )
  }
  if (texts === undefined)
    throw new UserError('usage', {
      zh: '请用 `--texts` 给出官方文本所在的文件夹',
      en: 'say where the official texts are: `--texts <dir>`',
    })
  return lawVerify(context, asked, texts, write, format === 'json')
}

const compiled = (path: string): never => {
  throw new UserError('usage', {
    zh: `\`${path}\` 是编译后的规则包；请给出规则包文件夹`,
    en: `\`${path}\` is a compiled program; give the folder of the pack`,
  })
}

export const law = defineCommand<Options>({
  name: 'law',
  about: {
    zh: '对照官方文本：条款是否与原文一致（verify），每一条的去向（coverage）',
    en: 'packs against the official texts: whether provisions are as there (verify), what became of every article (coverage)',
  },
  examples: [
    'plumbline law verify rules/cn-national --texts ../texts',
    'plumbline law verify rules/cn-national --texts ../texts --write',
    'plumbline law coverage rules/* --texts ../texts',
  ],
  formats: reportFormats,
  takes: (command, say) => {
    command
      .addArgument(
        new Argument('<question>', say({ zh: 'verify 或者 coverage', en: 'verify or coverage' })).choices(questions),
      )
      .addArgument(new Argument('<pack...>', say(commonWords.packFolder)))
      .option(
        '--texts <dir>',
        say({
          zh: '官方文本所在的文件夹，每部文件一个 `<标识>.md`',
          en: 'folder of the official texts, `<instrument>.md` each',
        }),
      )
      .option('--write', say({ zh: '补写缺少的摘要', en: 'fill in hashes that are missing' }))
  },
  run: (context, [question, packs], options) =>
    lawCommand(context, question as (typeof questions)[number], packs as string[], options),
})
