import type { CreditRecord, Day, Id, Program } from '@plumbline/schema'
import { standingDecisions } from '../facts/steps.js'
import type { World } from '../facts/world.js'

const measures = new WeakMap<Program, ReadonlyMap<Id, ReadonlySet<Id>>>()

/** Measures of every version of each rule. */
const measuresOf = (program: Program): ReadonlyMap<Id, ReadonlySet<Id>> => {
  const known = measures.get(program)
  if (known) return known
  const found = new Map<Id, Set<Id>>()
  for (const { id, then } of program.rules)
    found.set(id, new Set([...(found.get(id) ?? []), ...then.map(({ measure }) => measure)]))
  measures.set(program, found)
  return found
}

/**
 * The day on which is decided about a trigger: the first recorded decision of the head on a measure of the rule, else the day
 * asked about. What came after a decision changes nothing about the law it was made under.
 */
export const decidedDay = ({ program, case: kase }: World, rule: Id, record: CreditRecord | null): Day => {
  const taken = measuresOf(program).get(rule)
  return standingDecisions(kase)
    .filter(
      (step) =>
        step.measure !== undefined &&
        taken?.has(step.measure) &&
        (step.record === undefined || step.record === record?.id),
    )
    .reduce((first, { on }) => (on < first ? on : first), kase.asOf)
}
