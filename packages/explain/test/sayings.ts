import type { Lang } from '../src/say/language.js'
import { sayerOf } from '../src/say/sayer.js'
import type { Explanation, Item } from '../src/tree/explanation.js'

/** What of its arguments a statement shows in a language, sorted. */
export const shownIn = (explanation: Explanation, lang: Lang, { says }: Item): readonly string[] =>
  sayerOf(
    explanation,
    lang,
  )(says)
    .flatMap(({ argument }) => argument ?? [])
    .sort()

export const allItems = (items: readonly Item[]): readonly Item[] =>
  items.flatMap((one) => [one, ...allItems(one.then)])
