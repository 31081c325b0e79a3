import { Expectation, Text } from '@plumbline/schema'
import type { Sentence } from './expandSentences.js'
import { sayRow } from './sayRow.js'
import { setAt } from './setAt.js'
import { without } from './without.js'

type Table = NonNullable<Sentence['table']>

/** A sentence with one row of its table in it. */
export interface Row {
  readonly sentence: Sentence
  /** Columns of the case with their cells, to be put into it. */
  readonly cells: readonly (readonly [column: string, cell: unknown])[]
  /** What cannot be meant, as places in the file below the sentence. */
  readonly nowhere: readonly string[]
}

const nameOf = ({ name }: Sentence, { columns }: Table, row: readonly unknown[]): Sentence['name'] => {
  const given = Text.safeParse(row[columns.indexOf('name')])
  const said = given.success ? given.data : sayRow(columns, row)
  return { zh: `${name.zh}——${said.zh}`, en: `${name.en} — ${said.en}` }
}

/** The expectation of a sentence with the cells of a row. */
const expectOf = ({ expect }: Sentence, { columns }: Table, row: readonly unknown[]): unknown =>
  columns.reduce<unknown>((value, column, index) => {
    if (!column.startsWith('expect/')) return value
    return setAt(value, column.split('/').slice(1), row[index])?.value
  }, expect)

/** A sentence held against one row of its table: what the row says, in the place of what the sentence does. */
export const expandRow = (sentence: Sentence, table: Table, row: readonly unknown[], index: number): Row => {
  const { columns } = table
  const at = `table/rows/${index}`
  const expect = Expectation.safeParse(expectOf(sentence, table, row))
  const asOf = columns.includes('asOf') ? row[columns.indexOf('asOf')] : sentence.asOf
  const cells = columns.flatMap((column, place) =>
    column === 'name' || column === 'asOf' || column.startsWith('expect/') ? [] : [[column, row[place]] as const],
  )
  const nowhere = [
    ...(row.length === columns.length ? [] : [at]),
    ...(expect.success ? [] : [`${at}/expect`]),
    ...(asOf === undefined || /^\d{4}-\d{2}-\d{2}$/.test(String(asOf)) ? [] : [`${at}/asOf`]),
  ]
  return {
    sentence: {
      ...sentence,
      name: nameOf(sentence, table, row),
      ...(typeof asOf === 'string' ? { asOf } : {}),
      expect: expect.success ? expect.data : sentence.expect,
    },
    cells,
    nowhere,
  }
}

/**
 * The case with the cells of a row in it, and the columns that lead nowhere.
 *
 * @param by day by which things that did not happen are known
 */
export const withCells = (
  input: unknown,
  cells: Row['cells'],
  by: string,
): { readonly input: unknown; readonly nowhere: readonly string[] } => {
  const nowhere: string[] = []
  const filled = cells.reduce((value, [column, cell]) => {
    const changed =
      cell === 'unknown'
        ? (without(value, column)?.rest ?? null)
        : (setAt(value, column.split('/'), cell, by)?.value ?? null)
    if (changed === null) nowhere.push(column)
    return changed ?? value
  }, input)
  return { input: filled, nowhere }
}
