import type { Text } from '@plumbline/schema'

const plain = /^[\p{L}\p{N}/“”《》〔〕（）、，。；\- ]+$/u
const isOwnWord = /^(?:true|false|null|yes|no|on|off|y|n|~|-.*|[\d.+-]+)$/i

/** A text as YAML writes it: bare where that is safe. */
export const scalar = (text: string): string =>
  plain.test(text) && !isOwnWord.test(text) && text.trim() === text ? text : JSON.stringify(text)

/** Text of both languages on one line. */
export const textOf = ({ zh, en }: Text): string => `{ zh: ${inBraces(zh)}, en: ${inBraces(en)} }`

/** A text inside braces, where a comma would end it. */
export const inBraces = (text: string): string => (/[,[\]{}]/.test(text) ? JSON.stringify(text) : scalar(text))

/** One item bare, several as a list. */
export const oneOrMore = (items: readonly string[]): string =>
  items.length === 1 ? (items[0] as string) : `[${items.join(', ')}]`
