import type { Aside, CompiledRule, CreditRecord, Day, Decision, Verdict } from '@plumbline/schema'
import type { Admitted, Doubt } from '../admit/admit.js'
import { dayOf } from '../facts/known.js'
import type { Scope, World } from '../facts/world.js'
import { decidedDay } from '../procedure/decidedDay.js'
import { evaluateException } from './exceptions.js'
import { inForceOn } from './inForceOn.js'
import { type ReadyRule, readyRules } from './readyRules.js'

/** One version of a rule, held against one trigger. */
export interface Match {
  readonly ready: ReadyRule
  readonly record: CreditRecord | null
  /** Day whose law governs: `undefined` unknown, `null` known not to exist. */
  readonly governedOn: Day | null | undefined
  /** Day on which is decided about the trigger. */
  readonly decidedOn: Day
  readonly scope: Scope
  readonly because: Verdict
  readonly unless: Decision['rules'][number]['unless']
  /** Whether the trigger may be used cannot be told, for reasons that the rule does not put up with. */
  readonly doubts: readonly Doubt[]
}

const triggers = (
  world: World,
  rule: CompiledRule,
  reasons: ReadonlyMap<string, readonly Aside['reason'][]>,
): readonly (CreditRecord | null)[] =>
  rule.for === 'matter'
    ? [null]
    : world.case.records.filter(
        (record) =>
          record.kind === rule.for &&
          (reasons.get(record.id) ?? []).every((reason) => rule.evenIfSetAside.includes(reason)),
      )

const governingDay = (
  world: World,
  rule: CompiledRule,
  record: CreditRecord | null,
  decidedOn: Day,
): Day | null | undefined =>
  rule.governedBy === undefined
    ? decidedOn
    : dayOf(world.lookup({ record, parametersOn: world.case.asOf }).fact(rule.governedBy).known)

const matchOne = (world: World, doubts: readonly Doubt[], ready: ReadyRule, record: CreditRecord | null): Match => {
  const decidedOn = decidedDay(world, ready.rule.id, record)
  const governedOn = governingDay(world, ready.rule, record, decidedOn)
  // A version that reaches back, or a later and lighter one, is read with the numbers of its own time.
  const own = typeof governedOn === 'string' && inForceOn(ready.rule, governedOn, decidedOn)
  const scope: Scope = { record, parametersOn: own ? governedOn : decidedOn }
  const lookup = world.lookup(scope)
  return {
    ready,
    record,
    governedOn,
    decidedOn,
    scope,
    because: ready.when(lookup),
    unless: ready.unless.map((exception) => evaluateException(world, exception, lookup, record?.id ?? null)),
    doubts: doubts.filter((doubt) => doubt.record === record?.id && !ready.rule.evenIfSetAside.includes(doubt.reason)),
  }
}

/** Pass 2: evaluates every version of every rule that the matter concerns, once for each record that triggers it. */
export const match = ({ world, aside, doubts }: Admitted): readonly Match[] => {
  const reasons = new Map<string, Aside['reason'][]>()
  for (const { record, reason } of aside) reasons.set(record, [...(reasons.get(record) ?? []), reason])
  return readyRules(world.program)
    .filter(({ rule }) => rule.matters.length === 0 || rule.matters.includes(world.case.matter.kind))
    .flatMap((ready) => triggers(world, ready.rule, reasons).map((record) => matchOne(world, doubts, ready, record)))
}
