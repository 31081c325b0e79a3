import { matchSteps, type ReferenceOptions } from '@plumbline/reference'
import type { Case, Program } from '@plumbline/schema'
import type { Trace } from '../../packages/core/src/trace.js'
import { type Difference, differ } from './difference.js'

/**
 * Whether the steps of each effect are those that the procedure of its governing ground asks for; one that arises only after another
 * may not have arisen. A decided effect is judged as of its decision: nothing is said about it here.
 */
export const compareSteps = async (
  program: Program,
  given: Case,
  { limited, decision }: Trace,
  options: ReferenceOptions,
): Promise<readonly Difference[]> => {
  const procedures = await matchSteps(program, given, options)
  return limited.flatMap(({ effect }) => {
    const [ground] = effect.grounds
    if (ground === undefined || effect.decidedOn !== null) return []
    const procedure = procedures.find(
      ({ rule, record }) => rule === ground.rule.id && record === (ground.match.record?.id ?? null),
    )
    const shown = new Set(decision.steps.filter((one) => one.effect === effect.id).map(({ step }) => step))
    const asked = (procedure?.steps ?? []).filter(({ step, after }) => after === null || shown.has(step))
    return differ(`steps of ${effect.id}`, [...shown].sort(), asked.map(({ step }) => step).sort())
  })
}
