import type { answerArguments } from '../../../tree/statements/answer.js'
import type { PhrasesOf } from '../../language.js'
import { line, toned } from '../../line.js'
import { days, quoted } from './shared.js'

export const answerPhrases: PhrasesOf<typeof answerArguments> = {
  answer: ({ title, parties, modality, state, term, amount, open, runs, clash, limits }, say) => {
    const may = state === 'blocked' || state === 'unlawful' ? null : say.word('modality', modality)
    const length = term && line`；期限 ${say.term(term)}`
    const when = runs ? line`；${days(runs, open === 'term', say)}` : length
    const sum = amount && line`；金额 ${say.amounts(amount)}`
    const range = open && line`；${say.word('rangeOf', open)}在法定幅度之内，未提出具体数值`
    const doubt = clash ? line`；${toned('同等效力的规范不一致，暂从轻适用', 'doubt')}` : null
    const cut = state === 'advisory' || state === 'in-effect' || state === 'ended'
    const why = limits.length > 0 ? line`；${cut ? '已按法定边界缩减' : '法定边界'}：${quoted(limits, say)}` : null
    return line`${say.parties(parties)}：${may}“${say.text(title)}”。${toned(say.word('state', state), 'strong')}${when}${sum}${range}${doubt}${why}。`
  },
  'answer-contemplated': ({ title, parties, operative }, say) => {
    const norm =
      operative.length > 0 ? line`依 ${say.provisions(operative)}` : '本规则包未见该领域的具体规范、范围和期限'
    return line`${say.parties(parties)}：${toned('可依法依规考虑', 'strong')}“${say.text(title)}”；${norm}。本身不构成资格限制。`
  },
  'answer-nothing': () => line`规则包中没有规则支持对该主体采取任何措施。规则包以外的法律不在判断之内。`,
  'answer-undetermined': ({ rules }, say) => line`事实不明，尚不能认定：${quoted(rules, say)}；这不等于没有问题。`,
  'answer-conflict': ({ rules }, say) =>
    line`应适用哪一版本，须由工作人员认定：${quoted(rules, say)}；认定之前不产生任何不利后果。`,
}
