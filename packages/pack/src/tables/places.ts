import { type Cell, type Column, type Comparison, conditionTable, type Grid } from '@plumbline/schema'
import type { Path } from '../origin.js'

const isMapping = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const inside = (value: unknown, key: string | number): unknown =>
  typeof value === 'object' && value !== null ? (value as Readonly<Record<string | number, unknown>>)[key] : undefined

const at = (value: unknown, path: Path): unknown => path.reduce(inside, value)

/** A comparison that a cell says, and where it was written. */
interface CellPlace {
  readonly table: Path
  readonly row: number
  readonly column: number
  readonly said: Comparison
  readonly ofColumn: Column
}

/** Where the comparisons of a row were written, in their order. */
const rowPlaces = ({ columns, rows }: Grid, row: number, table: Path): readonly CellPlace[] =>
  (rows[row]?.when ?? []).flatMap((cell: Cell, column) =>
    cell.map((said): CellPlace => ({ table, row, column, said, ofColumn: columns[column] as Column })),
  )

/**
 * The place of a part of a row written out as comparisons.
 *
 * @param raw the file as written
 * @param table path of the table
 * @param path inside the comparisons of the row: the number of one, and on
 */
export const placeInRow = (raw: unknown, grid: Grid, table: Path, row: number, path: Path): Path => {
  const [index, key, ...rest] = path
  const atRow: Path = [...table, 'rows', row]
  const place = typeof index === 'number' ? rowPlaces(grid, row, table)[index] : undefined
  if (place === undefined) return [...atRow, 'when']
  const { column, said, ofColumn } = place
  const atColumn: Path = [...table, 'columns', column]
  const atCell: Path = [...atRow, 'when', column]
  const written = at(raw, atCell)
  const isWhole = isMapping(written) && 'operator' in written
  if (key === 'fact') return [...atColumn, 'fact']
  if (key === 'law')
    return said.law !== undefined
      ? [...atCell, key, ...rest]
      : ofColumn.law !== undefined
        ? [...atColumn, key, ...rest]
        : [...atRow, key, ...rest]
  if (key === 'burden') return said.burden === undefined ? [...atColumn, key] : [...atCell, key]
  if (isWhole && key !== undefined) return [...atCell, key, ...rest]
  if (key === 'operator') return said.operator === ofColumn.operator ? [...atColumn, key] : atCell
  return [...atCell, ...rest]
}

const conditions = conditionTable()
const grids = new WeakMap<object, Grid | null>()

/** The table of conditions that a mapping holds, read once; null where it is none. */
const gridIn = (node: Readonly<Record<string, unknown>>): Grid | null => {
  const known = grids.get(node)
  if (known !== undefined) return known
  const grid = conditions.safeParse(node).data ?? null
  grids.set(node, grid)
  return grid
}

/** The same for a table of conditions, whose rows are written out as `any`. */
const placeInConditions = (raw: unknown, table: Path, node: Readonly<Record<string, unknown>>, path: Path): Path => {
  const data = gridIn(node)
  if (data === null) return [...table, ...path]
  const inRow = (row: number, rest: Path): Path => {
    if (rest.length === 0) return [...table, 'rows', row]
    return placeInRow(raw, data, table, row, rest[0] === 'all' ? rest.slice(1) : [0, ...rest])
  }
  if (data.rows.length === 1) return inRow(0, path)
  const [key, row, ...rest] = path
  return key === 'any' && typeof row === 'number' ? inRow(row, rest) : table
}

/** Where in a file what stands at a path of its value was written: tables of conditions are read as if they were written out. */
export const placeInFile = (raw: unknown, path: Path): Path => {
  for (let length = 1; length < path.length; length++) {
    const node = at(raw, path.slice(0, length))
    if (isMapping(node) && isMapping(node.table) && path[length] !== 'table')
      return placeInConditions(raw, [...path.slice(0, length), 'table'], node, path.slice(length))
  }
  return path
}
