import type { Effect, Remedy, RemedyTemplate } from '@plumbline/schema'
import { type Item, item } from '../tree/explanation.js'
import { provisions } from './conditions.js'
import type { Context } from './context.js'
import { lawOf, shownPeriod, shownSpan } from './spans.js'
import { proceduralSourcesOf } from './templates.js'
import { routeTitle, startTitle } from './titles.js'

/** The longer deadline where the party was not told of the remedy: it is the one that was counted if its provisions were. */
const untoldOf = ({ due }: Remedy, template: RemedyTemplate | undefined): RemedyTemplate['ifUntold'] =>
  due !== null && template?.ifUntold?.law.every((law) => due.law.includes(law) && !template.law.includes(law))
    ? template.ifUntold
    : undefined

const remedyItem = (context: Context, effect: Effect, remedy: Remedy): Item => {
  const found = proceduralSourcesOf(context, effect)
    .flatMap((source) => source.rule.remedies.map((template) => ({ ...source, template })))
    .find(({ template }) => template.route === remedy.route)
  const untold = untoldOf(remedy, found?.template)
  const counted = untold ?? found?.template
  const within = counted?.within
  // What has no deadline and starts on the day asked about has no start worth telling.
  const starts = counted && (within !== undefined || counted.from !== 'case.asOf') ? counted.from : null
  const from = found && starts !== null ? startTitle(context, starts, found.kind) : null
  return item(
    'remedy',
    {
      parties: null,
      route: remedy.route,
      title: routeTitle(context, remedy.route),
      deadline: remedy.due !== null || within !== undefined || found === undefined,
      due: remedy.due && shownSpan(remedy.due, from),
      within: within === undefined ? null : shownPeriod(context, within, remedy.due),
      from,
    },
    [...(untold ? [item('untold', {})] : []), ...provisions(lawOf(remedy.due, remedy.law))],
  )
}

/** Remedies against the act, with their deadlines. */
export const remedies = (context: Context, effect: Effect): readonly Item[] =>
  context.decision.remedies
    .filter((remedy) => remedy.effect === effect.id)
    .map((remedy) => remedyItem(context, effect, remedy))
