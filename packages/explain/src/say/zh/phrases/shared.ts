import { isOpenEnd } from '@plumbline/schema'
import type { ShownSpan } from '../../../tree/statements/shared.js'
import type { ArgumentsOf } from '../../../tree/statements.js'
import { type Line, line, toned } from '../../line.js'
import type { Say } from '../../say.js'

export const counted = ({ from, fromTitle, period, movedFrom }: ShownSpan, say: Say): Line => {
  if (from === null) return []
  const title = fromTitle && line`${say.text(fromTitle)} `
  const sum = period === null || isOpenEnd(period) ? null : line` + ${say.period(period)}`
  const moved = movedFrom === null ? null : line`，原止于 ${say.day(movedFrom)}，遇休息日顺延`
  return line`${title}${say.day(from)}${sum}${moved}`
}

export const provisional = ({ provisional: yes }: ShownSpan): Line =>
  yes ? toned('（暂定：超出现有工作日历）', 'doubt') : []

/** 截止日，并附算法。 */
export const due = (span: ShownSpan, say: Say): Line => {
  const sum = counted(span, say)
  const basis = sum.length === 0 ? null : line`（${sum}）`
  return line`最后一日 ${say.day(span.lastDay ?? span.first)}${basis}${provisional(span)}`
}

/** 幅度之内尚未定数的，只说最迟之日。 */
export const days = ({ first, lastDay, freeFrom, period }: ShownSpan, atMost: boolean, say: Say): Line => {
  const free = freeFrom && line`，${atMost ? '最迟' : null}自 ${say.day(freeFrom)} 起不再适用`
  if (lastDay === null && period !== null && isOpenEnd(period))
    return line`自 ${say.day(first)} 起，${atMost && period === 'life' ? '至多' : null}${say.period(period)}`
  return lastDay === null
    ? line`自 ${say.day(first)} 起，未定止期${free}`
    : line`${say.day(first)} 起，${atMost ? '至多到' : '最后一日'} ${say.day(lastDay)}${free}`
}

export const periodFrom = ({ within, from }: Pick<ArgumentsOf<'remedy'>, 'within' | 'from'>, say: Say): Line | null => {
  if (within === null) return null
  return from === null ? line`${say.shown(within)}内` : line`自“${say.text(from)}”起 ${say.shown(within)}内`
}

/** 只对部分当事人而言的，先说明是谁。 */
export const lead = (parties: readonly string[] | null, say: Say): Line =>
  parties === null ? [] : line`${say.names(parties)}：`

export const ofRecord = (record: string | null, say: Say): Line =>
  record === null ? [] : line`（${say.record(record)}）`

export const quoted = (titles: ArgumentsOf<'answer'>['limits'], say: Say): Line => line`“${say.texts(titles)}”`
