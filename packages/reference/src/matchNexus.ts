import type { Case, Program, Verdict } from '@plumbline/schema'
import { decisionDay } from './choice/decisionDay.js'
import { datedVersion, sourceOf } from './choice/version.js'
import { evaluateCondition } from './evaluateCondition.js'
import { admitted, type ReferenceOptions } from './rules/admitted.js'

/** The part of a rule that an effect comes from, and the record that triggered the rule. */
export interface NexusPlace {
  readonly rule: string
  readonly version: string
  /** Which of the rule's effects. */
  readonly index: number
  readonly record: string | null
}

/** Whether the matter is one that the effect's own statute names; null when its rule names none, or is not in the program. */
export const matchNexus = async (
  program: Program,
  given: Case,
  place: NexusPlace,
  options: ReferenceOptions = {},
): Promise<Verdict | null> => {
  const { setting } = await admitted(program, given, options)
  const rule = program.rules.find(({ id, effective }) => id === place.rule && effective.from === place.version)
  const nexus = rule?.then[place.index]?.nexus
  if (rule === undefined || nexus === undefined) return null
  const record = setting.case.records.find(({ id }) => id === place.record) ?? null
  const version = await datedVersion(setting, rule, record, decisionDay(setting, rule.id, record))
  const source = sourceOf(setting, version, record)
  return evaluateCondition(nexus, source.read, { logic: setting.logic, idOf: source.idOf })
}
