import { relative } from 'node:path'
import type { Diagnostic } from '@plumbline/pack'
import { printable } from '@plumbline/schema'
import { defineCommand } from '../command.js'
import type { Context } from '../context.js'
import { type ExitCode, exitCodes } from '../exitCodes.js'
import { type NewFiles, writeNew } from '../new/newFiles.js'
import { newInstrument } from '../new/newInstrument.js'
import { newLimit } from '../new/newLimit.js'
import { newPack } from '../new/newPack.js'
import { newRule } from '../new/newRule.js'
import { type OpenPack, openPack } from '../new/openPack.js'
import { type NewKind, type NewOptions, takesNew } from '../new/takesNew.js'
import { writeJson } from '../output/writeJson.js'
import { diagnosticsJson, showDiagnostics } from '../show/diagnostics.js'
import { reportFormats } from './formats.js'
import { refusePack } from './refusePack.js'

const inPack: {
  readonly [K in Exclude<NewKind, 'pack'>]: (context: Context, pack: OpenPack, options: NewOptions) => Promise<NewFiles>
} = { rule: newRule, limit: newLimit, instrument: newInstrument }

const words = {
  zh: { wrote: '已写入', todo: '还须：', check: '检查和测试：' },
  en: { wrote: 'wrote', todo: 'Still to do:', check: 'Check and test:' },
} as const

/** What check says about the new files alone. */
const aboutThem = ({ diagnostics, files }: NewFiles): readonly Diagnostic[] =>
  diagnostics.filter(({ file }) => Object.keys(files).some((path) => file === path || file.endsWith(`/${path}`)))

const sourcesOf = (found: readonly Diagnostic[], { files }: NewFiles): ReadonlyMap<string, string> =>
  new Map(
    found.map(({ file }) => [file, Object.entries(files).find(([path]) => file.endsWith(path))?.[1] ?? ''] as const),
  )

const report = (context: Context, kind: NewKind, made: NewFiles, paths: readonly string[], json: boolean): void => {
  const found = aboutThem(made)
  const sources = sourcesOf(found, made)
  if (json) {
    const diagnostics = diagnosticsJson(found, sources)
    writeJson(context, 'new', { format: 'new/1', kind, files: [...paths], todo: [...made.todo], diagnostics })
    return
  }
  const { terminal, lang } = context
  const say = words[lang]
  const { green, bold } = terminal.paint
  for (const path of paths) terminal.out(`${green('✓')} ${say.wrote} ${bold(printable(path))}\n`)
  showDiagnostics(context, found, sources)
  terminal.out(`\n${say.todo}\n`)
  for (const one of made.todo) terminal.out(`  · ${one[lang]}\n`)
  const folder = printable(relative('', made.folder) || '.')
  terminal.out(`${say.check}\n  plumbline check ${folder} && plumbline test ${folder}\n`)
}

/** `plumbline new`: a correct beginning of a rule, a limit, an instrument or a pack, with its tests. */
const newCommand = async (context: Context, kind: NewKind, options: NewOptions): Promise<ExitCode> => {
  const json = options.format === 'json'
  let made: NewFiles
  if (kind === 'pack') made = await newPack(context, options)
  else {
    const pack = await openPack(options.pack ?? '.')
    if (!('with' in pack)) return refusePack(context, pack, json)
    made = await inPack[kind](context, pack, options)
  }
  const paths = await writeNew(made)
  report(context, kind, made, paths, json)
  return exitCodes.done
}

export const create = defineCommand<NewOptions>({
  name: 'new',
  about: {
    zh: '新建规则、边界、规范性文件或者规则包，附测试；未给出的逐项询问',
    en: 'begin a rule, a limit, an instrument or a pack, with its tests; asks for what is not said',
  },
  examples: [
    'plumbline new rule --pack rules/cn-national',
    'plumbline new rule cn.wages.list-note --pack rules/cn-national --title-zh 名单提示 --title-en "Note on the list" --from 2022-01-01 --for designation --matter list-management --measure cn.wages.list-publication --law mohrss-order-45/art-9 --term P3Y',
    'plumbline new pack rules/cn-hunan --title-zh 湖南省规则 --title-en "Hunan rules" --jurisdiction 430000 --verified-until 2026-09-20 --extends cn-national',
  ],
  formats: reportFormats,
  takes: takesNew,
  run: (context, [kind, id], options) =>
    newCommand(context, kind as NewKind, { ...options, ...(id === undefined ? {} : { id: id as string }) }),
})
