import {
  basisPoints,
  type Coverage,
  type CoverageKind,
  coverageKinds,
  coverageWords,
  type Goal,
  totalsOf,
} from '@plumbline/analysis'
import { columns, padded } from '@plumbline/explain'
import { printable } from '@plumbline/schema'
import type { Context } from '../context.js'

const words = {
  zh: {
    heading: '测试覆盖',
    counted: '所计规则包',
    missing: '测试句没有显示的',
    excluded: '不可能显示、因而不计的',
    below: '低于要求的：',
    nothing: '没有遗漏',
    more: (count: number) => `（${count} 项）`,
  },
  en: {
    heading: 'Coverage',
    counted: 'packs counted',
    missing: 'What no sentence shows',
    excluded: 'What no sentence can show, and is not counted',
    below: 'below the threshold: ',
    nothing: 'nothing is missing',
    more: (count: number) => `(${count})`,
  },
} as const

/** Two digits behind the point, cut and not rounded: 99.99 is not all. */
const percent = (points: number): string => `${Math.floor(points / 100)}.${String(points % 100).padStart(2, '0')} %`

const byOwner = (goals: readonly Goal[]): ReadonlyMap<string, readonly Goal[]> => {
  const owners = new Map<string, Goal[]>()
  for (const goal of goals) {
    if (goal.kind === 'provision') continue
    const known = owners.get(goal.of)
    if (known) known.push(goal)
    else owners.set(goal.of, [goal])
  }
  return owners
}

const cell = ({ seen, of }: { readonly seen: number; readonly of: number }): string => (of === 0 ? '' : `${seen}/${of}`)

const perOwner = ({ goals }: Coverage, { lang, terminal }: Context): readonly string[] => {
  const kinds = coverageKinds.filter((kind) => kind !== 'provision' && goals.some((goal) => goal.kind === kind))
  const rows = [...byOwner(goals.filter(({ excluded }) => excluded === null))].map(([of, own]) => {
    const totals = totalsOf(own)
    return {
      of,
      cells: kinds.map((kind) => cell(totals[kind])),
      whole: kinds.every((kind) => totals[kind].seen === totals[kind].of),
    }
  })
  const heads = kinds.map((kind) => coverageWords[kind][lang])
  const widths = heads.map((head, index) =>
    Math.max(columns(head), ...rows.map(({ cells }) => (cells[index] ?? '').length)),
  )
  const first = Math.max(4, ...rows.map(({ of }) => of.length))
  const line = (name: string, cells: readonly string[]): string =>
    `  ${padded(name, first)}  ${cells.map((one, index) => padded(one, widths[index] as number)).join('  ')}`.trimEnd()
  const { green, dim } = terminal.paint
  return [dim(line('', heads)), ...rows.map(({ of, cells, whole }) => (whole ? green : String)(line(of, cells)))]
}

/** What is missing, under what it is missing of. */
const listed = (goals: readonly Goal[], { lang, terminal }: Context): readonly string[] => {
  const { dim } = terminal.paint
  const line = (goal: Goal): string =>
    `${printable(goal.missing[lang])}  ${dim(printable(`${goal.file}:${goal.line}`))}`
  const groups = [...byOwner(goals).values()].map((own) => {
    const [{ name, of }] = own as readonly [Goal]
    return [`  ${printable(name[lang])}  ${dim(of)}`, ...own.map((goal) => `    ${line(goal)}`)]
  })
  return [...goals.filter(({ kind }) => kind === 'provision').map((goal) => `  ${line(goal)}`), ...groups.flat()]
}

/** What cannot be seen, by why. */
const reasons = (goals: readonly Goal[], { lang }: Context): readonly string[] => {
  const counts = new Map<string, number>()
  for (const { excluded, kind, want } of goals) {
    if (excluded === null) continue
    const about =
      kind === 'condition' || kind === 'rule' ? `${coverageWords[kind][lang]} ${want}` : coverageWords[kind][lang]
    const why = `${about}: ${excluded[lang]}`
    counts.set(why, (counts.get(why) ?? 0) + 1)
  }
  return [...counts].map(([why, count]) => `  ${why} ${words[lang].more(count)}`)
}

/** Totals, a line for each rule and limit, what is missing as sentences, and what was not counted. */
export const showCoverage = (context: Context, coverage: Coverage, below: readonly CoverageKind[]): void => {
  const { terminal, lang } = context
  const { bold, red, green } = terminal.paint
  const say = words[lang]
  const wide = Math.max(...coverageKinds.map((kind) => columns(coverageWords[kind][lang])))
  const totals = coverageKinds.map((kind) => {
    const total = coverage.totals[kind]
    const text = `  ${padded(coverageWords[kind][lang], wide)}  ${padded(cell(total) || '–', 11)} ${percent(basisPoints(total))}`
    return below.includes(kind) ? red(text) : total.seen === total.of ? green(text) : text
  })
  const missing = coverage.goals.filter(({ seen, excluded }) => !seen && excluded === null)
  const excluded = reasons(coverage.goals, context)
  const blocks = [
    [bold(`${say.heading}  `) + `${say.counted}: ${coverage.counted.join(', ')}`, ...totals],
    perOwner(coverage, context),
    missing.length === 0
      ? [green(say.nothing)]
      : [bold(`${say.missing} ${say.more(missing.length)}`), ...listed(missing, context)],
    ...(excluded.length === 0 ? [] : [[bold(say.excluded), ...excluded]]),
    ...(below.length === 0 ? [] : [[red(`${say.below}${below.map((kind) => coverageWords[kind][lang]).join(', ')}`)]]),
  ]
  terminal.out(`\n${blocks.map((block) => block.join('\n')).join('\n\n')}\n`)
}
