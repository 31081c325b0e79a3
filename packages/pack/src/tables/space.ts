import type { Cell, Column, FactPath, GridRow, Value } from '@plumbline/schema'
import type { FactDomain } from '../logic/domains.js'
import { newWords } from '../logic/points.js'
import type { ValueSet } from '../logic/valueSet.js'
import { type Axis, axisOf, holdsAt, type Told } from './axis.js'
import type { Box } from './boxes.js'

/** Every combination of values that the cells of a table tell apart, one axis for each fact. */
export interface Space {
  readonly facts: readonly FactPath[]
  readonly axes: readonly Axis[]
  readonly whole: Box
  readonly boxOf: (row: Pick<GridRow, 'when'>) => Box
}

type ToldCell = readonly Told[]

/** Whether a cell compares with another fact, of which nothing can be told beforehand. */
export const comparesFacts = (cell: Cell): boolean =>
  cell.some(({ value }) => typeof value === 'object' && value !== null && 'fact' in value)

/** The comparisons of a cell with values, parameters looked up; undefined where one has no value. */
const told = (cell: Cell, parameter: (id: string) => Value | undefined): ToldCell | undefined => {
  const known = cell.filter((one) => !comparesFacts([one]))
  const found = known.flatMap((one): readonly Told[] => {
    const { value } = one
    const looked =
      typeof value === 'object' && value !== null && 'parameter' in value ? parameter(value.parameter) : value
    return looked === undefined ? [] : [{ ...one, value: looked as Told['value'] }]
  })
  return found.length === known.length ? found : undefined
}

/**
 * The space of a table; undefined where a parameter has no value, so that nothing can be told. What is compared with another fact may be
 * anything: a row then lies where it might hold.
 *
 * @param rows all that are looked at, also those that cannot be
 */
export const spaceOf = (
  columns: readonly Column[],
  facts: readonly FactDomain[],
  rows: readonly Pick<GridRow, 'when'>[],
  parameter: (id: string) => Value | undefined,
): Space | undefined => {
  const read = new Map(rows.map((row) => [row, row.when.map((cell) => told(cell, parameter))]))
  if ([...read.values()].some((cells) => cells.some((cell) => cell === undefined))) return undefined
  const paths = [...new Set(columns.map(({ fact }) => fact))]
  const cellsOf = (row: Pick<GridRow, 'when'>, path: FactPath): ToldCell =>
    columns.flatMap(({ fact }, index) => (fact === path ? ((read.get(row) ?? [])[index] ?? []) : []))
  const words = newWords()
  const axes = paths.flatMap((path) => {
    const fact = facts[columns.findIndex((column) => column.fact === path)] as FactDomain
    const cells = rows.flatMap((row) => cellsOf(row, path))
    return axisOf(fact, cells, words) ?? []
  })
  if (axes.length < paths.length) return undefined
  const all = ({ places }: Axis): readonly number[] => places.map((_, index) => index)
  return {
    facts: paths,
    axes,
    whole: axes.map(all),
    boxOf: (row) =>
      axes.map((axis, index) => {
        const cells = cellsOf(row, paths[index] as FactPath)
        return all(axis).filter((place) =>
          cells.every((one) => holdsAt(axis.places[place] as ValueSet, axis, one, words)),
        )
      }),
  }
}
