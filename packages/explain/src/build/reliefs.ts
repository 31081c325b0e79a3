import type { Effect, Locator, Relief, ReliefTemplate } from '@plumbline/schema'
import { type Item, item } from '../tree/explanation.js'
import { provisions } from './conditions.js'
import type { Context } from './context.js'
import { lawOf, shownPeriod, shownSpan } from './spans.js'
import { proceduralSourcesOf } from './templates.js'
import { routeTitle, startTitle } from './titles.js'

const reliefAct = (act: string, law: readonly Locator[], template: ReliefTemplate | undefined): Item => {
  const title = template?.acts.find((one) => one.act === act)?.title ?? { zh: act, en: act }
  return item('relief-act', { act, title }, provisions(law))
}

const reliefItem = (context: Context, effect: Effect, relief: Relief): Item => {
  const found = proceduralSourcesOf(context, effect)
    .flatMap((source) => source.rule.relief.map((template) => ({ ...source, template })))
    .find(({ template }) => template.route === relief.route)
  const from = found?.template.from.map((start) => startTitle(context, start, found.kind)) ?? []
  const conditions = found?.template.conditions
  return item(
    'relief',
    {
      parties: null,
      route: relief.route,
      title: routeTitle(context, relief.route),
      opens: relief.opens && shownSpan(relief.opens, from.length === 1 ? (from[0] ?? null) : null),
      after: found?.template.after === undefined ? null : shownPeriod(context, found.template.after, relief.opens),
      from,
    },
    [
      ...relief.acts.map(({ act, law }) => reliefAct(act, law, found?.template)),
      ...(conditions ? [item('relief-conditions', { conditions })] : []),
      ...provisions(lawOf(relief.opens, relief.law)),
    ],
  )
}

/** Ways out, and when each may first be applied for. */
export const reliefs = (context: Context, effect: Effect): readonly Item[] =>
  context.decision.reliefs
    .filter((relief) => relief.effect === effect.id)
    .map((relief) => reliefItem(context, effect, relief))
