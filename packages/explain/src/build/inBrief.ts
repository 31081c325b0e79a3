import type { Explanation, Item, SectionCode } from '../tree/explanation.js'
import type { StatementCode } from '../tree/statements.js'

function all(items: readonly Item[]): readonly Item[] {
  return items
}

/** What an effect is told by in brief: what stopped it, its dates, and the way out. */
const kept: ReadonlySet<StatementCode> = new Set([
  'contemplated',
  'limit',
  'limit-because',
  'limit-conflict',
  'provision',
  'no-ground',
  'runs',
  'ended-by',
  'term-not-begun',
])

/** That the head decides is said once, at the end of every opinion; it need not be said of every effect. */
const awaitsTheHead = ({ says }: Item): boolean => says.code === 'limit' && says.with.awaits === 'head-decision'

/** That another version governs than the one in force then: the party reads first whether the lighter law was applied to it. */
const isDecisiveChoice = ({ says }: Item): boolean => says.code === 'choice' && says.with.reason !== 'in-force-then'

const decisiveChoices = (items: readonly Item[]): readonly Item[] =>
  items.flatMap((one) => [...(isDecisiveChoice(one) ? [one] : []), ...decisiveChoices(one.then)])

const brief = (item: Item): readonly Item[] => {
  const { says, then } = item
  if (says.code === 'ground') return decisiveChoices(then)
  if (awaitsTheHead(item)) return []
  // The conditions of the way out are left to the whole explanation, and their citations with them.
  if (says.code === 'relief') return [{ says, then: [] }]
  const left = then.flatMap(brief)
  // Citations stand with what they support, never by themselves.
  const supported = left.some((one) => one.says.code !== 'provision')
  if (says.code === 'heading') return supported ? [{ says, then: left }] : []
  return kept.has(says.code) ? [{ says, then: left }] : []
}

const inEffects = (items: readonly Item[]): readonly Item[] =>
  items.map(({ says, then }) => ({ says, then: then.flatMap(brief) })).filter(({ then }) => then.length > 0)

const open: ReadonlySet<StatementCode> = new Set(['choice', 'settled-by', 'settled-by-official'])

/** What is open: which version governs, and what would settle it. Its conditions are left to the whole explanation. */
const whatSettles = (items: readonly Item[]): readonly Item[] =>
  items.map(({ says, then }) => ({ says, then: then.filter((one) => open.has(one.says.code)) }))

const aboutOpinion = (items: readonly Item[]): readonly Item[] =>
  items.filter(({ says }) => says.code === 'opinion-only')

const shortened: { readonly [S in SectionCode]?: (items: readonly Item[]) => readonly Item[] } = {
  question: all,
  answer: all,
  effects: inEffects,
  undetermined: whatSettles,
  conflict: whatSettles,
  aside: all,
  reviews: all,
  about: aboutOpinion,
}

/**
 * The same explanation in brief: the question, the answer with the next step, and for each effect what stops it, its dates
 * and the way out. Conditions, the rest of the procedure and remedies are left to the whole explanation.
 */
export const inBrief = (explanation: Explanation): Explanation => ({
  ...explanation,
  sections: explanation.sections
    .map(({ section, items }) => ({ section, items: [...(shortened[section]?.(items) ?? [])] }))
    .filter(({ items }) => items.length > 0),
})
