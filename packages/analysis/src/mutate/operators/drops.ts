import type { Path, Recompiled } from '@plumbline/pack'
import type { Text } from '@plumbline/schema'
import { valueAt } from '../edit.js'
import type { Operator } from '../operatorNames.js'
import { fits } from '../pattern.js'
import { clauses } from '../say/clauses.js'
import { factDrops } from './dropsOfFacts.js'
import { partDrops } from './dropsOfParts.js'
import { ruleDrops } from './dropsOfRules.js'
import type { Found, Operate, Site } from './site.js'

/** Something that can be left out of a file. */
export interface Drop {
  readonly in: readonly Recompiled[]
  /** Where it stands, with `*` for any key or index. */
  readonly at: string
  readonly operator: Operator
  /** How what is left out is called. */
  readonly what: (value: unknown, site: Site, path: Path) => Text
  /** Fewer than this in its list, and leaving one out would be no rule any more, or none that can be written. */
  readonly atLeast?: number
  /** Whether leaving it out can change the law; absent: it can. */
  readonly matters?: (value: unknown, site: Site, path: Path) => boolean
  /** The whole clause, where “… were dropped” does not say it. */
  readonly clause?: (what: Text) => Text
}

const rows: readonly Drop[] = [...ruleDrops, ...partDrops, ...factDrops]

const isEnough = ({ atLeast = 0 }: Drop, { file }: Site, path: Path): boolean => {
  const list = valueAt(file.value, path.slice(0, -1))
  return !Array.isArray(list) || list.length >= atLeast
}

/** Whatever can be left out: exceptions, steps, remedies, parties, terms, grounds for setting aside, marks. */
export const dropParts: Operate = (site) =>
  site.nodes.flatMap(({ path, value }) =>
    rows
      .filter(
        (row) =>
          row.in.includes(site.file.kind) &&
          fits(path, row.at) &&
          value !== null &&
          isEnough(row, site, path) &&
          (row.matters?.(value, site, path) ?? true),
      )
      .map(
        (row): Found => ({
          operator: row.operator,
          edits: [{ at: path }],
          says: (row.clause ?? clauses.gone)(row.what(value, site, path)),
        }),
      ),
  )
