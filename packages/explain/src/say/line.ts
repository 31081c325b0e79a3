import { printable } from '@plumbline/schema'

/** How a piece of text is meant: a renderer gives each tone its look. */
export type Tone = 'plain' | 'strong' | 'quiet' | 'good' | 'bad' | 'doubt'

/** Text on a line. `argument` names, in no language, what of the statement it shows; null for words of the phrase itself. */
export interface Piece {
  readonly text: string
  readonly tone: Tone
  readonly argument: string | null
}
export type Line = readonly Piece[]
export type Part = string | Piece | Line | null

export const piece = (text: string, argument: string | null, tone: Tone = 'plain'): Piece => ({
  text: printable(text),
  tone,
  argument,
})

const isPiece = (part: Piece | Line): part is Piece => 'text' in part

const flat = (part: Part): Line => {
  if (part === null || part === '') return []
  if (typeof part === 'string') return [piece(part, null)]
  return isPiece(part) ? [part] : part
}

/** Template tag that keeps what is interpolated apart from the words around it. */
export const line = (words: TemplateStringsArray, ...parts: readonly Part[]): Line =>
  words.flatMap((word, index) => [...flat(word), ...flat(parts[index] ?? null)])

/** Lines one after another with text between them. */
export const joined = (lines: readonly Part[], between: string): Line =>
  lines.flatMap((one, index) => (index === 0 ? flat(one) : [...flat(between), ...flat(one)]))

/** The same line in another tone, where it has none of its own. */
export const toned = (part: Part, tone: Tone): Line =>
  flat(part).map((one) => (one.tone === 'plain' ? { ...one, tone } : one))

export const textOf = (pieces: Line): string => pieces.map(({ text }) => text).join('')

/** A line that begins a sentence, in a language with capitals. */
export const capital = ([first, ...rest]: Line): Line =>
  first === undefined ? [] : [{ ...first, text: first.text.charAt(0).toUpperCase() + first.text.slice(1) }, ...rest]
