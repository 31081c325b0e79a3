import type { Line } from '../../say/line.js'
import { breaksBetween, isSpace, type Token, tokensOf } from './tokens.js'
import { columns } from './width.js'

const widthOf = (tokens: readonly Token[]): number => tokens.reduce((sum, token) => sum + token.columns, 0)

/** Tokens that no line break may part. */
const chunksOf = (tokens: readonly Token[]): readonly (readonly Token[])[] => {
  const chunks: Token[][] = []
  for (const token of tokens) {
    const chunk = chunks.at(-1)
    const before = chunk?.at(-1)
    if (chunk && before && !breaksBetween(before, token)) chunk.push(token)
    else chunks.push([token])
  }
  return chunks
}

/** A token longer than a line, such as a digest, in pieces that fit. */
const cut = (token: Token, width: number): readonly Token[] => {
  const pieces: Token[] = []
  let text = ''
  for (const character of token.text) {
    if (text !== '' && columns(text + character) > width) {
      pieces.push({ ...token, text, columns: columns(text) })
      text = ''
    }
    text += character
  }
  return [...pieces, { ...token, text, columns: columns(text) }]
}

const fitting = (chunk: readonly Token[], width: number): readonly (readonly Token[])[] =>
  widthOf(chunk) <= width ? [chunk] : chunk.flatMap((token) => cut(token, width)).map((token) => [token])

const trimmed = (tokens: readonly Token[]): readonly Token[] => {
  const last = tokens.at(-1)
  return last && isSpace(last) ? trimmed(tokens.slice(0, -1)) : tokens
}

/** Breaks a line into lines of at most `width` columns, the way Chinese and English are broken. */
export const wrap = (line: Line, width: number): readonly (readonly Token[])[] => {
  const lines: (readonly Token[])[] = []
  let current: Token[] = []
  for (const chunk of chunksOf(tokensOf(line)).flatMap((one) => fitting(one, width))) {
    if (current.length > 0 && widthOf(current) + widthOf(trimmed(chunk)) > width) {
      lines.push(trimmed(current))
      current = []
    }
    if (current.length > 0 || !chunk.every(isSpace)) current.push(...chunk)
  }
  return current.length > 0 || lines.length === 0 ? [...lines, trimmed(current)] : lines
}
