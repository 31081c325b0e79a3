import { conditionTable, type FactPath, type Grid, type Interval, RuleTableFile } from '@plumbline/schema'
import { nodesOf } from '../nodes.js'
import type { Path } from '../origin.js'
import type { PackFile } from '../pack.js'

/** What a table promises of its rows, and where it stands. */
export interface PlacedTable {
  readonly path: Path
  readonly grid: Grid
  /** `first` and `collect` only of rules. */
  readonly hit: 'unique' | 'any' | 'first' | 'collect'
  readonly complete: boolean | readonly FactPath[]
  /** How a row is called. */
  readonly nameOf: (row: number) => string
  /** Rows of one result may overlap where the table says `any`. */
  readonly resultOf: (row: number) => string
  readonly time: Interval | undefined
}

const timeOf = ({ value }: PackFile): Interval | undefined => ('effective' in value ? value.effective : undefined)

const ruleTable = (file: PackFile): readonly PlacedTable[] => {
  const { success, data } = RuleTableFile.safeParse(file.written)
  if (!success) return []
  const { table } = data
  return [
    {
      path: ['table'],
      grid: table,
      hit: table.hit,
      complete: table.complete,
      nameOf: (row) => table.rows[row]?.rule ?? '',
      resultOf: (row) => {
        const { then, modality, relief } = table.rows[row] ?? {}
        return JSON.stringify([then, modality, relief])
      },
      time: timeOf(file),
    },
  ]
}

const inCases: ReadonlySet<PackFile['kind']> = new Set(['rule-test', 'limit-test', 'scenario'])

/** Every table of a file. */
export const tablesOf = (file: PackFile): readonly PlacedTable[] => {
  if (inCases.has(file.kind)) return []
  return nodesOf(file.written).flatMap(({ path, value }): readonly PlacedTable[] => {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, 'table')) return []
    if (path.length === 0) return ruleTable(file)
    const { success, data } = conditionTable().safeParse(value)
    if (!success) return []
    const { hit, complete } = data
    return [
      {
        path: [...path, 'table'],
        grid: data,
        hit,
        complete,
        nameOf: (row) => String(row + 1),
        resultOf: () => '',
        time: timeOf(file),
      },
    ]
  })
}
