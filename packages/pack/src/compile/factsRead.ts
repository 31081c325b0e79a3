import { FactPath } from '@plumbline/schema'
import { nodesOf } from '../nodes.js'
import { compareText } from './records.js'

/** Keys of a rule under which a fact is named, in conditions and beside them. */
const factKeys = new Set([
  'fact',
  'governedBy',
  'weighed',
  'gravity',
  'sameAct',
  'within',
  'from',
  'until',
  'discovered',
  'rolesOn',
  'event',
])

/** Every fact that a rule or a part of one reads, by path, in order. */
export const factsRead = (rule: unknown): readonly FactPath[] =>
  [
    ...new Set(
      nodesOf(rule).flatMap(({ key, value }) => (factKeys.has(key) && isFactPath(value) ? [value as FactPath] : [])),
    ),
  ].sort(compareText)

const isFactPath = (value: unknown): boolean => FactPath.safeParse(value).success
