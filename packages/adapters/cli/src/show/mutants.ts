import { printable } from '@plumbline/schema'
import type { Context } from '../context.js'
import type { MutateOutput } from '../output/mutateOutput.js'

type Survivor = MutateOutput['survivors'][number]
type Idle = MutateOutput['idle'][number]

const words = {
  zh: {
    changes: (name: string) => `“${name}”一句的结果会变，但没有预期它：`,
    unseen: '没有任何测试句的结果会变',
    gone: '不再有',
    come: '新出现',
    explained: '已说明',
    idle: {
      'unknown-operator': (operator: string) => `没有变异方式 \`${operator}\``,
      'no-reason': (operator: string) => `\`${operator}\` 没有说明理由，不起作用`,
      'no-survivor': (operator: string) => `此处没有存活的 \`${operator}\`，这一说明已经多余`,
    },
    totals: ({ killed, survived, explained, refused, same }: MutateOutput) =>
      `发现 ${killed}，未发现 ${survived}，已说明 ${explained}；编译器已拒绝 ${refused}，并非变化 ${same}`,
    score: (score: string, accounted: string) => `变异得分 ${score}；连同已说明的 ${accounted}`,
    ran: ({ sentences, tests, anew }: MutateOutput) =>
      `${tests.join('、')} 的 ${sentences} 句测试；本次重新判断 ${anew} 个变异`,
  },
  en: {
    changes: (name: string) => `the decision in “${name}” changes, and it does not ask for that:`,
    unseen: 'no decision of any sentence changes',
    gone: 'gone',
    come: 'new',
    explained: 'explained',
    idle: {
      'unknown-operator': (operator: string) => `there is no operator \`${operator}\``,
      'no-reason': (operator: string) => `\`${operator}\` is given no reason, and explains nothing`,
      'no-survivor': (operator: string) => `no \`${operator}\` survives here: this explanation is no longer needed`,
    },
    totals: ({ killed, survived, explained, refused, same }: MutateOutput) =>
      `${killed} noticed, ${survived} not noticed, ${explained} explained; ${refused} refused by the compiler, ${same} no change`,
    score: (score: string, accounted: string) => `mutation score ${score}; with those explained ${accounted}`,
    ran: ({ sentences, tests, anew }: MutateOutput) =>
      `${sentences} sentences of ${tests.join(', ')}; ${anew} mutants judged in this run`,
  },
} as const

const percent = (points: number | null): string =>
  points === null ? '–' : `${Math.floor(points / 100)}.${String(points % 100).padStart(2, '0')} %`

const value = (one: unknown): string => printable(typeof one === 'string' ? one : JSON.stringify(one))

const placeOf = ({ file, line, column }: { file: string; line: number; column: number }): string =>
  printable(`${file}:${line}:${column}`)

const seenLines = ({ lang }: Context, { seen }: Survivor): readonly string[] => {
  const say = words[lang]
  if (seen === null) return [say.unseen]
  const { name, file, line, what, item, fields } = seen
  const which = Object.values(item).map(value).join(' ')
  const changes =
    fields.length === 0
      ? [`${what}  ${which}`]
      : fields.map((field) => `${what}  ${which}  ${field.name}: ${value(field.before)} → ${value(field.after)}`)
  return [`${say.changes(printable(name[lang]))}  ${printable(`${file}:${line}`)}`, ...changes.map((one) => `  ${one}`)]
}

const showSurvivor = (context: Context, survivor: Survivor): void => {
  const { terminal, lang } = context
  const { red, dim, bold } = terminal.paint
  terminal.out(`${red('✗')} ${bold(placeOf(survivor))}  ${survivor.operator}\n`)
  terminal.out(`  ${printable(survivor.says[lang])}\n`)
  for (const line of seenLines(context, survivor)) terminal.out(`  ${dim(line)}\n`)
  terminal.out('\n')
}

const showIdle = ({ terminal, lang }: Context, one: Idle): void => {
  const { yellow } = terminal.paint
  terminal.out(`${yellow('!')} ${placeOf(one)}  ${words[lang].idle[one.why](printable(one.operator))}\n`)
}

/** Survivors as sentences, what is explained, and the score. */
export const showMutants = (context: Context, report: MutateOutput): void => {
  const { terminal, lang } = context
  const { green, red, dim } = terminal.paint
  for (const survivor of report.survivors) showSurvivor(context, survivor)
  for (const one of report.explanations)
    terminal.out(
      `${dim('·')} ${placeOf(one)}  ${one.operator}  ${dim(`${words[lang].explained}: ${printable(one.reason)}`)}\n`,
    )
  for (const one of report.idle) showIdle(context, one)
  const paint = report.survived === 0 ? green : red
  terminal.out(`${dim(words[lang].ran(report))}\n`)
  terminal.out(`${words[lang].totals(report)}\n`)
  terminal.out(`${paint(words[lang].score(percent(report.score), percent(report.accounted)))}\n`)
}
