import type { Item } from '../tree/explanation.js'
import type { StatementCode } from '../tree/statements.js'

/** Statements that are read as the norm first and then the fact under it. */
const subsumed: ReadonlySet<StatementCode> = new Set<StatementCode>([
  'condition',
  'runs',
  'term-not-begun',
  'ended-by',
  'step',
  'remedy',
  'relief',
  'relief-act',
  'if-missed',
  'checklist-point',
  'choice',
])

/** A provision that an item itself rests on; one with something under it was put over a part of the item. */
const isProvision = ({ says, then }: Item): boolean => says.code === 'provision' && then.length === 0

const laws = ({ then }: Item): readonly Item[] => then.filter(isProvision)

const withoutLaws = ({ says, then }: Item): Item => ({ says, then: then.filter((one) => !isProvision(one)) })

const lawKey = (item: Item): string =>
  laws(item)
    .map(({ says }) => (says.code === 'provision' ? says.with.law : ''))
    .join(' ')

/** Provisions one after another, with what stands under them under the last. */
const lawFirst = (run: readonly Item[]): readonly Item[] => {
  const cited = run[0] ? laws(run[0]) : []
  const last = cited.at(-1)
  return last ? [...cited.slice(0, -1), { ...last, then: run.map(withoutLaws) }] : run
}

/**
 * Puts statements under the provisions they rest on, and neighbours that rest on the same provisions under one citation:
 * the norm, then the facts, in the order in which lawyers read. Only the order on the page changes.
 */
export const underLaw = (items: readonly Item[]): readonly Item[] => {
  const runs: Item[][] = []
  for (const { says, then } of items) {
    const item: Item = { says, then: underLaw(then) }
    const before = runs.at(-1)?.[0]
    const joins = before && subsumed.has(says.code) && subsumed.has(before.says.code) && lawKey(before) === lawKey(item)
    if (joins) runs.at(-1)?.push(item)
    else runs.push([item])
  }
  return runs.flatMap((run) => (run[0] && subsumed.has(run[0].says.code) ? lawFirst(run) : run))
}
