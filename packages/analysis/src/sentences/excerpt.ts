import type { Explanation, Item } from '@plumbline/explain'
import type { UnderTest } from './checkExpectation.js'
import type { Mismatch } from './compare.js'

const outcomes: ReadonlySet<string> = new Set(['ground', 'undetermined', 'does-not-apply', 'not-in-force', 'conflict'])

const anywhere = (items: readonly Item[]): readonly Item[] => items.flatMap((item) => [item, ...anywhere(item.then)])

/** Why the rule came out as it did. */
const ofRule = (items: readonly Item[], { rule }: UnderTest): readonly Item[] => {
  const found = items.filter(({ says }) => outcomes.has(says.code) && (says.with as { rule?: string }).rule === rule)
  return found.slice(0, 1)
}

const kept: ReadonlySet<string> = new Set([
  'for-parties',
  'state',
  'heading',
  'limit',
  'runs',
  'term-not-begun',
  'ended-by',
  'condition',
  'all-of',
  'any-of',
])

/** An effect down to its state, the limits that held it and its dates. */
const shortened = ({ says, then }: Item): Item => ({
  says,
  then: then
    .filter((item) => kept.has(item.says.code))
    .filter(({ says: one }) => one.code !== 'heading' || ['limits', 'dates'].includes(one.with.part))
    .map(shortened),
})

/** The least of an explanation that says why a sentence does not hold. */
export const excerptOf = (
  { sections }: Explanation,
  mismatches: readonly Mismatch[],
  tested: UnderTest,
): readonly Item[] => {
  const all = anywhere(sections.flatMap(({ items }) => items))
  const aboutRule = mismatches.some(({ at }) => /^(?:outcome|missing|defeatedBy)/.test(at))
  const aboutEffects = mismatches.some(({ at }) => /^(?:effects|noEffects)/.test(at))
  return [
    ...(aboutRule ? ofRule(all, tested) : []),
    ...(aboutEffects ? all.filter(({ says }) => says.code === 'effect').map(shortened) : []),
  ]
}
