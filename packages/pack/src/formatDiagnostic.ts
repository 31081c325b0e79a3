import { printable } from '@plumbline/schema'
import { eastAsianWidth } from 'get-east-asian-width'
import type { Diagnostic } from './diagnostic.js'
import { diagnosticKinds } from './diagnosticCodes.js'
import { positionsOf } from './position.js'

export type Language = 'zh' | 'en'

const words = {
  zh: { error: '错误', warning: '警告', note: '提示', cause: '原因', help: '建议', law: '条款' },
  en: { error: 'error', warning: 'warning', note: 'note', cause: 'cause', help: 'help', law: 'provision' },
} as const

/** Widest part of a line that a frame shows, in cells, and how much of it comes before what is marked. */
const frameWidth = 100
const leadWidth = 50

/** Cells that a terminal gives a character: two for full width, none for what only marks the one before it. */
const cells = (character: string): number =>
  /^[\p{Mn}\p{Me}\p{Cf}]$/u.test(character) ? 0 : eastAsianWidth(character.codePointAt(0) as number)

const width = (characters: readonly string[]): number => characters.reduce((sum, one) => sum + cells(one), 0)

/** As many characters from the start as fit into so many cells. */
const fitting = (characters: readonly string[], limit: number): readonly string[] => {
  let used = 0
  const end = characters.findIndex((one) => {
    used += cells(one)
    return used > limit
  })
  return end === -1 ? characters : characters.slice(0, end)
}

/** What stands before the mark: all of it, or its end where the line is long. */
const lead = (before: readonly string[]): readonly string[] =>
  width(before) <= leadWidth ? before : ['…', ...fitting(before.toReversed(), leadWidth - 1).toReversed()]

const frame = ({ line, column, span }: Diagnostic, source: string): readonly string[] => {
  const text = positionsOf(source).line(line)
  // What cannot be printed, tabs among it, is shown as one space each, so that what is under it stays under it.
  const characters = [...text].map(printable)
  const before = lead(characters.slice(0, column - 1))
  const rest = characters.slice(column - 1)
  const shown = fitting(rest, frameWidth - width(before))
  const marked = shown.slice(0, [...source.slice(span[0], span[1])].length)
  const number = String(line)
  const margin = ' '.repeat(number.length)
  return [
    `${margin} |`,
    `${number} | ${before.join('')}${shown.join('')}${shown.length < rest.length ? '…' : ''}`,
    `${margin} | ${' '.repeat(width(before))}${'^'.repeat(Math.max(width(marked), 1))}`,
  ]
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
    printable(`${file}:${line}:${column} ${say[severity]} ${code} ${message[language]}`),
    ...(source === undefined || source === '' ? [] : frame(diagnostic, source)),
    `  ${say.cause}: ${diagnosticKinds[code].cause[language]}`,
    ...(locator === undefined ? [] : [`  ${say.law}: ${locator}`]),
    ...(help === undefined ? [] : [`  ${say.help}: ${printable(help[language])}`]),
  ]
  return lines.join('\n')
}
