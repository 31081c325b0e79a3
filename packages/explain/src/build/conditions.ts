import type { CompareNode, Locator, RecordKind, Verdict } from '@plumbline/schema'
import { type Item, item } from '../tree/explanation.js'
import type { Context } from './context.js'
import { namingOf } from './titles.js'
import { operandShown, readingShown } from './values.js'

/** One line for each provision. */
export const provisions = (law: readonly Locator[]): readonly Item[] =>
  law.map((one) => item('provision', { law: one, gist: true }))

const lawsIn = (items: readonly Item[]): readonly Locator[] =>
  items.flatMap(({ says, then }) => [...(says.code === 'provision' ? [says.with.law] : []), ...lawsIn(then)])

/** Conditions under the law they serve; a provision that they cite themselves is not cited twice. */
export const underLaws = (law: readonly Locator[], below: readonly Item[]): readonly Item[] => {
  const told = new Set(lawsIn(below))
  return [...provisions([...new Set(law)].filter((one) => !told.has(one))), ...below]
}

/** Record that a reading (`record/<id>/…`) is of. */
const recordOf = (reading: string | undefined): string | null => {
  const [root, id] = reading?.split('/') ?? []
  return root === 'record' && id !== undefined ? id : null
}

const kindRead = (context: Context, reading: string | undefined): RecordKind | undefined =>
  context.kindOf(context.record(recordOf(reading)))

const comparison = (context: Context, node: CompareNode, verdict: Verdict, record: string | null): Item => {
  const [left, right] = verdict.reads
  const naming = namingOf(context, node.fact, kindRead(context, left) ?? context.kindOf(context.record(record)))
  const actual = readingShown(context, left, naming)
  const readOf = recordOf(left)
  return item(
    'condition',
    {
      fact: naming.title,
      about: readOf === record ? null : readOf,
      actual,
      operator: node.operator,
      negated: node.negated,
      ...operandShown(context, node.value, right, naming, kindRead(context, right)),
      truth: verdict.truth,
      suppliedBy: actual.is === 'unknown' ? naming.suppliedBy : null,
    },
    [...verdict.of.map((one) => tree(context, one, record)), ...provisions(node.law)],
  )
}

const tree = (context: Context, verdict: Verdict, record: string | null): Item => {
  const node = context.nodes.get(verdict.node)
  if (node?.kind === 'compare') return comparison(context, node, verdict, record)
  const below = verdict.of.map((one) => tree(context, one, record))
  const [only, ...others] = below
  if (only && others.length === 0) return only
  if (!node) return item('unnamed-condition', { node: verdict.node, truth: verdict.truth }, below)
  return item(node.kind === 'all' ? 'all-of' : 'any-of', { truth: verdict.truth }, below)
}

/**
 * The conditions of a verdict, each with actual and wanted value. A conjunction at the top is not announced.
 *
 * @param record of the rule, so that a condition on another record says which
 */
export const conditions = (context: Context, verdict: Verdict, record: string | null): readonly Item[] => {
  const top = tree(context, verdict, record)
  return top.says.code === 'all-of' ? top.then : [top]
}

/** What made the verdict what it is: of a false conjunction the false parts, of a true alternative the true ones. */
export const decisive = (verdict: Verdict): Verdict => ({
  ...verdict,
  of: verdict.of.filter(({ truth }) => truth === verdict.truth).map(decisive),
})
