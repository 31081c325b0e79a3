import type { Case, CreditRecord, Day, Id, Program } from '@plumbline/schema'
import { decisionDay } from './choice/decisionDay.js'
import { type DatedVersion, datedVersion, isInForce, sourceOf } from './choice/version.js'
import { evaluateCondition } from './evaluateCondition.js'
import type { Setting } from './facts/setting.js'
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

/** The version in force on the day on which is decided, whether or not it is triggered; else the one that governs. */
const proceduralVersion = async (
  setting: Setting,
  record: CreditRecord | null,
  governs: DatedVersion,
): Promise<DatedVersion> => {
  const { id } = governs.rule
  const decidedOn = decisionDay(setting, id, record)
  const now = setting.program.rules.find((rule) => rule.id === id && isInForce(rule, decidedOn, decidedOn))
  return now === undefined ? governs : datedVersion(setting, now, record, decidedOn)
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
    const giving = await proceduralVersion(setting, asked.record, chosen.governs)
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
