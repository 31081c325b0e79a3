import type { Change, ChangeOf, Day, Span } from '@plumbline/schema'
import type { Context } from '../build/context.js'
import { measureTitle, routeTitle, ruleTitle, stepTitle } from '../build/titles.js'
import { groupBy } from '../groupBy.js'
import { type Item, item } from '../tree/explanation.js'
import type { ArgumentsOf } from '../tree/statements.js'
import { alike, exceptionTitle } from './alike.js'
import { laws } from './outlook.js'

/** A line of the timeline on its day. What has lapsed is told on the last day it could be done. */
export interface Dated {
  readonly day: Day
  readonly item: Item
}

type Of<W extends Change['what']> = readonly ChangeOf<W>[]

const lastDayOf = (due: Span | null | undefined): Day | null => due?.lastDay ?? null

const effects = (context: Context, changes: Of<'effect'>): readonly Item[] =>
  groupBy(
    changes.filter(({ from, to }) => from?.state !== to?.state),
    ({ measure, from, to, law }) => [measure, from?.state, to?.state, to?.runs?.lastDay, law],
  ).map((group) => {
    const [{ measure, from, to, law }] = group as [ChangeOf<'effect'>]
    const dated = to?.runs || to?.endedBy
    return item(
      'effect-turns',
      {
        title: measureTitle(context, measure),
        parties: group.map(({ on }) => on),
        from: from?.state ?? null,
        to: to?.state ?? null,
        lastDay: to?.state === 'in-effect' ? lastDayOf(to.runs) : null,
      },
      // The whole basis of a measure is told by its decision; here only what gives a date.
      dated ? laws(law) : [],
    )
  })

/** A step whose effect came or went with it is told of only where there is something to do. */
const isToTell = ({ from, to }: ChangeOf<'step'>): boolean =>
  to !== null &&
  (from === null
    ? to.next || (to.status === 'open' && to.due !== null)
    : from.status !== to.status || from.due?.lastDay !== to.due?.lastDay)

const steps = (context: Context, day: Day, changes: Of<'step'>): readonly Dated[] =>
  alike(
    context,
    changes.filter(isToTell).map(({ step, effect, party, from, to, law }) => {
      const missed = to?.status === 'missed' && from?.status === 'open' ? lastDayOf(to.due) : null
      return {
        about: {
          step,
          by: to?.by ?? 'authority',
          status: to?.status ?? 'not-yet',
          missed,
          lastDay: lastDayOf(to?.due),
          law,
        },
        effect,
        party,
      }
    }),
  ).map(({ about: { step, by, status, missed, lastDay, law }, of, parties }) => {
    const common = { title: stepTitle(context, step), of: [...of], parties: [...parties], by }
    return missed
      ? { day: missed, item: item('last-day', common, laws(law)) }
      : { day, item: item('step-turns', { ...common, status, lastDay: status === 'open' ? lastDay : null }, laws(law)) }
  })

const remedies = (context: Context, day: Day, changes: Of<'remedy'>): readonly Dated[] =>
  alike(
    context,
    changes
      .filter(({ from, to }) => to !== null && to.opening !== 'not-begun' && from?.opening !== to.opening)
      .map(({ route, effect, party, to, law }) => ({
        about: { route, lapsed: to?.opening === 'lapsed', lastDay: lastDayOf(to?.due), law },
        effect,
        party,
      })),
  ).map(({ about: { route, lapsed, lastDay, law }, of, parties }) => {
    const common = { title: routeTitle(context, route), of: [...of], parties: [...parties] }
    return lapsed && lastDay
      ? { day: lastDay, item: item('last-day', { ...common, by: null }, laws(law)) }
      : { day, item: item('opens', { ...common, lastDay }, laws(law)) }
  })

const reliefs = (context: Context, day: Day, changes: Of<'relief'>): readonly Dated[] =>
  alike(
    context,
    changes
      .filter(({ from, to }) => to?.opens && (from?.opening !== to.opening || from.opens?.first !== to.opens.first))
      .map(({ route, effect, party, to, law }) => ({
        about: { route, first: to?.opens?.first as Day, open: to?.opening === 'open', law },
        effect,
        party,
      })),
  ).map(({ about: { route, first, open, law }, of, parties }) => {
    const common = { title: routeTitle(context, route), of: [...of], parties: [...parties] }
    return {
      day,
      item: open
        ? item('opens', { ...common, lastDay: null }, laws(law))
        : item('opens-later', { ...common, first }, laws(law)),
    }
  })

/** A rule that is asked about for the first time and comes to nothing is not told of, nor that it is asked no longer. */
const comesToNothing = (standing: ChangeOf<'rule'>['from']): boolean =>
  standing === null || standing.outcome === 'does-not-apply' || standing.outcome === 'not-in-force'

/** A rule is told of where no effect of that day tells of it already. */
const rules = (context: Context, changes: Of<'rule'>, told: ReadonlySet<string>): readonly Item[] =>
  changes
    .filter(({ rule, from, to }) => from?.outcome !== to?.outcome && !told.has(rule))
    .filter(({ from, to }) => !(comesToNothing(from) && comesToNothing(to)))
    .map(({ rule, version, record, from, to, law }) =>
      item(
        'rule-turns',
        {
          rule,
          version,
          title: ruleTitle(context, rule, version),
          record,
          from: from?.outcome ?? null,
          to: to?.outcome ?? null,
        },
        laws(law),
      ),
    )

const exceptions = (context: Context, changes: Of<'rule'>): readonly Item[] =>
  changes.flatMap(({ rule, version, record, from, to }) =>
    (to?.exceptions ?? []).flatMap(({ id, status }) => {
      const before = from?.exceptions.find((one) => one.id === id)
      if (!before || before.status === status) return []
      const one = context.rule(rule, version)?.unless.find((exception) => exception.id === id)
      const title = exceptionTitle(context, rule, version, id)
      const args = { exception: id, title, rule: ruleTitle(context, rule, version), record, status }
      return [item('exception-turns', args, laws(one?.law ?? []))]
    }),
  )

const asides = (changes: Of<'aside'>): readonly Item[] =>
  changes.flatMap(({ record, from, to, law }: ChangeOf<'aside'>): readonly Item[] => {
    if (to) return [item('aside', { record, reason: to.reason }, laws(law))]
    return from ? [item('aside-over', { record, reason: from.reason }, laws(law))] : []
  })

const reviews = (changes: Of<'review'>): readonly Item[] =>
  groupBy(
    changes.filter(({ to }) => to !== null),
    ({ code }) => code,
  ).map((group) =>
    item('review', {
      review: (group[0] as ChangeOf<'review'>).code as ArgumentsOf<'review'>['review'],
      about: group.map(({ about }) => about),
    }),
  )

const only = <W extends Change['what']>(changes: readonly Change[], what: W): Of<W> =>
  changes.filter((one) => one.what === what) as unknown as Of<W>

const groundsIn = (changes: Of<'effect'>): ReadonlySet<string> =>
  new Set(
    changes
      .filter(({ from, to }) => from?.state !== to?.state)
      .flatMap(({ from, to }) => [...(from?.grounds ?? []), ...(to?.grounds ?? [])].map(({ rule }) => rule)),
  )

/** The lines of one day of change, in the order in which they matter: effects, what is to be done, what can be done, rules. */
export const timelineDay = (context: Context, day: Day, changes: readonly Change[]): readonly Dated[] => {
  const onDay = (items: readonly Item[]): readonly Dated[] => items.map((one) => ({ day, item: one }))
  const ofEffects = only(changes, 'effect')
  const ofRules = only(changes, 'rule')
  return [
    ...onDay(effects(context, ofEffects)),
    ...steps(context, day, only(changes, 'step')),
    ...reliefs(context, day, only(changes, 'relief')),
    ...remedies(context, day, only(changes, 'remedy')),
    ...onDay(rules(context, ofRules, groundsIn(ofEffects))),
    ...onDay(exceptions(context, ofRules)),
    ...onDay(asides(only(changes, 'aside'))),
    ...onDay(reviews(only(changes, 'review'))),
  ]
}
