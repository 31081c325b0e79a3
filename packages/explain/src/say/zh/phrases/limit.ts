import type { limitArguments } from '../../../tree/statements/limit.js'
import type { PhrasesOf } from '../../language.js'
import { line, toned } from '../../line.js'
import { counted, days, lead, provisional } from './shared.js'

export const limitPhrases: PhrasesOf<typeof limitArguments> = {
  limit: ({ parties, title, does, step, from, term, scope }, say) => {
    const awaited = step && line`，待“${say.text(step)}”`
    const cut = from && term ? line`，由 ${say.term(from)} 缩至 ${say.term(term)}` : null
    const gone = from && !term ? line`，原期限 ${say.term(from)} 不予支持` : null
    const left = scope.length > 0 ? line`，限于 ${say.texts(scope)}` : null
    return line`${lead(parties, say)}${say.word('limitAction', does)}“${say.text(title)}”${awaited}${cut}${gone}${left}`
  },
  'limit-because': ({ because }, say) => [say.text(because)],
  'limit-conflict': ({ between, and, settledBy }, say) =>
    line`${toned('规范不一致，暂从轻适用', 'doubt')}：${say.provisions(between)} 与 ${say.provisions(and)} 效力等级相同；裁决机关：${say.text(settledBy)}`,
  'limits-passed': ({ count }, say) => line`核验符合的法定边界：${say.count(count)} 项`,

  runs: ({ parties, atMost, ...span }, say) => {
    const sum = counted(span, say)
    const equals = sum.length === 0 ? null : line`${sum}：`
    return line`${lead(parties, say)}${equals}${days(span, atMost, say)}${provisional(span)}`
  },
  'term-not-begun': ({ parties, term, from }, say) =>
    line`${lead(parties, say)}期限 ${say.term(term)}${from && line`，自“${say.text(from)}”起算`}，尚未起算`,
  'ended-by': ({ parties, event, on }, say) => line`${lead(parties, say)}因“${say.text(event)}”于 ${say.day(on)} 终止`,
}
