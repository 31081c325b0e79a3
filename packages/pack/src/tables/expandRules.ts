import {
  type Condition,
  conditionOf,
  type EffectTemplate,
  type RuleFile,
  type RuleRow,
  type RuleTableFile,
  rowAtoms,
} from '@plumbline/schema'
import type { Path } from '../origin.js'
import { placeInFile, placeInRow } from './places.js'

/** A rule that a row of a table is, and where its parts were written. */
export interface ExpandedRule {
  readonly rule: RuleFile
  /** Where in the file what stands at a path of the rule was written. */
  readonly place: (path: Path) => Path
}

/**
 * The rules of a table, each as it would be written out alone, in the order of the rows.
 *
 * @param raw the file as written
 */
export const expandRules = (file: RuleTableFile, raw: unknown): readonly ExpandedRule[] =>
  file.table.rows.map((_, index) => expandRow(file, index, raw))

const partsOf = (when: Condition): readonly Condition[] => ('all' in when ? when.all : [when])

const expandRow = (file: RuleTableFile, index: number, raw: unknown): ExpandedRule => {
  const { table, when, then, ...common } = file
  const row = table.rows[index] as RuleRow
  const { columns } = table
  const before: readonly RuleRow[] = table.hit === 'first' ? table.rows.slice(0, index) : []
  const atoms = rowAtoms(columns, row)
  const refused = before.map((one) => rowAtoms(columns, one)).filter((one) => one.length > 0)
  const own = partsOf(when)
  const parts = [...own, ...atoms, ...refused.map((one): Condition => ({ not: conditionOf(one) }))]
  const rule: RuleFile = {
    ...common,
    id: row.rule,
    title: row.title,
    modality: row.modality ?? common.modality,
    basis: [...common.basis, ...row.basis],
    when: parts.length === 1 ? (parts[0] as Condition) : { all: parts },
    then: [effectOf(then[0] as EffectTemplate, row)],
    relief: row.relief ?? common.relief,
  }
  const place = placeOf(file, index, own.length, raw)
  return { rule, place: (path) => placeInFile(raw, place(path)) }
}

const effectOf = (shared: EffectTemplate, { then, law }: RuleRow): EffectTemplate => {
  const { term, amount, runs, ...rest } = then ?? {}
  return {
    ...shared,
    ...(rest as Partial<EffectTemplate>),
    ...(term === undefined ? {} : { term: { ...term, law: term.law ?? law } }),
    ...(amount === undefined ? {} : { amount: { ...amount, law: amount.law ?? law } }),
    ...(runs === undefined ? {} : { runs: { ...runs, law: runs.law ?? law } }),
  }
}

/** The path of a part of a rule, as a path of the file. */
const placeOf = (file: RuleTableFile, index: number, own: number, raw: unknown): ExpandedRule['place'] => {
  const { table, when, basis } = file
  const row = table.rows[index] as RuleRow
  const at: Path = ['table', 'rows', index]
  const ofEffect = (key: string | number, rest: Path): Path => {
    const said = (row.then as Readonly<Record<string, unknown>>)[String(key)]
    const isBare = rest[0] === 'law' && typeof said === 'object' && said !== null && !('law' in said)
    return isBare ? [...at, ...rest] : [...at, 'then', key, ...rest]
  }
  return (path) => {
    const [key, second, third, ...rest] = path
    if (key === 'id') return [...at, 'rule']
    if (key === 'title' || (key === 'modality' && row.modality !== undefined)) return [...at, ...path]
    if (key === 'relief' && row.relief !== undefined) return [...at, ...path]
    if (key === 'basis' && typeof second === 'number' && second >= basis.length)
      return [...at, 'basis', second - basis.length, ...path.slice(2)]
    if (key === 'then' && second === 0 && third !== undefined && row.then !== undefined && third in row.then)
      return ofEffect(third, rest)
    if (key !== 'when' || second !== 'all' || typeof third !== 'number') return path
    if (third < own) return 'all' in when ? path : ['when', ...rest]
    // What a row of `first` excludes was written in the rows above it.
    return placeInRow(raw, table, ['table'], index, [third - own, ...rest])
  }
}
