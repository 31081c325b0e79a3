import type { Text } from '@plumbline/schema'
import { type Context, own } from '../build/context.js'
import { measureTitle } from '../build/titles.js'
import { groupBy } from '../groupBy.js'

/** Something said of one measure and one party. */
export interface SaidOf<T> {
  readonly about: T
  readonly effect: string
  readonly party: string
}

/** The same said of several measures and parties, once. */
export interface SaidOfAll<T> {
  readonly about: T
  readonly of: readonly Text[]
  readonly parties: readonly string[]
}

const measureOf = (effect: string): string => effect.split(':')[1] ?? effect

/** What is said alike of several parties and measures is said once: parties of one set of measures together. */
export const alike = <T>(context: Context, all: readonly SaidOf<T>[]): readonly SaidOfAll<T>[] =>
  groupBy(all, ({ about }) => about).map((group) => {
    const measures = [...new Set(group.map(({ effect }) => measureOf(effect)))]
    return {
      about: (group[0] as SaidOf<T>).about,
      of: measures.map((measure) => measureTitle(context, measure)),
      parties: [...new Set(group.map(({ party }) => party))],
    }
  })

/** How an exception of a rule is called. */
export const exceptionTitle = (context: Context, rule: string, version: string, id: string): Text =>
  context.rule(rule, version)?.unless.find((one) => one.id === id)?.title ?? { zh: id, en: id }

/** How a derived fact of a kind of record is called. */
export const factTitle = ({ program }: Context, kind: string, fact: string): Text =>
  own(own(program.dictionary.records, kind)?.derived ?? {}, fact)?.title ?? { zh: fact, en: fact }
