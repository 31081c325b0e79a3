import { baselineOf, mutationsOf, type Operator, operators, type ShownMutation } from '@plumbline/analysis'
import { Argument, InvalidArgumentError, Option } from 'commander'
import { defineCommand } from '../command.js'
import type { Context } from '../context.js'
import { type ExitCode, exitCodes } from '../exitCodes.js'
import { judgeAll } from '../mutate/judgeAll.js'
import { keepSometimes } from '../mutate/keepSometimes.js'
import { loadSuites } from '../mutate/loadSuites.js'
import { memoryFile, readMemory, writeMemory } from '../mutate/memory.js'
import { progressOn } from '../mutate/progress.js'
import { type Asked, reportOf } from '../mutate/report.js'
import { writeJson } from '../output/writeJson.js'
import { showMutants } from '../show/mutants.js'
import { UserError } from '../userError.js'
import { commonWords } from '../words.js'
import { type ReportFormat, reportFormats } from './formats.js'
import { refusePack } from './refusePack.js'

interface MutateOptions {
  readonly format: ReportFormat
  readonly tests: readonly string[]
  readonly operators?: readonly Operator[]
  readonly threshold?: number
  /** `false`: nothing is remembered. */
  readonly cache: string | boolean
  readonly threads?: number
}

const notGreen = (failed: readonly string[]): UserError =>
  new UserError(
    'usage',
    {
      zh: `${failed.length} 句测试在规则未变时即不成立，无法据以判断变异`,
      en: `${failed.length} sentences do not hold with the rules as they are: no mutant can be judged by them`,
    },
    failed.slice(0, 20),
    { zh: '先运行 `plumbline test` 并更正', en: 'run `plumbline test` and mend them first' },
  )

const askedFor = (filter: string | undefined, wanted: readonly Operator[] = operators): Asked => ({
  files: (path) => filter === undefined || path.includes(filter),
  operators: new Set(wanted),
})

/** `plumbline mutate`: which small changes of the law no test would notice. */
const mutateCommand = async (
  context: Context,
  folder: string,
  filter: string | undefined,
  options: MutateOptions,
): Promise<ExitCode> => {
  const json = options.format === 'json'
  const loaded = await loadSuites(folder, options.tests)
  if ('refused' in loaded) return refusePack(context, loaded.refused, json)
  const { pack, suites } = loaded
  const baseline = baselineOf(suites)
  if (baseline.failed.length > 0)
    throw notGreen(
      baseline.failed.map(
        ({ sentence: { file, expanded } }) => `${file.file}: ${expanded.sentence.name[context.lang]}`,
      ),
    )
  const asked = askedFor(filter, options.operators)
  const all = mutationsOf(pack, (suites.at(-1) as (typeof suites)[number]).program)
  const wanted = all.filter(({ path, operator }: ShownMutation) => asked.files(path) && asked.operators.has(operator))
  const file =
    typeof options.cache === 'string'
      ? options.cache
      : options.cache
        ? await memoryFile(folder, pack.manifest.id)
        : null
  const memory = await readMemory(file)
  const keeper = keepSometimes((found) => writeMemory(file, found))
  const found = await judgeAll(loaded, baseline, wanted, memory, progressOn(context), keeper, options.threads)
  await writeMemory(file, wanted.length === all.length ? found.memory : { ...memory, ...found.memory })
  const report = reportOf(loaded, baseline, found, asked)
  if (json) writeJson(context, 'mutate', report)
  else showMutants(context, report)
  if (options.threshold === undefined) return exitCodes.done
  return report.score !== null && report.score < options.threshold * 100 ? exitCodes.findings : exitCodes.done
}

const operatorList = (text: string): readonly Operator[] =>
  text.split(/[,，]/).map((name) => {
    const known = operators.find((one) => one === name.trim())
    if (known === undefined) throw new InvalidArgumentError(operators.join(', '))
    return known
  })

const wholeNumber =
  (least: number, most: number) =>
  (text: string): number => {
    const n = Number(text)
    if (!/^\d+$/.test(text) || n < least || n > most) throw new InvalidArgumentError(`${least}–${most}`)
    return n
  }

const collect = (one: string, before: readonly string[]): readonly string[] => [...before, one]

export const mutate = defineCommand<MutateOptions>({
  name: 'mutate',
  about: {
    zh: '逐一改动规则，看测试句能否发现：列出没有测试句会发现的改动',
    en: 'change the rules in small ways, and say which changes no test would notice',
  },
  examples: [
    'plumbline mutate rules/cn-national',
    'plumbline mutate rules/cn-national arrears-list-entry --operators lengthen,shorten',
    'plumbline mutate rules/cn-limits --threshold 90',
  ],
  formats: reportFormats,
  takes: (command, say) => {
    command
      .addArgument(new Argument('<pack>', say(commonWords.packFolder)))
      .addArgument(
        new Argument(
          '[filter]',
          say({ zh: '只改动路径含有此文字的文件', en: 'only files whose path holds this text' }),
        ),
      )
      .addOption(
        new Option(
          '--tests <pack>',
          say({
            zh: '另一规则包，其测试句也用来检验；可多次给出。内含的、依赖本包的规则包自动计入',
            en: 'another pack whose sentences test this one; may be given several times. Packs inside it that rest on it always do',
          }),
        )
          .argParser(collect)
          .default([], ''),
      )
      .addOption(
        new Option('--operators <names>', say({ zh: '只用这些变异方式', en: 'only these operators' })).argParser(
          operatorList,
        ),
      )
      .addOption(
        new Option(
          '--threshold <percent>',
          say({ zh: '得分低于此百分数时退出码为 1', en: 'exit with 1 where the score is below this percentage' }),
        ).argParser(wholeNumber(0, 100)),
      )
      .addOption(
        new Option(
          '--cache <file>',
          say({ zh: '保存判断结果的文件', en: 'file that keeps the verdicts for later runs' }),
        ).default(true, say({ zh: '最近的 node_modules/.cache', en: 'under the nearest node_modules/.cache' })),
      )
      .addOption(new Option('--no-cache', say({ zh: '全部重新判断', en: 'judge everything anew' })))
      .addOption(
        new Option('--threads <n>', say({ zh: '线程数', en: 'number of threads' })).argParser(wholeNumber(1, 64)),
      )
  },
  run: (context, [pack, filter], options) =>
    mutateCommand(context, pack as string, filter as string | undefined, options),
})
