import type { Case, Day, Id, Program } from '@plumbline/schema'
import { sourceOf } from './choice/version.js'
import { evaluateCondition } from './evaluateCondition.js'
import { admitted, type ReferenceOptions } from './rules/admitted.js'
import { matchTrigger } from './rules/matchTrigger.js'
import { askedRules } from './rules/trigger.js'

/** The procedure of a rule for one trigger: the version that gives it, and the steps that are asked for. */
export interface ReferenceProcedure {
  readonly rule: Id
  readonly record: string | null
  readonly version: Day
  readonly steps: readonly Id[]
}

/**
 * The steps asked for wherever a version governs: those of the version in force on the day on which is decided, else of the one that
 * governs (procedure follows the new law). A step is asked for unless its condition is certainly false.
 */
export const matchSteps = async (
  program: Program,
  given: Case,
  options: ReferenceOptions = {},
): Promise<readonly ReferenceProcedure[]> => {
  const admission = await admitted(program, given, options)
  const { setting } = admission
  const procedures: ReferenceProcedure[] = []
  for (const asked of askedRules(setting, admission.aside)) {
    const { chosen } = await matchTrigger(admission, asked)
    if (chosen.governs === null) continue
    const giving = chosen.now ?? chosen.governs
    const source = sourceOf(setting, giving, asked.record)
    const steps: Id[] = []
    for (const { step, when } of giving.rule.procedure) {
      const isAsked =
        when === undefined || (await evaluateCondition(when, source.read, { logic: setting.logic })).truth !== 'false'
      if (isAsked) steps.push(step)
    }
    procedures.push({
      rule: giving.rule.id,
      record: asked.record?.id ?? null,
      version: giving.rule.effective.from,
      steps,
    })
  }
  return procedures
}
