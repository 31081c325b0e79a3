import type { Effect } from '@plumbline/schema'
import { type Item, item } from '../tree/explanation.js'
import { provisions } from './conditions.js'
import type { Context } from './context.js'
import { openRange } from './discretion.js'
import { shownSpan } from './spans.js'
import { startOfTerm, templatesOf } from './templates.js'
import { startTitle } from './titles.js'

const ended = (context: Context, effect: Effect): readonly Item[] => {
  if (!effect.endedBy) return []
  const { event, on, law } = effect.endedBy
  const kind = templatesOf(context, effect)[0]?.kind
  return [item('ended-by', { parties: null, event: startTitle(context, event, kind), on }, provisions(law))]
}

const lasts = (context: Context, effect: Effect): readonly Item[] => {
  const start = startOfTerm(context, effect)
  if (effect.runs)
    return [
      item(
        'runs',
        { parties: null, ...shownSpan(effect.runs, start), atMost: openRange(effect) === 'term' },
        provisions(effect.runs.law),
      ),
    ]
  if (!effect.term) return []
  const law = templatesOf(context, effect).flatMap(({ template }) => template.term?.law ?? [])
  return [item('term-not-begun', { parties: null, term: effect.term, from: start }, provisions([...new Set(law)]))]
}

/** When the effect holds, with the arithmetic; before it begins, how long it would hold. */
export const dates = (context: Context, effect: Effect): readonly Item[] => [
  ...lasts(context, effect),
  ...ended(context, effect),
]
