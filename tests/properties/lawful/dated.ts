import type { Day, Span } from '@plumbline/schema'
import { later, workedIn } from '../likely/plainDays.js'
import { type Asked, each, type Property } from './property.js'

/** Spans whose last day somebody must act on move on from days off, so they need to know which days are worked. */
const spansOf = ({
  decision,
}: Asked): readonly { readonly span: Span; readonly moves: boolean; readonly of: string }[] => [
  ...decision.steps.flatMap(({ due, step }) => (due ? [{ span: due, moves: true, of: `step ${step}` }] : [])),
  ...decision.remedies.flatMap(({ due, route }) => (due ? [{ span: due, moves: true, of: `remedy ${route}` }] : [])),
  ...decision.reliefs.flatMap(({ opens, route }) =>
    opens ? [{ span: opens, moves: false, of: `relief ${route}` }] : [],
  ),
  ...decision.effects.flatMap(({ runs, id }) => (runs ? [{ span: runs, moves: false, of: id }] : [])),
]

const isDate = (day: Day): boolean => later(day, 0) === day

export const dated: Property = {
  id: 'dated',
  sentence: 'every date printed is a day of the calendar, and is provisional where no official calendar covers it',
  ask: (asked) => {
    const worked = workedIn(asked.program.calendars)
    return each(spansOf(asked), ({ span, moves, of }) => {
      const { first, lastDay, freeFrom, provisional, counted } = span
      const days = [first, lastDay, freeFrom].filter((day): day is Day => day !== null)
      if (!days.every(isDate)) return `${of}: ${days.join(', ')} are no days`
      if (lastDay !== null && freeFrom !== later(lastDay, 1)) return `${of}: free from ${freeFrom}, after ${lastDay}`
      const inWorkingDays = counted?.period?.endsWith('WD') === true
      const end = lastDay ?? later(first, -1)
      if (!counted || !(moves || inWorkingDays)) return null
      if (!worked(end).covered && !provisional) return `${of}: ${end} is past every calendar and not provisional`
      return moves && !worked(end).working ? `${of}: due on ${end}, a day off` : null
    })
  },
}
