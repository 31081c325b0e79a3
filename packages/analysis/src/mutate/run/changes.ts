import type { Weighed } from '@plumbline/core'
import { effectViews, reliefViews, remedyViews, stepViews, type View } from '../../sentences/views.js'

/** What of a decision a mutant changes, although no sentence asks for it. */
export interface Unasked {
  /** As expectations call it: `effects`, `steps`, `outcome`. */
  readonly what: string
  /** The item before and after; null where it is not there. */
  readonly before: View | null
  readonly after: View | null
}

const outcomes = ({ rules }: Weighed): readonly View[] =>
  rules.map((rule) => ({
    rule: rule.rule,
    record: rule.record,
    outcome: rule.outcome,
    ...(rule.outcome === 'undetermined' ? { missing: rule.settledBy.map(({ fact }) => fact) } : {}),
    ...(rule.outcome === 'does-not-apply' ? { defeatedBy: rule.defeatedBy } : {}),
  }))

const asides = ({ aside }: Weighed): readonly View[] => aside.map(({ record, reason }) => ({ record, reason }))

/** What expectations can speak of, each list by its name. */
const seen: readonly (readonly [string, (decision: Weighed) => readonly View[]])[] = [
  ['outcome', outcomes],
  ['effects', effectViews],
  ['steps', stepViews],
  ['remedies', remedyViews],
  ['reliefs', reliefViews],
  ['aside', asides],
]

/** What tells one item of a list of a decision from another. */
export const itemNames = ['measure', 'act', 'on', 'step', 'route', 'party', 'rule', 'record'] as const

const isSameItem = (one: View, other: View): boolean =>
  itemNames.every((name) => JSON.stringify(one[name]) === JSON.stringify(other[name]))

const texts = (views: readonly View[]): ReadonlySet<string> => new Set(views.map((view) => JSON.stringify(view)))

/** The first thing that expectations could ask for and that is not the same in two decisions; null where all is. */
export const firstChange = (before: Weighed, after: Weighed): Unasked | null => {
  for (const [what, views] of seen) {
    const [old, now] = [views(before), views(after)]
    const [oldTexts, nowTexts] = [texts(old), texts(now)]
    const lost = old.find((view) => !nowTexts.has(JSON.stringify(view)))
    const come = now.find((view) => !oldTexts.has(JSON.stringify(view)))
    if (lost === undefined && come === undefined) continue
    const twin =
      lost === undefined ? undefined : now.find((view) => !oldTexts.has(JSON.stringify(view)) && isSameItem(lost, view))
    return { what, before: lost ?? null, after: lost === undefined ? (come ?? null) : (twin ?? null) }
  }
  return null
}
