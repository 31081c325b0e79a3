import { isOpenEnd } from '@plumbline/schema'
import type { ShownSpan } from '../../../tree/statements/shared.js'
import type { ArgumentsOf } from '../../../tree/statements.js'
import { type Line, line, toned } from '../../line.js'
import type { Say } from '../../say.js'

export const counted = ({ from, fromTitle, period, movedFrom }: ShownSpan, say: Say): Line => {
  if (from === null) return []
  const title = fromTitle && line`${say.text(fromTitle)} `
  const sum = period === null || isOpenEnd(period) ? null : line` + ${say.period(period)}`
  const moved = movedFrom === null ? null : line`, moved on from ${say.day(movedFrom)}, a day off`
  return line`${title}${say.day(from)}${sum}${moved}`
}

export const provisional = ({ provisional: yes }: ShownSpan): Line =>
  yes ? toned(' (provisional: past the official calendar)', 'doubt') : []

/** The last day on which something can be done, and how it was counted. */
export const due = (span: ShownSpan, say: Say): Line => {
  const sum = counted(span, say)
  const basis = sum.length === 0 ? null : line` (${sum})`
  return line`last day ${say.day(span.lastDay ?? span.first)}${basis}${provisional(span)}`
}

/** Where the law leaves a range and no number is proposed, only the latest day is said. */
export const days = ({ first, lastDay, freeFrom, period }: ShownSpan, atMost: boolean, say: Say): Line => {
  const free = freeFrom && line`, free from ${say.day(freeFrom)}${atMost ? ' at the latest' : null}`
  if (lastDay === null && period !== null && isOpenEnd(period))
    return line`from ${say.day(first)}, ${atMost && period === 'life' ? 'at most ' : null}for ${say.period(period)}`
  return lastDay === null
    ? line`from ${say.day(first)}, no end fixed${free}`
    : line`from ${say.day(first)}, ${atMost ? 'at most until' : 'last day'} ${say.day(lastDay)}${free}`
}

export const periodFrom = ({ within, from }: Pick<ArgumentsOf<'remedy'>, 'within' | 'from'>, say: Say): Line | null => {
  if (within === null) return null
  return from === null ? line`within ${say.shown(within)}` : line`within ${say.shown(within)} of “${say.text(from)}”`
}

/** What is said of some of the parties only begins with who they are. */
export const lead = (parties: readonly string[] | null, say: Say): Line =>
  parties === null ? [] : line`${say.names(parties)}: `

export const ofRecord = (record: string | null, say: Say): Line =>
  record === null ? [] : line` (${say.record(record)})`

export const quoted = (titles: ArgumentsOf<'answer'>['limits'], say: Say): Line => line`“${say.texts(titles)}”`
