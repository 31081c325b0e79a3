import type { whyNotArguments } from '../../../tree/statements/whyNot.js'
import type { PhrasesOf } from '../../language.js'
import { joined, line, toned } from '../../line.js'
import { zhWords } from '../words.js'

export const whyNotPhrases: PhrasesOf<typeof whyNotArguments> = {
  'held-back': ({ title, parties, state }, say) =>
    line`${say.text(title)}（${say.names(parties)}）：${say.word('state', state)}`,
  forbidden: () =>
    line`${toned('法律本身不许', 'strong')}：任何案件事实、程序步骤或者另行提出都不能使其合法，除非法律另有规定`,
  'lies-in': ({ lies }, say) =>
    line`可以改变的：${joined(
      lies.map((one) => say.word('lies', one)),
      zhWords.comma,
    )}`,
  'everything-applies': () => line`所涉规则均适用，没有措施被阻止、缩减或者等待。`,
}
