import type { conditionArguments } from '../../../tree/statements/condition.js'
import type { ArgumentsOf } from '../../../tree/statements.js'
import type { PhrasesOf } from '../../language.js'
import { type Line, line, toned } from '../../line.js'
import type { Say } from '../../say.js'
import { plainlyWanted } from '../../wanted.js'
import { enWords } from '../words.js'

const wish = (condition: ArgumentsOf<'condition'>, say: Say): Line => {
  const { operator, negated, wanted } = plainlyWanted(condition)
  const word = enWords.operators[operator][negated ? 'negated' : 'plain']
  if (condition.wantedTitle && wanted.is !== 'value')
    return line`${word}${word === '' ? null : ' '}“${say.text(condition.wantedTitle)}”, which is ${say.value(wanted)}`
  const name = condition.wantedTitle && line`, ${say.text(condition.wantedTitle)}`
  return line`${word}${word === '' ? null : ' '}${say.value(wanted)}${name}`
}

export const conditionPhrases: PhrasesOf<typeof conditionArguments> = {
  'all-of': ({ truth }) => line`all of these (${enWords.truths[truth]})`,
  'any-of': ({ truth }) => line`at least one of these (${enWords.truths[truth]})`,
  condition: (args, say) => {
    const about = args.about && line` (${say.record(args.about)})`
    const supply = args.suppliedBy && line`; ${say.text(args.suppliedBy)} can supply it`
    return line`${say.text(args.fact)}${about}: ${toned(say.value(args.actual), 'strong')} (wanted: ${wish(args, say)})${supply}`
  },
  'unnamed-condition': ({ node, truth }, say) => line`${say.name(node)}: ${enWords.truths[truth]}`,
  exception: ({ title, modality, does, burden, status }, say) =>
    line`exception “${say.text(title)}” (${say.word('modality', modality)} ${say.word('exceptionEffect', does)}; for ${say.word('burden', burden)} to show): ${toned(say.word('exceptionStatus', status), 'strong')}`,
  provision: ({ law, gist: told }, say) => {
    const gist = told ? say.gist(law) : null
    const verification = say.verification(law)
    const doubt =
      verification && verification !== 'verified' ? line` (${say.word('verification', verification)})` : null
    return line`${say.provision(law)}${doubt}${gist && line`: ${gist}`}`
  },
}
