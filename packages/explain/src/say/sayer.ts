import type { Explanation } from '../tree/explanation.js'
import type { Statement } from '../tree/statements.js'
import type { Lang } from './language.js'
import { languages } from './languages.js'
import type { Line } from './line.js'
import { sayIn } from './say.js'

/** Says the statements of one explanation in one language. */
export const sayerOf = (explanation: Explanation, lang: Lang): ((statement: Statement) => Line) => {
  const { words, phrases } = languages[lang]
  const say = sayIn(words, explanation)
  return ({ code, with: args }) => phrases[code](args as never, say)
}
