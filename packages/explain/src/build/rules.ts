import type { Missing, RuleOutcome, Verdict } from '@plumbline/schema'
import { type Item, item } from '../tree/explanation.js'
import { conditions, decisive } from './conditions.js'
import type { Context } from './context.js'
import { exceptions } from './grounds.js'
import { namingOf, ruleTitle } from './titles.js'

type Outcome<O extends RuleOutcome['outcome']> = Extract<RuleOutcome, { outcome: O }>

const all = <O extends RuleOutcome['outcome']>({ decision }: Context, outcome: O): readonly Outcome<O>[] =>
  decision.rules.filter((one): one is Outcome<O> => one.outcome === outcome)

const ruleOf = (context: Context, { rule, version, record }: RuleOutcome) => ({
  rule,
  version,
  record,
  title: ruleTitle(context, rule, version),
})

const settledBy = (context: Context, { fact, about, burden }: Missing, ofRule: string | null): Item => {
  const record = context.record(about)
  const person = record === undefined && context.case.persons.some(({ id }) => id === about) ? about : null
  const { title, suppliedBy } = namingOf(context, fact, context.kindOf(record))
  return item('settled-by', {
    fact: title,
    record: record && record.id !== ofRule ? record.id : null,
    person,
    burden,
    suppliedBy,
  })
}

const isUnknown = (verdict: Verdict): boolean => verdict.truth === 'unknown'

/** Rules that the facts leave open: what would settle each, from whom, and that this is no clearance. */
export const undetermined = (context: Context): readonly Item[] => {
  const items = all(context, 'undetermined').map((outcome) =>
    item('undetermined', ruleOf(context, outcome), [
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
    item(
      'does-not-apply',
      ruleOf(context, outcome),
      outcome.because.truth === 'false'
        ? conditions(context, decisive(outcome.because), outcome.record)
        : exceptions(context, outcome, outcome.defeatedBy),
    ),
  )

/** Versions that were not in force on the day that governs. */
export const notInForce = (context: Context): readonly Item[] =>
  all(context, 'not-in-force').map((outcome) => {
    const effective = context.rule(outcome.rule, outcome.version)?.effective
    return item('not-in-force', {
      ...ruleOf(context, outcome),
      from: effective?.from ?? outcome.version,
      until: effective?.until ?? null,
      governedOn: outcome.governedOn,
      lostTo: outcome.lostTo,
    })
  })

/** Rules of equal rank that clash. */
export const conflicts = (context: Context): readonly Item[] =>
  all(context, 'conflict').map((outcome) =>
    item('conflict', {
      ...ruleOf(context, outcome),
      with: outcome.with.map((rule) => ruleTitle(context, rule, outcome.version)),
    }),
  )
