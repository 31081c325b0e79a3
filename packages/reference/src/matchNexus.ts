import type { Case, Program, Verdict } from '@plumbline/schema'
import { evaluateCondition } from './evaluateCondition.js'
import { factSource } from './facts/factSource.js'
import { admitted, type ReferenceOptions } from './rules/admitted.js'
import { governingDay } from './rules/governingDay.js'

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
  const day = await governingDay(setting, rule, record)
  const source = factSource(setting, { record, parametersOn: day ?? given.asOf })
  return evaluateCondition(nexus, source.read, { logic: setting.logic, idOf: source.idOf })
}
