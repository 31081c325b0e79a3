import type { wayOutArguments } from '../../../tree/statements/wayOut.js'
import type { PhrasesOf } from '../../language.js'
import { line, toned } from '../../line.js'
import { lead, ofRecord } from './shared.js'

export const wayOutPhrases: PhrasesOf<typeof wayOutArguments> = {
  'way-out-of': ({ title, parties, state }, say) =>
    line`${say.text(title)}（${say.names(parties)}）：${say.word('state', state)}`,
  'cut-by': ({ limits }, say) => line`期限已按法定边界缩减：“${say.texts(limits)}”`,
  'ended-sooner-by': ({ event }, say) => line`“${say.text(event)}”的，提前终止`,
  defence: ({ parties, title, modality, status }, say) =>
    line`${lead(parties, say)}可以主张：“${say.text(title)}”（成立的，${say.word('modality', modality)}不予）；${toned(say.word('exceptionStatus', status), 'strong')}`,
  hearing: ({ parties, title, lastDay }, say) =>
    line`${lastDay && line`${toned('最后一日', 'strong')} ${say.day(lastDay)}：`}${lead(parties, say)}可以${say.text(title)}`,
  'remedy-now': ({ parties, title, lastDay }, say) =>
    line`${toned('最后一日', 'strong')} ${say.day(lastDay)}：${lead(parties, say)}${say.text(title)}`,
  'remedies-then': ({ parties, titles, opening }, say) =>
    line`${lead(parties, say)}${say.word('opening', opening)}：${say.texts(titles)}`,
  way: ({ plan, title }, say) => line`${say.text(title)}：办法见 ${say.name(plan)}`,
  plan: ({ plan, title, rule, record }, say) => {
    const granting = rule && line`，规则“${say.text(rule)}”`
    return line`${say.text(title)}（${say.name(plan)}${granting}）${record && line`：${say.record(record)}`}`
  },
  'plan-result': ({ result, day, provisional }, say) => {
    const from = day && line`${say.day(day)} 起：`
    return line`${from}${toned(say.word('planResult', result), 'strong')}${provisional ? toned('（其后有暂定日期：超出现有工作日历）', 'doubt') : null}`
  },
  'plan-part': ({ part }, say) => [say.word('planPart', part)],
  'plan-act': ({ title, on, done }, say) => {
    const day = on && line`${say.day(on)} `
    return line`${day}${say.text(title)}${done ? '（已办）' : null}`
  },
  'must-be-found': ({ fact, record, found, suppliedBy }, say) => {
    const wanted = found === null ? toned('没有发生', 'strong') : toned(say.yesNo(found), 'strong')
    return line`${say.text(fact)}${ofRecord(record, say)}：须查明为${wanted}${suppliedBy && line`，由${say.text(suppliedBy)}提供`}`
  },
  'barred-by': ({ title }, say) => [say.text(title)],
  'then-step': ({ title, by, lastDay, within, from }, say) => {
    const period = within && line`${from && line`自“${say.text(from)}”起 `}${say.shown(within)}内`
    const end = lastDay ? line`，最后一日 ${say.day(lastDay)}` : period && line`，${period}`
    return line`${say.text(title)}（${say.word('stepActor', by)}）${end}`
  },
  'grant-ends': ({ title, parties }, say) => line`终止：${say.text(title)}（${say.names(parties)}）`,
  'grant-leaves': ({ title, parties, why, lastDay, freeFrom }, say) => {
    const end = lastDay && line`，最后一日 ${say.day(lastDay)}`
    const free = freeFrom && line`，自 ${say.day(freeFrom)} 起不再适用`
    return line`仍在：${say.text(title)}（${say.names(parties)}）${end}${free}。${say.word('remainingReason', why)}`
  },
  'look-back': ({ record, fact, lastDay, freeFrom, provisional }, say) =>
    line`${say.record(record)}：计入“${say.text(fact)}”，最后一日 ${say.day(lastDay)}，自 ${say.day(freeFrom)} 起不再计入${provisional ? toned('（暂定：超出现有工作日历）', 'doubt') : null}。修复不改变这一点。`,
  'authority-decides': () =>
    line`这里只说自何日起可以申请，以各项行为在所列之日完成为前提，早办的可以早申请。是否准予，由有权机关依法决定。`,
  'nothing-adverse': () => line`没有正在适用或者可能作出的不利措施。`,
}
