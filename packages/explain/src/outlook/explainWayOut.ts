import type { Case, EffectWayOut, Program, WayOut } from '@plumbline/schema'
import type { Context } from '../build/context.js'
import { dates } from '../build/dates.js'
import { measureTitle, routeTitle, startTitle, stepTitle } from '../build/titles.js'
import { groupBy } from '../groupBy.js'
import { type Item, item } from '../tree/explanation.js'
import { exceptionTitle, factTitle } from './alike.js'
import { notTrueItems, outcomeOf } from './neededItems.js'
import { block, laws, type Outlook, openContext, outlook } from './outlook.js'
import { planItem } from './planItems.js'

const limitTitle = ({ program }: Context, id: string) =>
  program.limits.find((one) => one.id === id)?.title ?? { zh: id, en: id }

const ends = (context: Context, one: EffectWayOut): readonly Item[] => {
  const effect = context.decision.effects.find(({ id }) => id === one.effect)
  const [ground] = effect?.grounds ?? []
  const kind = context.kindOf(context.record(ground?.record ?? null))
  return [
    ...(effect ? dates(context, effect) : []),
    ...(one.cappedBy.length > 0 ? [item('cut-by', { limits: one.cappedBy.map((id) => limitTitle(context, id)) })] : []),
    ...one.endedBy.map(({ event, law }) =>
      item('ended-sooner-by', { event: startTitle(context, event, kind) }, laws(law)),
    ),
  ]
}

const defences = (context: Context, { defences: all }: EffectWayOut): readonly Item[] =>
  all.map((one) => {
    const { rule, version, record, exception, modality, status, law } = one
    const because = outcomeOf(context.decision, one)?.unless.find(({ id }) => id === exception)?.because
    return item('defence', { exception, title: exceptionTitle(context, rule, version, exception), modality, status }, [
      ...laws(law),
      ...(because ? notTrueItems(context, because, record) : []),
    ])
  })

const now = (context: Context, { hearings, remedies }: EffectWayOut): readonly Item[] => [
  ...hearings.map(({ step, due, law }) =>
    item('hearing', { title: stepTitle(context, step), lastDay: due?.lastDay ?? null }, laws(law)),
  ),
  ...remedies.map(({ route, opening, due, law }) =>
    item('remedy-now', { title: routeTitle(context, route), opening, lastDay: due?.lastDay ?? null }, laws(law)),
  ),
]

const ways = (context: Context, { reliefs }: EffectWayOut): readonly Item[] =>
  reliefs.map(({ plan, route }) => item('way', { plan, title: routeTitle(context, route) }))

/** What is the same for several parties is told once. */
const effects = (context: Context, all: readonly EffectWayOut[]): readonly Item[] =>
  groupBy(all, ({ effect: _, on: __, ...rest }) => rest).map((group) => {
    const [one] = group as [EffectWayOut]
    return item(
      'way-out-of',
      {
        measure: one.measure,
        title: measureTitle(context, one.measure),
        parties: group.map(({ on }) => on),
        state: one.state,
      },
      [...ends(context, one), ...defences(context, one), ...now(context, one), ...ways(context, one)],
    )
  })

const lookBacks = (context: Context, { lookBacks: all }: WayOut): readonly Item[] =>
  all.map(({ record, countedIn, fact, lastDay, freeFrom, provisional, law }) =>
    item('look-back', { record, fact: factTitle(context, countedIn, fact), lastDay, freeFrom, provisional }, laws(law)),
  )

/** The way out in statements: each adverse measure and what can be done now, then each relief with its acts and days. */
export const explainWayOut = (program: Program, kase: Case, wayOut: WayOut): Outlook => {
  const context = openContext(program, kase)
  const plans = wayOut.plans.map((plan) => planItem(context, plan))
  return outlook(context, 'way-out', wayOut.effects.length === 0 ? [item('nothing-adverse', {})] : [], [
    ...block('effects', effects(context, wayOut.effects)),
    ...block('plans', plans.length > 0 ? [...plans, item('authority-decides', {})] : []),
    ...block('look-backs', lookBacks(context, wayOut)),
  ])
}
