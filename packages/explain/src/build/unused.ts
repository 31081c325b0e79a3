import type { Aside } from '@plumbline/schema'
import { groupBy } from '../groupBy.js'
import { type Item, item } from '../tree/explanation.js'
import { conditions, underLaws } from './conditions.js'
import type { Context } from './context.js'

const asideItem = (context: Context, { record, reason, law, because }: Aside): Item =>
  item('aside', { record, reason }, underLaws(law, because ? conditions(context, because, record) : []))

/** Records that may not be used, with the reason of each. */
export const aside = (context: Context): readonly Item[] => context.decision.aside.map((one) => asideItem(context, one))

/** Facts that were given and not used. */
export const dropped = ({ decision }: Context): readonly Item[] =>
  decision.dropped.map(({ path, reason }) => item('dropped', { path, reason }))

/** What an official should look at. */
export const reviews = ({ decision }: Context): readonly Item[] =>
  groupBy(decision.reviews, ({ code }) => code).flatMap((group) =>
    group[0] ? [item('review', { review: group[0].code, about: group.map(({ about }) => about) })] : [],
  )
