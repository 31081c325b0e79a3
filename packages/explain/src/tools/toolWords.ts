import type { Lang } from '../say/language.js'

/** How a condition is said apart from any case: without what a record holds, only what the norm asks for. */
export interface ToolWords {
  /** A comparison: what is compared, how, and with what. */
  readonly comparison: (fact: string, operator: string, value: string) => string
  readonly is: string
  readonly isNot: string
  readonly existsNot: (fact: string) => string
  readonly exists: (fact: string) => string
  readonly all: (parts: readonly string[]) => string
  readonly any: (parts: readonly string[]) => string
  readonly parameter: (title: string, values: readonly string[]) => string
  readonly quoted: (text: string) => string
}

export const toolWords: { readonly [L in Lang]: ToolWords } = {
  zh: {
    comparison: (fact, operator, value) => `“${fact}”${operator}${value}`,
    is: '为',
    isNot: '不为',
    existsNot: (fact) => `没有“${fact}”`,
    exists: (fact) => `有“${fact}”`,
    all: (parts) => `（${parts.join('，并且')}）`,
    any: (parts) => `（${parts.join('，或者')}）`,
    parameter: (title, values) => `“${title}”${values.length === 0 ? '' : `（${values.join('；')}）`}`,
    quoted: (text) => `“${text}”`,
  },
  en: {
    comparison: (fact, operator, value) => `“${fact}” ${operator} ${value}`,
    is: 'is',
    isNot: 'is not',
    existsNot: (fact) => `there is no “${fact}”`,
    exists: (fact) => `there is a “${fact}”`,
    all: (parts) => `(${parts.join(' and ')})`,
    any: (parts) => `(${parts.join(' or ')})`,
    parameter: (title, values) => `“${title}”${values.length === 0 ? '' : ` (${values.join('; ')})`}`,
    quoted: (text) => `“${text}”`,
  },
}
