import type { RuleOutcome, Verdict } from '@plumbline/schema'
import { type Item, item } from '../tree/explanation.js'
import { decisiveChoice } from './choice.js'
import { conditions, decisive } from './conditions.js'
import type { Context } from './context.js'
import { exceptions } from './grounds.js'
import { settledBy } from './settledBy.js'
import { ruleTitle } from './titles.js'

type Outcome<O extends RuleOutcome['outcome']> = Extract<RuleOutcome, { outcome: O }>

const all = <O extends RuleOutcome['outcome']>({ decision }: Context, outcome: O): readonly Outcome<O>[] =>
  decision.rules.filter((one): one is Outcome<O> => one.outcome === outcome)

const ruleOf = (context: Context, { rule, version, record }: RuleOutcome) => ({
  rule,
  version,
  record,
  title: ruleTitle(context, rule, version),
})

const isUnknown = (verdict: Verdict): boolean => verdict.truth === 'unknown'

/** Rules that the facts leave open: what would settle each, from whom, and that this is no clearance. */
export const undetermined = (context: Context): readonly Item[] => {
  const items = all(context, 'undetermined').map((outcome) =>
    item('undetermined', ruleOf(context, outcome), [
      ...decisiveChoice(outcome),
      ...outcome.settledBy.map((missing) => settledBy(context, missing, outcome.record)),
      ...(isUnknown(outcome.because) ? conditions(context, decisive(outcome.because), outcome.record) : []),
      ...exceptions(
        context,
        outcome,
        outcome.unless.filter(({ status }) => status === 'unsettled').map(({ id }) => id),
      ),
    ]),
  )
  return items.length > 0 ? [...items, item('no-clearance', {})] : []
}

/** Rules that do not apply, each with the condition that decided it. */
export const notApplying = (context: Context): readonly Item[] =>
  all(context, 'does-not-apply').map((outcome) =>
    item('does-not-apply', ruleOf(context, outcome), [
      ...decisiveChoice(outcome),
      ...(outcome.because.truth === 'false'
        ? conditions(context, decisive(outcome.because), outcome.record)
        : exceptions(context, outcome, outcome.defeatedBy)),
    ]),
  )

/** Versions that were not in force on the day that governs. */
export const notInForce = (context: Context): readonly Item[] =>
  all(context, 'not-in-force').map((outcome) => {
    const effective = context.rule(outcome.rule, outcome.version)?.effective
    return item(
      'not-in-force',
      {
        ...ruleOf(context, outcome),
        from: effective?.from ?? outcome.version,
        until: effective?.until ?? null,
        governedOn: outcome.governedOn,
        lostTo: outcome.lostTo,
      },
      // A version that lost leaves the reason to the one that governs.
      outcome.lostTo === null ? decisiveChoice(outcome) : [],
    )
  })
