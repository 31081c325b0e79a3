import type { Text } from '@plumbline/schema'

/** Clauses that say a change, to stand behind “no test notices if” and 即使. */
export const clauses = {
  gone: (what: Text): Text => ({ zh: `删去${what.zh}`, en: `${what.en} were dropped` }),
  became: (what: Text, from: Text, to: Text): Text => ({
    zh: `${what.zh}由${from.zh}变为${to.zh}`,
    en: `${what.en} became ${to.en} instead of ${from.en}`,
  }),
  notAsked: (condition: Text): Text => ({
    zh: `不再要求${condition.zh}`,
    en: `it were no longer required that ${condition.en}`,
  }),
  notEnough: (condition: Text): Text => ({
    zh: `${condition.zh}不再是其中一种情形`,
    en: `it were no longer enough that ${condition.en}`,
  }),
  replaced: (from: Text, to: Text): Text => ({
    zh: `要求的不是${from.zh}，而是${to.zh}`,
    en: `what is required were that ${to.en}, and not that ${from.en}`,
  }),
} as const

/** A thing by its title, with the word for such things. */
export const titled = (zh: string, en: string, { zh: zhTitle, en: enTitle }: Text): Text => ({
  zh: `${zh}“${zhTitle}”`,
  en: `${en} “${enTitle}”`,
})

export const bare = (word: string): Text => ({ zh: word, en: word })
