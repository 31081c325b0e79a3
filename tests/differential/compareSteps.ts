import { matchSteps, type ReferenceOptions } from '@plumbline/reference'
import type { Case, Decision, Program } from '@plumbline/schema'
import { type Difference, differ } from './difference.js'

/**
 * Whether the steps of each effect are asked for by the procedure of one of its grounds. A decided effect is judged as of its
 * decision, and a step that arises only after another may not have arisen, so nothing is said about those.
 */
export const compareSteps = async (
  program: Program,
  given: Case,
  { effects, steps }: Decision,
  options: ReferenceOptions,
): Promise<readonly Difference[]> => {
  const procedures = await matchSteps(program, given, options)
  return effects
    .filter(({ decidedOn, grounds }) => decidedOn === null && grounds.length > 0)
    .flatMap(({ id, grounds }) => {
      const asked = procedures
        .filter(({ rule, record }) => grounds.some((ground) => ground.rule === rule && ground.record === record))
        .flatMap((procedure) => procedure.steps)
      const known = new Set(steps.filter(({ effect }) => effect === id).map(({ step }) => step))
      return [...known]
        .filter((step) => !asked.includes(step))
        .flatMap((step) => differ(`step ${step} of ${id}`, 'asked for', 'not asked for'))
    })
}
