import { z } from 'zod'
import { FactPath, Locators } from '../condition.js'
import { amountUnits, type Locator, Text } from '../primitives.js'
import { type AuthoredOperator, authoredOperators, type Burden, burdens } from '../words.js'
import { type Cell, type CellProblem, readCell, type WrittenCell, writtenCell } from './cell.js'

/** A column: the fact that its cells speak of. */
export interface Column {
  readonly fact: FactPath
  readonly operator?: AuthoredOperator | undefined
  readonly unit?: (typeof amountUnits)[number] | undefined
  readonly law?: readonly Locator[] | undefined
  readonly burden?: Burden | undefined
}

/** Of a row that was read: its cells, one a column, and the provisions that it rests on. */
export interface GridRow {
  readonly when: readonly Cell[]
  readonly law: readonly Locator[]
}

/** What a table of conditions and a table of rules have alike, with its cells read. */
export interface Grid<Row extends GridRow = GridRow> {
  readonly columns: readonly Column[]
  readonly rows: readonly Row[]
  readonly impossible: readonly { readonly when: readonly Cell[] }[]
}

/** `params` of the issue of a table, for those who put it in words. */
export type TableIssue =
  | { readonly table: 'cell-count'; readonly wanted: number; readonly found: number }
  | { readonly table: 'cell'; readonly problem: CellProblem }
  | { readonly table: 'without-condition' }

const buildColumn = () =>
  z
    .strictObject({
      fact: FactPath,
      operator: z.enum(authoredOperators).optional(),
      unit: z.enum(amountUnits).optional(),
      law: Locators.optional(),
      burden: z.enum(burdens).optional(),
    })
    .meta({ id: 'Column' })

let knownColumn: ReturnType<typeof buildColumn> | undefined
const column = (): ReturnType<typeof buildColumn> => {
  knownColumn ??= buildColumn()
  return knownColumn
}

const cells = () => z.array(writtenCell()).min(1)

/** Fields of a table, with rows that have further fields. */
export const gridFields = <Fields extends z.ZodRawShape>(fields: Fields) => ({
  columns: z.array(column()).min(1),
  rows: z
    .array(
      z.strictObject({
        when: cells(),
        law: Locators,
        ...fields,
      }),
    )
    .min(1),
  /** Combinations that the meaning of the facts excludes: neither an overlap nor a gap. They are not compiled. */
  impossible: z
    .array(
      z.strictObject({
        when: cells(),
        because: Text,
      }),
    )
    .default([]),
})

interface WrittenRow {
  readonly when: readonly WrittenCell[]
}
interface WrittenGrid {
  readonly columns: readonly Column[]
  readonly rows: readonly WrittenRow[]
  readonly impossible: readonly WrittenRow[]
}

type Report = (path: readonly (string | number)[], issue: TableIssue) => void

const readRow = (
  { when }: WrittenRow,
  columns: readonly Column[],
  at: readonly (string | number)[],
  report: Report,
) => {
  if (when.length !== columns.length)
    report([...at, 'when'], { table: 'cell-count', wanted: columns.length, found: when.length })
  return when.slice(0, columns.length).map((written, index): Cell => {
    const cell = readCell(written, columns[index] as Column)
    if (typeof cell !== 'string') return cell
    report([...at, 'when', index], { table: 'cell', problem: cell })
    return []
  })
}

/** Reads the cells of a table by their columns, and says of each that cannot be read why. */
export const readGrid = (grid: WrittenGrid, report: Report) => ({
  rows: grid.rows.map((row, index) => readRow(row, grid.columns, ['rows', index], report)),
  impossible: grid.impossible.map((row, index) => readRow(row, grid.columns, ['impossible', index], report)),
})

/** Reports into a zod refinement. */
export const reportInto =
  (context: { readonly issues: unknown[] }, input: unknown): Report =>
  (path, params) => {
    context.issues.push({ code: 'custom', message: params.table, input, path: [...path], params })
  }
