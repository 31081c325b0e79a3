import type { Text } from '@plumbline/schema'
import type { timelineArguments } from '../../../tree/statements/timeline.js'
import type { PhrasesOf } from '../../language.js'
import { type Line, line, toned } from '../../line.js'
import type { Say } from '../../say.js'
import { ofRecord } from './shared.js'

/** 关于哪些措施、哪些当事人。 */
const whom = (of: readonly Text[], parties: readonly string[], say: Say): Line => {
  const measures = of.length > 0 ? line`“${say.texts(of)}”，` : null
  return line`（${measures}${say.names(parties)}）`
}

const until = (lastDay: string | null, say: Say): Line => (lastDay ? line`，最后一日 ${say.day(lastDay)}` : [])

export const timelinePhrases: PhrasesOf<typeof timelineArguments> = {
  document: ({ document }, say) => [say.word('document', document)],
  between: ({ from, until: last }, say) => line`${say.day(from)} 至 ${say.day(last)}`,
  'law-only': () =>
    line`只看时间推移之后法律本身的结果：除案中已有的以外，假定什么都不再发生。不预测任何人的行为，也不作画像。`,
  laws: ({ laws }, say) => say.provisions(laws),
  'part-of': ({ part }, say) => [say.word('outlookPart', part)],
  'on-day': ({ day, provisional }, say) =>
    line`${say.day(day)}${provisional ? toned('（含暂定日期：超出现有工作日历）', 'doubt') : null}`,
  stands: ({ title, parties, state, lastDay, freeFrom }, say) => {
    const free = freeFrom && line`，自 ${say.day(freeFrom)} 起不再适用`
    return line`${say.text(title)}（${say.names(parties)}）：${toned(say.word('state', state), 'strong')}${until(lastDay, say)}${free}`
  },
  'effect-turns': ({ title, parties, from, to, lastDay }, say) => {
    const then = from && line`此前：${say.word('state', from)}`
    const now = to ? toned(say.word('state', to), 'strong') : toned('不再有', 'strong')
    return line`${say.text(title)}（${say.names(parties)}）：${now}${until(lastDay, say)}${then && line`（${then}）`}`
  },
  'last-day': ({ title, of, parties, by }, say) => {
    const actor = by && line`，由${say.word('stepActor', by)}`
    return line`${toned('最后一日', 'strong')}：${say.text(title)}${actor}${whom(of, parties, say)}`
  },
  'step-turns': ({ title, of, parties, by, status, lastDay }, say) => {
    const word = by === 'party' ? say.word('chanceStatus', status) : say.word('stepStatus', status)
    return line`${say.text(title)}，由${say.word('stepActor', by)}：${toned(word, 'strong')}${until(lastDay, say)}${whom(of, parties, say)}`
  },
  opens: ({ title, of, parties, lastDay }, say) =>
    line`${toned('起可以提出', 'strong')}：${say.text(title)}${until(lastDay, say)}${whom(of, parties, say)}`,
  'opens-later': ({ title, of, parties, first }, say) =>
    line`${say.text(title)}：${say.day(first)} 起可以提出${whom(of, parties, say)}`,
  'rule-turns': ({ title, version, record, from, to }, say) => {
    const then = from && line`（此前：${say.word('outcome', from)}）`
    return line`规则“${say.text(title)}”（${say.day(version)} 起施行）${ofRecord(record, say)}：${toned(to ? say.word('outcome', to) : '不再涉及', 'strong')}${then}`
  },
  'exception-turns': ({ title, rule, record, status }, say) =>
    line`例外“${say.text(title)}”（规则“${say.text(rule)}”）${ofRecord(record, say)}：${toned(say.word('exceptionStatus', status), 'strong')}`,
  'aside-over': ({ record, reason }, say) =>
    line`${say.record(record)}：不再因“${say.word('asideReason', reason)}”搁置`,
  'nothing-changes': () => line`这段时间内，法律上没有变化。`,
}
