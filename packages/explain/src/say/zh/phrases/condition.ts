import type { conditionArguments } from '../../../tree/statements/condition.js'
import type { ArgumentsOf } from '../../../tree/statements.js'
import type { PhrasesOf } from '../../language.js'
import { type Line, line, toned } from '../../line.js'
import type { Say } from '../../say.js'
import { plainlyWanted } from '../../wanted.js'
import { zhWords } from '../words.js'

const wish = (condition: ArgumentsOf<'condition'>, say: Say): Line => {
  const { operator, negated, wanted } = plainlyWanted(condition)
  const word = zhWords.operators[operator][negated ? 'negated' : 'plain']
  if (condition.wantedTitle && wanted.is !== 'value')
    return line`${word}“${say.text(condition.wantedTitle)}”，而该项${say.value(wanted)}`
  const name = condition.wantedTitle && line`，即${say.text(condition.wantedTitle)}`
  if (wanted.is === 'none' && operator === 'equal') return negated ? line`不为${say.value(wanted)}` : say.value(wanted)
  const bare = operator === 'equal' && !negated
  return bare ? line`${say.value(wanted)}${name}` : line`${word} ${say.value(wanted)}${name}`
}

export const conditionPhrases: PhrasesOf<typeof conditionArguments> = {
  'all-of': ({ truth }) => line`以下各项均须满足（${zhWords.truths[truth]}）`,
  'any-of': ({ truth }) => line`以下至少满足一项（${zhWords.truths[truth]}）`,
  condition: (args, say) => {
    const about = args.about && line`（${say.record(args.about)}）`
    const supply = args.suppliedBy && line`；可由${say.text(args.suppliedBy)}提供`
    return line`${say.text(args.fact)}${about}：${toned(say.value(args.actual), 'strong')}（要求：${wish(args, say)}）${supply}`
  },
  'unnamed-condition': ({ node, truth }, say) => line`${say.name(node)}：${zhWords.truths[truth]}`,
  exception: ({ title, modality, does, burden, status }, say) =>
    line`例外“${say.text(title)}”（${say.word('modality', modality)}${say.word('exceptionEffect', does)}，由${say.word('burden', burden)}证明）：${toned(say.word('exceptionStatus', status), 'strong')}`,
  provision: ({ law, gist: told }, say) => {
    const gist = told ? say.gist(law) : null
    const verification = say.verification(law)
    const doubt =
      verification && verification !== 'verified' ? line`（${say.word('verification', verification)}）` : null
    return line`${say.provision(law)}${doubt}${gist && line`：${gist}`}`
  },
}
