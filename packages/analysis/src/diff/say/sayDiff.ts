import type { Lang } from '@plumbline/explain'
import type { Text } from '@plumbline/schema'
import type { Part } from '../part.js'
import { en } from './en.js'
import type { DiffWords, InWords } from './language.js'
import type { SayArguments, SayCode } from './sayArguments.js'
import { zh } from './zh.js'

/** The languages of a comparison. To add one, add a row, and follow the errors. */
export const diffLanguages: { readonly [L in Lang]: DiffWords } = { zh, en }

const commas: { readonly [L in Lang]: string } = { zh: '、', en: ', ' }

const inWords = (words: DiffWords): InWords => ({
  text: (text) => text[words.lang],
  texts: (texts) => texts.map((text) => text[words.lang]).join(commas[words.lang]),
  words,
})

/** A sentence in both languages. */
export const says = <C extends SayCode>(code: C, args: SayArguments[C]): Text => ({
  zh: zh.says[code](args, inWords(zh)),
  en: en.says[code](args, inWords(en)),
})

/** What a part says, in both languages. */
export const partSays = ({ code, with: args }: Part): Text => ({
  zh: (zh.parts[code] as (args: unknown, say: InWords) => string)(args, inWords(zh)),
  en: (en.parts[code] as (args: unknown, say: InWords) => string)(args, inWords(en)),
})
