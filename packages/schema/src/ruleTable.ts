import { z } from 'zod'
import { Basis } from './basis.js'
import { Condition, FactPath, Locators } from './condition.js'
import { LeastTermOrParameter, TermEndOrParameter } from './dictionary.js'
import { Id, type Locator, Text } from './primitives.js'
import { AmountOrParameter, EffectTemplate, ReliefTemplate, type RuleFile, ruleFields, StartPoint } from './rule.js'
import type { Cell } from './table/cell.js'
import { type Grid, type GridRow, gridFields, readGrid, reportInto } from './table/grid.js'
import { modalities } from './words.js'

/**
 * Whether rows may hold together. `unique`: no two do. `any`: only rows with the same result. `first`: the rows are read from the top, and
 * each holds where none above it does. `collect`: each stands for itself, as rules do that are written apart.
 */
export const ruleHits = ['unique', 'any', 'first', 'collect'] as const

/** What a row says of the effect, in place of what is said above the table. Its term and amount rest on the law of the row unless they say. */
const rowEffect = () =>
  z
    .strictObject({
      act: EffectTemplate.shape.act.optional(),
      measure: Id.optional(),
      term: z
        .strictObject({
          min: LeastTermOrParameter,
          max: TermEndOrParameter,
          from: StartPoint,
          law: Locators.optional(),
        })
        .optional(),
      amount: z.strictObject({ min: AmountOrParameter, max: AmountOrParameter, law: Locators.optional() }).optional(),
      gravity: FactPath.optional(),
      runs: z.strictObject({ from: StartPoint, until: StartPoint.optional(), law: Locators.optional() }).optional(),
      scope: z.array(Id).optional(),
      nexus: Condition.optional(),
    })
    .meta({
      id: 'RowEffect',
    })
type RowEffect = z.infer<ReturnType<typeof rowEffect>>

const rowFields = () => ({
  rule: Id,
  title: Text,
  modality: z.enum(modalities).optional(),
  basis: z.array(Basis).default([]),
  then: rowEffect().optional(),
  relief: z.array(ReliefTemplate).optional(),
})

const { id: _id, title: _title, ...common } = ruleFields(Condition)

/** `rules/<area>/<rule>/<day>.yaml` with a `table`: rules that differ by the rows of a grid, each of them a rule of its own. */
export const RuleTableFile = z
  .strictObject({
    ...common,
    table: z.strictObject({
      hit: z.enum(ruleHits),
      complete: z.union([z.boolean(), z.array(FactPath).min(1)]).default(false),
      ...gridFields(rowFields()),
    }),
    then: z.array(EffectTemplate).length(1),
    draft: z.strictObject({ todo: Text }).optional(),
  })
  .transform((file, context) => {
    const report = reportInto(context, file)
    const read = readGrid(file.table, (path, issue) => report(['table', ...path], issue))
    const rows = file.table.rows.map((row, index) => ({ ...row, when: read.rows[index] ?? [] }))
    return { ...file, table: { ...file.table, rows, impossible: read.impossible.map((when) => ({ when })) } }
  })
  .meta({
    id: 'RuleTableFile',
    title: 'rules/AREA/RULE/DAY.yaml',
  })
export type RuleTableFile = z.infer<typeof RuleTableFile>

/** One row of a table of rules, read. */
export interface RuleRow extends GridRow {
  readonly rule: Id
  readonly title: Text
  readonly when: readonly Cell[]
  readonly law: readonly Locator[]
  readonly modality?: RuleFile['modality'] | undefined
  readonly basis: RuleFile['basis']
  readonly then?: RowEffect | undefined
  readonly relief?: RuleFile['relief'] | undefined
}

/** The table of a file of rules, read. */
export interface RuleTable extends Grid<RuleRow> {
  readonly hit: (typeof ruleHits)[number]
  readonly complete: boolean | readonly FactPath[]
}
