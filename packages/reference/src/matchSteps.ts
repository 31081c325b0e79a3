import type { Case, Day, Id, Program } from '@plumbline/schema'
import { decisionDay } from './choice/decisionDay.js'
import { isInForce } from './choice/version.js'
import { evaluateCondition } from './evaluateCondition.js'
import { factSource } from './facts/factSource.js'
import { admitted, type ReferenceOptions } from './rules/admitted.js'
import { matchTrigger } from './rules/matchTrigger.js'
import { askedRules } from './rules/trigger.js'

/** A step that is asked for; it arises only once the one that it comes after was taken. */
export interface ReferenceStep {
  readonly step: Id
  readonly after: Id | null
}

/** The procedure of a rule for one trigger: the version that gives it, and the steps that are asked for. */
export interface ReferenceProcedure {
  readonly rule: Id
  readonly record: string | null
  readonly version: Day
  readonly steps: readonly ReferenceStep[]
}

/**
 * The steps asked for wherever a version governs: those of the version in force on the day on which is decided, whether or not it is
 * triggered, else of the one that governs (procedure follows the new law, and so do its parameters). A step is asked for unless its condition is certainly false.
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
    const { rule } = chosen.governs
    const decidedOn = decisionDay(setting, rule.id, asked.record)
    const giving =
      setting.program.rules.find((one) => one.id === rule.id && isInForce(one, decidedOn, decidedOn)) ?? rule
    const source = factSource(setting, { record: asked.record, parametersOn: decidedOn })
    const steps: ReferenceStep[] = []
    for (const { step, after = null, when } of giving.procedure) {
      const isAsked =
        when === undefined || (await evaluateCondition(when, source.read, { logic: setting.logic })).truth !== 'false'
      if (isAsked) steps.push({ step, after })
    }
    procedures.push({
      rule: giving.id,
      record: asked.record?.id ?? null,
      version: giving.effective.from,
      steps,
    })
  }
  return procedures
}
