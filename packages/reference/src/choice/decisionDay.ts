import type { CreditRecord, Day, Id } from '@plumbline/schema'
import type { Setting } from '../facts/setting.js'

/**
 * Day on which is decided: of the first recorded decision of the competent head that names a measure of the rule, on this trigger
 * or on no record in particular, and that was not withdrawn; until there is one, the day asked about.
 */
export const decisionDay = ({ program, case: given }: Setting, rule: Id, record: CreditRecord | null): Day => {
  const versions = program.rules.filter(({ id }) => id === rule)
  const measures = new Set<Id | undefined>(versions.flatMap(({ then }) => then.map(({ measure }) => measure)))
  const decisions = given.procedure.filter(
    ({ step, measure, record: about, on }) =>
      step === 'head-decision' &&
      measures.has(measure) &&
      (about === undefined || about === record?.id) &&
      on <= given.asOf,
  )
  const standing = decisions.filter(
    (decision) =>
      !given.procedure.some(
        (withdrawal) =>
          withdrawal.step === 'decision-withdrawn' &&
          withdrawal.party === decision.party &&
          (withdrawal.measure === undefined || withdrawal.measure === decision.measure) &&
          (withdrawal.record === undefined || withdrawal.record === decision.record) &&
          decision.on <= withdrawal.on &&
          withdrawal.on <= given.asOf,
      ),
  )
  return standing.map(({ on }) => on).sort()[0] ?? given.asOf
}
