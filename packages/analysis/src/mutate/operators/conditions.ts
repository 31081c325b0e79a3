import type { Path } from '@plumbline/pack'
import type { Atom, AuthoredOperator, Condition, Text } from '@plumbline/schema'
import { clauses } from '../say/clauses.js'
import { atomsIn, compiled, conditionsIn, type Placed } from './conditionsIn.js'
import type { Found, Operate, Site } from './site.js'

const said = ({ phrases, readIn }: Site, condition: Condition, at: Path): Text =>
  phrases.condition(compiled(condition), readIn(at))

const strictness: Partial<Record<AuthoredOperator, AuthoredOperator>> = {
  lessThan: 'lessThanInclusive',
  lessThanInclusive: 'lessThan',
  greaterThan: 'greaterThanInclusive',
  greaterThanInclusive: 'greaterThan',
  before: 'onOrBefore',
  onOrBefore: 'before',
  after: 'onOrAfter',
  onOrAfter: 'after',
}

const changedAtom = (
  site: Site,
  { at, condition }: Placed<Atom>,
  operator: Found['operator'],
  to: Condition,
): Found => ({
  operator,
  edits: [{ at, to }],
  says: clauses.replaced(said(site, condition, at), said(site, to, at)),
})

/** Whether the bound itself is inside: the first and the last day, the number itself. */
export const flipBounds: Operate = (site) =>
  atomsIn(site).flatMap((placed) => {
    const operator = strictness[placed.condition.operator]
    return operator === undefined ? [] : [changedAtom(site, placed, 'bound', { ...placed.condition, operator })]
  })

/** Known to be otherwise in place of known to be so; unknown stays unknown. */
export const negate: Operate = (site) =>
  atomsIn(site).map((placed) => changedAtom(site, placed, 'negate', { not: placed.condition }))

/** One of several conditions, or of several alternatives. A condition that stands alone is not dropped: turned round it shows as much. */
export const dropConditions: Operate = (site) =>
  conditionsIn(site).flatMap(({ at, condition, within, among }): readonly Found[] => {
    if (among < 2 || within === null || within === 'not') return []
    const clause = within === 'all' ? clauses.notAsked : clauses.notEnough
    return [{ operator: 'drop-condition', edits: [{ at }], says: clause(said(site, condition, at)) }]
  })

export const swapAnyAll: Operate = (site) =>
  conditionsIn(site).flatMap(({ at, condition }): readonly Found[] => {
    if (!('all' in condition || 'any' in condition)) return []
    const [of, to]: readonly [readonly Condition[], Condition] =
      'all' in condition ? [condition.all, { any: condition.all }] : [condition.any, { all: condition.any }]
    if (of.length < 2) return []
    return [
      {
        operator: 'swap-any-all',
        edits: [{ at, to }],
        says: clauses.replaced(said(site, condition, at), said(site, to, at)),
      },
    ]
  })
