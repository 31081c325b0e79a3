import type { Case, Program, Standing, StandingOf, Timeline } from '@plumbline/schema'
import type { Context } from '../build/context.js'
import { measureTitle } from '../build/titles.js'
import { groupBy } from '../groupBy.js'
import { type Item, item } from '../tree/explanation.js'
import { laws, type Outlook, openContext, outlook } from './outlook.js'
import { timelineDay } from './timelineDay.js'

const isEffect = (one: Standing): one is StandingOf<'effect'> => one.what === 'effect'

const standing = (context: Context, stands: readonly Standing[]): readonly Item[] =>
  groupBy(stands.filter(isEffect), ({ measure, is, law }) => [measure, is.state, is.runs, law]).map((group) => {
    const [{ measure, is, law }] = group as [StandingOf<'effect'>]
    const runs = is.state === 'blocked' ? null : is.runs
    return item(
      'stands',
      {
        title: measureTitle(context, measure),
        parties: group.map(({ on }) => on),
        state: is.state,
        lastDay: runs?.lastDay ?? null,
        freeFrom: runs?.freeFrom ?? null,
      },
      runs ? laws(law) : [],
    )
  })

const days = (context: Context, { from, until, days: all }: Timeline): readonly Item[] => {
  const dated = all.flatMap(({ day, changes }) => timelineDay(context, day, changes))
  const provisional = new Set(all.filter((one) => one.provisional).map(({ day }) => day))
  const inWindow = dated.filter(({ day }) => day >= from && day <= until)
  return groupBy(
    [...inWindow].sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0)),
    ({ day }) => day,
  ).map((group) => {
    const day = (group[0] as (typeof group)[number]).day
    return item(
      'on-day',
      { day, provisional: provisional.has(day) },
      group.map((one) => one.item),
    )
  })
}

/** A timeline in statements, dates first: what stands on the first day, and each day on which something is to be told. */
export const explainTimeline = (program: Program, kase: Case, timeline: Timeline): Outlook => {
  const context = openContext(program, kase)
  const { from, until, stands } = timeline
  const ahead = days(context, timeline)
  return outlook(
    context,
    'timeline',
    [item('between', { from, until }), item('law-only', {})],
    [
      item('on-day', { day: from, provisional: false }, standing(context, stands)),
      ...(ahead.length > 0 ? ahead : [item('nothing-changes', {})]),
    ],
  )
}
