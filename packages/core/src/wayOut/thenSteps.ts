import type { CompiledRule, Period, Plan } from '@plumbline/schema'
import { parameterOn } from '../facts/parameters.js'
import type { Attempt, Question } from './tryOn.js'

/** What the authority has to do once it is applied for, and by when: the procedure of the rule that grants, towards the subject. */
export const thenSteps = (
  { program }: Question,
  { decision, case: kase, outcome, day }: Attempt,
  rule: CompiledRule,
): Plan['then'] => {
  const proposed = outcome?.outcome === 'applies' ? outcome.proposes : []
  const effect = decision.effects.find(({ id, on }) => proposed.includes(id) && on === kase.subject)
  return rule.procedure
    .filter(({ by }) => by !== 'party')
    .map(({ step, by, within, from, ifMissed, law }) => {
      const taken = decision.steps.find((one) => one.step === step && one.effect === effect?.id)
      const period =
        within === undefined || typeof within === 'string'
          ? within
          : parameterOn(program, within.parameter, day, kase.authority.region)
      return {
        step,
        by,
        due: taken?.due ?? null,
        within: typeof period === 'string' ? (period as Period) : null,
        from: from ?? null,
        ifMissed,
        law: [...law],
      }
    })
}
