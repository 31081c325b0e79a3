import type { Day } from '@plumbline/schema'
import type { World } from '../facts/world.js'
import type { Match } from '../match/match.js'

/**
 * The day on which is decided about a trigger: the first recorded decision of the head on a measure of the rule, else the day
 * asked about. What came after a decision changes nothing about the law it was made under.
 */
export const decidedDay = ({ case: kase }: World, matches: readonly Match[]): Day => {
  const measures = new Set(matches.flatMap(({ ready }) => ready.rule.then.map(({ measure }) => measure)))
  const record = matches[0]?.record?.id
  return kase.procedure
    .filter(
      (taken) =>
        taken.step === 'head-decision' &&
        taken.measure !== undefined &&
        measures.has(taken.measure) &&
        (taken.record === undefined || taken.record === record) &&
        taken.on <= kase.asOf &&
        taken.knownOn <= kase.knownAt,
    )
    .reduce((first, { on }) => (on < first ? on : first), kase.asOf)
}
