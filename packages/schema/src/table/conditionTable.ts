import { z } from 'zod'
import { type Condition, FactPath } from '../condition.js'
import { conditionOf, rowAtoms } from './atoms.js'
import { type Grid, gridFields, readGrid, reportInto } from './grid.js'

/**
 * Whether rows may hold together. `any`: they may. `unique`: no two of them do, which is checked.
 */
export const conditionHits = ['any', 'unique'] as const

/** A table as a condition: it holds where one of its rows does. `complete`: facts each value of which some row must speak of. */
export interface ConditionTable extends Grid {
  readonly hit: (typeof conditionHits)[number]
  readonly complete: readonly FactPath[]
}

const build = () =>
  z
    .strictObject({
      table: z.strictObject({
        hit: z.enum(conditionHits).default('any'),
        complete: z.array(FactPath).default([]),
        ...gridFields({}),
      }),
    })
    .transform(({ table }, context): ConditionTable => {
      const report = reportInto(context, table)
      const read = readGrid(table, (path, issue) => report(['table', ...path], issue))
      const rows = table.rows.map(({ law }, index) => ({ when: read.rows[index] ?? [], law }))
      rows.forEach(({ when }, index) => {
        const isWhole = table.rows[index]?.when.length === table.columns.length
        if (isWhole && context.issues.length === 0 && when.every((cell) => cell.length === 0))
          report(['table', 'rows', index, 'when'], { table: 'without-condition' })
      })
      return { ...table, rows, impossible: read.impossible.map((when) => ({ when })) }
    })

let known: ReturnType<typeof build> | undefined
/** The mapping `{ table: … }` with its cells read. Made when it is first asked for: conditions and tables hold each other. */
export const conditionTable = (): ReturnType<typeof build> => {
  known ??= build()
  return known
}

/** The same condition written out: one of the rows, each all of its cells. */
export const writtenOut = ({ columns, rows }: ConditionTable): Condition => {
  const whole = rows.map((row) => conditionOf(rowAtoms(columns, row)))
  return whole.length === 1 ? (whole[0] as Condition) : { any: whole }
}
