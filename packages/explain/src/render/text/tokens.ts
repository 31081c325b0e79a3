import type { Line, Tone } from '../../say/line.js'
import { columns, isWide } from './width.js'

/** What stays together on a line: a Chinese character, a word, or a space. */
export interface Token {
  readonly text: string
  readonly tone: Tone
  readonly columns: number
}

/** Never first on a line. */
const closing = new Set('，。；：、）》〉”’」』】〕！？…,.;:)]%')
/** Never last on a line. */
const opening = new Set('（《〈“‘「『【〔([')

const splitWords = (text: string): readonly string[] => {
  const words: string[] = []
  let word = ''
  const flush = (): void => {
    if (word !== '') words.push(word)
    word = ''
  }
  for (const character of text) {
    if (character === ' ' || isWide(character)) {
      flush()
      words.push(character)
    } else word += character
  }
  flush()
  return words
}

export const tokensOf = (line: Line): readonly Token[] =>
  line.flatMap(({ text, tone }) => splitWords(text).map((word) => ({ text: word, tone, columns: columns(word) })))

export const isSpace = ({ text }: Token): boolean => text === ' '

const first = (text: string): string => [...text][0] ?? ''
const last = (text: string): string => [...text].at(-1) ?? ''

/** Whether a line may end between two tokens. */
export const breaksBetween = (before: Token, after: Token): boolean => {
  if (isSpace(after)) return true
  if (closing.has(first(after.text)) || opening.has(last(before.text))) return false
  return isSpace(before) || isWide(last(before.text)) || isWide(first(after.text)) || last(before.text) === '”'
}
