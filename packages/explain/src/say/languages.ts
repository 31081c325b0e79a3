import { enPhrases } from './en/phrases.js'
import { enWords } from './en/words.js'
import type { Lang, Language } from './language.js'
import { zhPhrases } from './zh/phrases.js'
import { zhWords } from './zh/words.js'

/** A language is its words and its phrases. To add one, add a row, and follow the errors. */
export const languages: { readonly [L in Lang]: Language } = {
  zh: { words: zhWords, phrases: zhPhrases },
  en: { words: enWords, phrases: enPhrases },
}
