import type { Aside, Case, Program } from '@plumbline/schema'
import { admitted, type ReferenceOptions } from './rules/admitted.js'
import { matchTrigger } from './rules/matchTrigger.js'
import type { ReferenceOutcome } from './rules/outcome.js'
import { askedRules } from './rules/trigger.js'

/** What a program says about a case, before effects, limits and dates. */
export interface ReferenceMatch {
  readonly aside: readonly Aside[]
  /** Rule by rule in the order of the program, for each trigger each version, oldest first. */
  readonly rules: readonly ReferenceOutcome[]
}

/**
 * Which records are set aside, and what every version of every rule means for each of its triggers, now that the law is chosen.
 * Pure: the same program and case give the same match.
 *
 * @param given a parsed case; the reference checks nothing
 */
export const matchRules = async (
  program: Program,
  given: Case,
  options: ReferenceOptions = {},
): Promise<ReferenceMatch> => {
  const admission = await admitted(program, given, options)
  const rules: ReferenceOutcome[] = []
  for (const asked of askedRules(admission.setting, admission.aside))
    rules.push(...(await matchTrigger(admission, asked)).outcomes)
  return { aside: admission.aside, rules }
}
