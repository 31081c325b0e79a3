import { eastAsianWidth } from 'get-east-asian-width'
import type { Diagnostic } from './diagnostic.js'
import { diagnosticKinds } from './diagnosticCodes.js'
import { positionsOf } from './position.js'

export type Language = 'zh' | 'en'

const words = {
  zh: { error: '错误', warning: '警告', cause: '原因', help: '建议', law: '条款' },
  en: { error: 'error', warning: 'warning', cause: 'cause', help: 'help', law: 'provision' },
} as const

/** Widest part of a line that a frame shows, in cells. */
const frameWidth = 100

/** Cells that a terminal gives a character: two for full width, none for what only marks the one before it. */
const cells = (character: string): number =>
  /^[\p{Mn}\p{Me}\p{Cf}\p{Cc}]$/u.test(character) ? 0 : eastAsianWidth(character.codePointAt(0) as number)

const width = (text: string): number => [...text].reduce((sum, character) => sum + cells(character), 0)

/** The first characters of a text that fit into so many cells. */
const fitting = (text: string, limit: number): string => {
  let used = 0
  let end = 0
  for (const character of text) {
    used += cells(character)
    if (used > limit) break
    end += character.length
  }
  return text.slice(0, end)
}

/** A frame shows control characters, tabs among them, as one space each, so that what is under them stays under them. */
const plain = (text: string): string => text.replace(/\p{Cc}/gu, ' ')

const frame = (diagnostic: Diagnostic, source: string): readonly string[] => {
  const positions = positionsOf(source)
  const text = positions.line(diagnostic.line)
  const before = [...text].slice(0, diagnostic.column - 1).join('')
  const [start, end] = diagnostic.span
  const marked = plain(text.slice(before.length, before.length + Math.max(end - start, 1)))
  const cut = width(plain(before)) > (frameWidth * 2) / 3
  const shownBefore = cut
    ? `…${fitting([...plain(before)].reverse().join(''), frameWidth / 2)
        .split('')
        .reverse()
        .join('')}`
    : plain(before)
  const rest = fitting(plain(text.slice(before.length)), Math.max(frameWidth - width(shownBefore), 1))
  const carets = '^'.repeat(Math.max(Math.min(width(marked), width(rest)), 1))
  const number = String(diagnostic.line)
  const margin = ' '.repeat(number.length)
  return [`${margin} |`, `${number} | ${shownBefore}${rest}`, `${margin} | ${' '.repeat(width(shownBefore))}${carets}`]
}

/**
 * A diagnostic for a terminal: place, code and message, the line with what is wrong marked, why it is wrong, and how to
 * mend it.
 *
 * @param source text that its span counts in, from `sources` of `parsePack`; undefined: no frame
 */
export const formatDiagnostic = (diagnostic: Diagnostic, source: string | undefined, language: Language): string => {
  const { file, line, column, severity, code, message, help, locator } = diagnostic
  const say = words[language]
  const lines = [
    `${file}:${line}:${column} ${say[severity]} ${code} ${message[language]}`,
    ...(source === undefined || source === '' ? [] : frame(diagnostic, source)),
    `  ${say.cause}: ${diagnosticKinds[code].cause[language]}`,
    ...(locator === undefined ? [] : [`  ${say.law}: ${locator}`]),
    ...(help === undefined ? [] : [`  ${say.help}: ${help[language]}`]),
  ]
  return lines.join('\n')
}
