import type { whyNotArguments } from '../../../tree/statements/whyNot.js'
import type { PhrasesOf } from '../../language.js'
import { capital, joined, line, toned } from '../../line.js'
import { enWords } from '../words.js'

export const whyNotPhrases: PhrasesOf<typeof whyNotArguments> = {
  'held-back': ({ title, parties, state }, say) =>
    capital(line`${say.text(title)} (${say.names(parties)}): ${say.word('state', state)}`),
  forbidden: () =>
    line`${toned('Forbidden by the law itself', 'strong')}: no fact, step or other proposal makes it lawful, unless a law says otherwise`,
  'lies-in': ({ lies }, say) =>
    line`What could change it: ${joined(
      lies.map((one) => say.word('lies', one)),
      enWords.comma,
    )}`,
  'everything-applies': () => line`Every rule asked applies, and no measure is blocked, cut or waiting.`,
}
