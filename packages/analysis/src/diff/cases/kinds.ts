import { decide } from '@plumbline/core'
import { explain, type Item, inBrief, type Lang, renderItems } from '@plumbline/explain'
import type { Program, Text } from '@plumbline/schema'
import type { Sides } from '../units/sides.js'
import type { CaseChange, CaseVerdict } from './caseChange.js'
import { type ChangedCase, messageOf, parsed, type TrialCase } from './tryCases.js'

/** Cases that end otherwise in the same way, with the smallest of them. */
export interface CaseKind {
  readonly verdict: CaseVerdict
  readonly count: number
  /** One of each kind of change; values are those of the example. */
  readonly changes: readonly CaseChange[]
  readonly example: TrialCase
  /** What the decision on the example says on each side that it does not say on the other. */
  readonly before: readonly Text[]
  readonly after: readonly Text[]
  /** The whole answer on each side, line by line. */
  readonly decision: { readonly before: readonly Text[]; readonly after: readonly Text[] }
}

const distinctBy = <T>(all: readonly T[], keyOf: (one: T) => string): readonly T[] =>
  [...new Map([...all].reverse().map((one) => [keyOf(one), one])).values()].reverse()

const signature = ({ verdict, changes }: ChangedCase): string =>
  `${verdict} ${[...new Set(changes.map(({ key }) => key))].sort().join(' | ')}`

/** How many lines of a decision an example shows on each side. */
const mostLines = 3

interface Said {
  readonly answer: readonly Text[]
  readonly brief: readonly Text[]
}

/** What the decision on a case says, line by line, in the words of its explanation. */
const said = (program: Program, input: unknown): Said => {
  const found = parsed(program, input)
  if ('problem' in found) return { answer: [messageOf(found.problem)], brief: [] }
  const explanation = explain(program, found.case, decide(program, found.case))
  const shown = (lang: Lang, item: Item): string =>
    renderItems(explanation, [{ ...item, then: [] }], { lang, width: 4000 })
      .trim()
      .replace(/^(?:[✓✗?▸▪·]|\d+\.) /u, '')
  const lines = (items: readonly Item[]): readonly Text[] =>
    items.flatMap((item) => [{ zh: shown('zh', item), en: shown('en', item) }, ...lines(item.then)])
  const linesOf = (sections: readonly string[]): readonly Text[] =>
    lines(inBrief(explanation).sections.flatMap(({ section, items }) => (sections.includes(section) ? items : [])))
  return { answer: linesOf(['answer']), brief: linesOf(['effects', 'undetermined', 'conflict', 'aside']) }
}

const without = (all: readonly Text[], others: readonly Text[]): readonly Text[] =>
  all.filter((one) => !others.some(({ zh }) => zh === one.zh)).slice(0, mostLines)

const differing = (sides: Sides, input: unknown): Pick<CaseKind, 'before' | 'after' | 'decision'> => {
  const [left, right] = [said(sides.before.program, input), said(sides.after.program, input)]
  const inAnswer = { before: without(left.answer, right.answer), after: without(right.answer, left.answer) }
  if (inAnswer.before.length + inAnswer.after.length > 0)
    return { ...inAnswer, decision: { before: left.answer, after: right.answer } }
  return {
    before: without(left.brief, right.brief),
    after: without(right.brief, left.brief),
    decision: { before: left.brief, after: right.brief },
  }
}

const order: readonly CaseVerdict[] = ['heavier', 'mixed', 'lighter', 'other']

/** Groups changed cases, heavier first and the most frequent first, each with its smallest example. */
export const kindsOf = (sides: Sides, changed: readonly ChangedCase[]): readonly CaseKind[] => {
  const groups = new Map<string, ChangedCase[]>()
  for (const one of changed) groups.set(signature(one), [...(groups.get(signature(one)) ?? []), one])
  const smaller = (a: ChangedCase, b: ChangedCase): number =>
    a.size - b.size || JSON.stringify(a.trial.input).length - JSON.stringify(b.trial.input).length
  return [...groups.values()]
    .sort(
      (a, b) =>
        order.indexOf((a[0] as ChangedCase).verdict) - order.indexOf((b[0] as ChangedCase).verdict) ||
        b.length - a.length,
    )
    .map((group) => {
      const [smallest] = [...group].sort(smaller) as [ChangedCase]
      return {
        verdict: smallest.verdict,
        count: group.length,
        changes: distinctBy(smallest.changes, ({ key }) => key),
        example: smallest.trial,
        ...differing(sides, smallest.trial.input),
      }
    })
}
