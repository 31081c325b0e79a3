import type { NatureFile, RuleFile } from '@plumbline/schema'

/** Those of the regime whose name the rule has not. */
const missing = <One>(own: readonly One[], added: readonly One[], nameOf: (one: One) => string): readonly One[] => {
  const names = new Set(own.map(nameOf))
  return added.filter((one) => !names.has(nameOf(one)))
}

/**
 * The rule with what its nature selects, each after its own: exceptions, steps and remedies that it does not have.
 *
 * @param kinds of the measures of the rule
 */
export const withRegime = (rule: RuleFile, regime: NatureFile, kinds: ReadonlySet<string>): RuleFile => {
  const steps = regime.procedure.flatMap(({ kinds: needing, ...step }) =>
    needing.length === 0 || needing.some((kind) => kinds.has(kind)) ? [step] : [],
  )
  return {
    ...rule,
    unless: [...rule.unless, ...missing(rule.unless, regime.unless, ({ id }) => id)],
    procedure: [...rule.procedure, ...missing(rule.procedure, steps, ({ step }) => step)],
    remedies: [...rule.remedies, ...missing(rule.remedies, regime.remedies, ({ route }) => route)],
  }
}
