import type { Case, Effect, EffectWayOut, Program, WayOut } from '@plumbline/schema'
import type { Context } from '../build/context.js'
import { shownSpan } from '../build/spans.js'
import { startOfTerm } from '../build/templates.js'
import { measureTitle, routeTitle, startTitle, stepTitle } from '../build/titles.js'
import { groupBy } from '../groupBy.js'
import { type Item, item } from '../tree/explanation.js'
import { exceptionTitle, factTitle } from './alike.js'
import { notTrueItems, outcomeOf } from './neededItems.js'
import { block, laws, type Outlook, openContext, outlook } from './outlook.js'
import { planItem } from './planItems.js'

type Alike = readonly [EffectWayOut, ...EffectWayOut[]]

const limitTitle = ({ program }: Context, id: string) =>
  program.limits.find((one) => one.id === id)?.title ?? { zh: id, en: id }

const lasts = (context: Context, effect: Effect | undefined): readonly Item[] => {
  if (!effect) return []
  const from = startOfTerm(context, effect)
  const atMost = effect.discretion?.of === 'term' && effect.discretion.number === 'open'
  if (effect.runs)
    return [item('runs', { parties: null, ...shownSpan(effect.runs, from), atMost }, laws(effect.runs.law))]
  return effect.term ? [item('term-not-begun', { parties: null, term: effect.term, from })] : []
}

const ends = (context: Context, [one]: Alike): readonly Item[] => {
  const effect = context.decision.effects.find(({ id }) => id === one.effect)
  const [ground] = effect?.grounds ?? []
  const kind = context.kindOf(context.record(ground?.record ?? null))
  return [
    ...lasts(context, effect),
    ...(one.cappedBy.length > 0 ? [item('cut-by', { limits: one.cappedBy.map((id) => limitTitle(context, id)) })] : []),
    ...one.endedBy.map(({ event, law }) =>
      item('ended-sooner-by', { event: startTitle(context, event, kind) }, laws(law)),
    ),
  ]
}

/** What is said of some of the parties only names them; of all of them, nobody. */
const ofAll = <T>(group: Alike, of: (one: EffectWayOut) => readonly T[]) =>
  groupBy(
    group.flatMap((one) => of(one).map((said) => ({ said, on: one.on }))),
    ({ said }) => said,
  ).map((same) => ({
    said: (same[0] as (typeof same)[number]).said,
    parties: same.length === group.length ? null : same.map(({ on }) => on),
  }))

const defences = (context: Context, group: Alike): readonly Item[] =>
  ofAll(group, (one) => one.defences).map(({ said, parties }) => {
    const { rule, version, record, exception, modality, status, law } = said
    const because = outcomeOf(context.decision, said)?.unless.find(({ id }) => id === exception)?.because
    const title = exceptionTitle(context, rule, version, exception)
    return item('defence', { parties, exception, title, modality, status }, [
      ...laws(law),
      ...(because ? notTrueItems(context, because, record) : []),
    ])
  })

const hearings = (context: Context, group: Alike): readonly Item[] =>
  ofAll(group, (one) => one.hearings).map(({ said: { step, due, law }, parties }) =>
    item('hearing', { parties, title: stepTitle(context, step), lastDay: due?.lastDay ?? null }, laws(law)),
  )

/** Remedies with a last day that has not passed, the nearest first; then, a line each, those without. */
const remedies = (context: Context, group: Alike): readonly Item[] => {
  const all = ofAll(group, (one) =>
    one.remedies.map(({ route, opening, due, law }) => ({
      route,
      opening,
      lastDay: opening === 'open' ? (due?.lastDay ?? null) : null,
      law,
    })),
  )
  const dated = all.flatMap(({ said, parties }) => (said.lastDay ? [{ ...said, lastDay: said.lastDay, parties }] : []))
  const others = groupBy(
    all.filter(({ said }) => said.lastDay === null),
    ({ said, parties }) => [said.opening, parties],
  )
  return [
    ...[...dated]
      .sort((a, b) => (a.lastDay < b.lastDay ? -1 : a.lastDay > b.lastDay ? 1 : 0))
      .map(({ route, lastDay, law, parties }) =>
        item('remedy-now', { parties, title: routeTitle(context, route), lastDay }, laws(law)),
      ),
    ...others.map((same) => {
      const [{ said, parties }] = same as [(typeof all)[number]]
      const titles = same.map((one) => routeTitle(context, one.said.route))
      const cited = said.opening === 'open' ? same.flatMap((one) => one.said.law) : []
      return item('remedies-then', { parties, titles, opening: said.opening }, laws(cited))
    }),
  ]
}

const ways = (context: Context, [one]: Alike): readonly Item[] =>
  one.reliefs.map(({ plan, route }) => item('way', { plan, title: routeTitle(context, route) }))

/** A measure and how long it holds are told once for all whom it burdens in the same way. */
const effects = (context: Context, all: readonly EffectWayOut[]): readonly Item[] =>
  groupBy(all, ({ measure, state, runs, cappedBy, reliefs }) => [measure, state, runs, cappedBy, reliefs]).map(
    (same) => {
      const group = same as unknown as Alike
      const [{ measure, state }] = group
      return item(
        'way-out-of',
        { measure, title: measureTitle(context, measure), parties: group.map(({ on }) => on), state },
        [
          ...ends(context, group),
          ...defences(context, group),
          ...hearings(context, group),
          ...remedies(context, group),
          ...ways(context, group),
        ],
      )
    },
  )

const lookBacks = (context: Context, { lookBacks: all }: WayOut): readonly Item[] =>
  all.map(({ record, countedIn, fact, lastDay, freeFrom, provisional, law }) =>
    item('look-back', { record, fact: factTitle(context, countedIn, fact), lastDay, freeFrom, provisional }, laws(law)),
  )

/** The way out in statements: each relief with its acts and days, then each adverse measure and what can be done now. */
export const explainWayOut = (program: Program, kase: Case, wayOut: WayOut): Outlook => {
  const context = openContext(program, kase)
  const plans = wayOut.plans.map((plan) => planItem(context, plan))
  return outlook(context, 'way-out', wayOut.effects.length === 0 ? [item('nothing-adverse', {})] : [], [
    ...block('plans', plans.length > 0 ? [...plans, item('authority-decides', {})] : []),
    ...block('effects', effects(context, wayOut.effects)),
    ...block('look-backs', lookBacks(context, wayOut)),
  ])
}
