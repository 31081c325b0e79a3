import type { Text } from '@plumbline/schema'
import { wordFor } from './expectationWords.js'
import { isMapping } from './json.js'

const amount = (cell: Readonly<Record<string, unknown>>): string | undefined =>
  cell.n !== undefined && typeof cell.unit === 'string' ? `${cell.n} ${cell.unit}` : undefined

const shownCell = (cell: unknown, lang: keyof Text): string => {
  if (cell === null) return { zh: '无', en: 'none' }[lang]
  if (typeof cell === 'boolean') return { zh: cell ? '是' : '否', en: cell ? 'yes' : 'no' }[lang]
  if (typeof cell === 'string') return wordFor(cell)[lang]
  if (isMapping(cell)) return amount(cell) ?? JSON.stringify(cell)
  return Array.isArray(cell) && cell.every((one) => typeof one === 'string')
    ? cell.map((one) => wordFor(one)[lang]).join({ zh: '、', en: ', ' }[lang]) || shownCell(null, lang)
    : JSON.stringify(cell)
}

/** A column by the last word of its path, which says what it is; `events/served` by the event. */
const columnOf = (column: string, lang: keyof Text): string =>
  wordFor(column.split('/').findLast((part) => !/^\d+$/.test(part)) ?? column)[lang]

/** A row by its values, for a reader who sees no table: `on 2027-10-12, outcome: does not apply`. */
export const sayRow = (columns: readonly string[], cells: readonly unknown[]): Text => {
  const say = (lang: keyof Text, colon: string): readonly string[] =>
    columns.map((column, index) => `${columnOf(column, lang)}${colon}${shownCell(cells[index], lang)}`)
  return { zh: say('zh', '：').join('，'), en: say('en', ': ').join(', ') }
}
