import type { CompiledRule, Verdict } from '@plumbline/schema'
import type { FactSource } from '../facts/factSource.js'
import type { ReferenceException } from './exceptions.js'
import { applies, doesNotApply, type Ruling, undetermined } from './outcome.js'
import { type Judged, settledBy } from './settledBy.js'

/** Exceptions that the authority would have to rule out. */
const unsettled = (rule: CompiledRule, unless: readonly ReferenceException[]): readonly Judged[] =>
  rule.unless.flatMap(({ id, when }) =>
    unless
      .filter((exception) => exception.id === id && exception.status === 'unsettled')
      .map(({ because }) => ({ condition: when, because })),
  )

/** A rule in force: its condition false, it does not apply; an exception may defeat it; what is open leaves it undetermined. */
export const ruleInForce = async (
  rule: CompiledRule,
  because: Verdict,
  unless: readonly ReferenceException[],
  source: FactSource,
): Promise<Ruling> => {
  if (because.truth === 'false') return doesNotApply([])
  const defeatedBy = unless.filter(({ defeats }) => defeats).map(({ id }) => id)
  if (defeatedBy.length > 0) return doesNotApply(defeatedBy)
  const open = unsettled(rule, unless)
  const unknown = because.truth === 'unknown' ? [{ condition: rule.when, because }, ...open] : open
  return unknown.length === 0 ? applies : undetermined(await settledBy(unknown, source))
}
