import type { Effect } from '@plumbline/schema'
import { type Item, item } from '../tree/explanation.js'
import { provisions } from './conditions.js'
import type { Context } from './context.js'
import { gives } from './gives.js'
import { ruleTitle } from './titles.js'

/** Whether norms of equal rank clash about the effect, so that the lighter burden is provisional. */
export const clashes = ({ decision }: Context, { id, rivals }: Effect): boolean =>
  rivals.some(({ why }) => why === 'equal-rank') ||
  decision.limits.some(({ effect, does, conflict }) => effect === id && does !== 'pass' && conflict)

/** Rules that would give the same measure otherwise, what they would give, and why they yield or clash. */
export const rivals = (context: Context, { measure, rivals: all }: Effect): readonly Item[] =>
  all.map(({ rule, version, why, law }) =>
    item('rival', { rule, version, title: ruleTitle(context, rule, version), why }, [
      ...gives(context, rule, version, measure),
      ...provisions(law),
    ]),
  )
