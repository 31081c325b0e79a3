import type { Effect, Remedy } from '@plumbline/schema'
import { type Item, item } from '../tree/explanation.js'
import { provisions } from './conditions.js'
import type { Context } from './context.js'
import { lawOf, shownPeriod, shownSpan } from './spans.js'
import { sourcesOf } from './templates.js'
import { routeTitle, startTitle } from './titles.js'

const remedyItem = (context: Context, effect: Effect, remedy: Remedy): Item => {
  const found = sourcesOf(context, effect)
    .flatMap((source) => source.rule.remedies.map((template) => ({ ...source, template })))
    .find(({ template }) => template.route === remedy.route)
  const from = found ? startTitle(context, found.template.from, found.kind) : null
  return item(
    'remedy',
    {
      parties: null,
      route: remedy.route,
      title: routeTitle(context, remedy.route),
      due: remedy.due && shownSpan(remedy.due, from),
      within: shownPeriod(context, found?.template.within, remedy.due),
      from,
    },
    provisions(lawOf(remedy.due, remedy.law)),
  )
}

/** Remedies against the act, with their deadlines. */
export const remedies = (context: Context, effect: Effect): readonly Item[] =>
  context.decision.remedies
    .filter((remedy) => remedy.effect === effect.id)
    .map((remedy) => remedyItem(context, effect, remedy))
