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

/** A rule in force for a trigger, as far as it was judged. */
export interface InForce {
  readonly rule: CompiledRule
  readonly because: Verdict
  readonly unless: readonly ReferenceException[]
  /** Reasons that may set the trigger aside, and that the rule does not read past. */
  readonly doubts: readonly Judged[]
}

/** Its condition false, it does not apply; an exception may defeat it; whatever is open leaves it undetermined. */
export const ruleInForce = async ({ rule, because, unless, doubts }: InForce, source: FactSource): Promise<Ruling> => {
  if (because.truth === 'false') return doesNotApply([])
  const defeatedBy = unless.filter(({ defeats }) => defeats).map(({ id }) => id)
  if (defeatedBy.length > 0) return doesNotApply(defeatedBy)
  const condition = because.truth === 'unknown' ? [{ condition: rule.when, because }] : []
  const open = [...condition, ...unsettled(rule, unless), ...doubts]
  return open.length === 0 ? applies : undetermined(await settledBy(open, source))
}
