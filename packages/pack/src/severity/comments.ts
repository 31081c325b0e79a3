import { Lexer } from 'yaml'

/** A comment of a YAML text, without its line break. */
export interface Comment {
  readonly text: string
  readonly start: number
}

/** What the lexer puts between the tokens of the text, and has no length there. */
const marks = new Set(['\u{2}', '\u{18}', '\u{1f}'])

/** Comments of a text, as YAML sees them: a `#` inside a value is none. */
export const commentsOf = (text: string): readonly Comment[] => {
  const comments: Comment[] = []
  let start = 0
  let isScalar = false
  for (const token of new Lexer().lex(text)) {
    if (!isScalar && marks.has(token)) {
      isScalar = token === '\u{1f}'
      continue
    }
    if (!isScalar && token.startsWith('#')) comments.push({ text: token.trimEnd(), start })
    isScalar = false
    start += token.length
  }
  return comments
}
