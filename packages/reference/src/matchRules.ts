import type { Aside, Case, Program } from '@plumbline/schema'
import { knownCase } from './facts/knownCase.js'
import type { Setting } from './facts/setting.js'
import { type Logic, referenceLogic } from './logic.js'
import { admit } from './rules/admit.js'
import { matchRule } from './rules/matchRule.js'
import type { ReferenceOutcome } from './rules/outcome.js'
import { isCandidate, triggersOf } from './rules/trigger.js'

/** What a program says about a case, before effects, limits and dates. */
export interface ReferenceMatch {
  readonly aside: readonly Aside[]
  /** In the order of the program's rules, then of the case's records. */
  readonly rules: readonly ReferenceOutcome[]
}

export interface ReferenceOptions {
  /** The meaning of operators, joins and negation; tests change it to see that a change is noticed. */
  readonly logic?: Logic
}

/**
 * Which records are set aside, and what every version of every rule means for each of its triggers. Pure: the same program and
 * case give the same match.
 *
 * @param given a parsed case; the reference checks nothing
 */
export const matchRules = async (
  program: Program,
  given: Case,
  options: ReferenceOptions = {},
): Promise<ReferenceMatch> => {
  const { logic = referenceLogic } = options
  const admitting: Setting = { program, case: knownCase(given), setAside: null, logic }
  const aside = await admit(admitting, given)
  const setting: Setting = { ...admitting, setAside: new Set(aside.map(({ record }) => record)) }
  const candidates = program.rules.filter((rule) => isCandidate(rule, setting))
  const rules: ReferenceOutcome[] = []
  for (const rule of candidates) {
    for (const record of triggersOf(rule, setting, aside))
      rules.push(await matchRule(setting, rule, record, candidates))
  }
  return { aside, rules }
}
