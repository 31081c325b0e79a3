import type { CompiledRule, CreditRecord, Day } from '@plumbline/schema'
import { evaluateCondition } from '../evaluateCondition.js'
import { factSource } from '../facts/factSource.js'
import type { Setting } from '../facts/setting.js'
import { exceptionsOf } from './exceptions.js'
import { governingDay, isInForce } from './governingDay.js'
import { notInForce, type ReferenceOutcome, type Ruling, undetermined } from './outcome.js'
import { ruleInForce } from './ruleInForce.js'

/** The version of the same rule that is in force for the trigger, if one is. */
const versionInForce = async (
  setting: Setting,
  rule: CompiledRule,
  record: CreditRecord | null,
  candidates: readonly CompiledRule[],
): Promise<Day | null> => {
  for (const other of candidates.filter((one) => one.id === rule.id && one.for === rule.for)) {
    if (isInForce(other, await governingDay(setting, other, record), setting.case.asOf)) return other.effective.from
  }
  return null
}

/** One version of a rule for one trigger. `candidates` are all versions that are asked in this matter. */
export const matchRule = async (
  setting: Setting,
  rule: CompiledRule,
  record: CreditRecord | null,
  candidates: readonly CompiledRule[],
): Promise<ReferenceOutcome> => {
  const { asOf } = setting.case
  const day = await governingDay(setting, rule, record)
  const source = factSource(setting, { record, parametersOn: day ?? asOf })
  const because = await evaluateCondition(rule.when, source.read, { logic: setting.logic, idOf: source.idOf })
  const unless = await exceptionsOf(setting, rule, record, source)

  const ruling = async (): Promise<Ruling> => {
    if (day === undefined) {
      const fact = rule.governedBy as string
      return undetermined([{ fact, about: source.aboutOf(fact), burden: 'authority' }])
    }
    if (isInForce(rule, day, asOf)) return ruleInForce(rule, because, unless, source)
    return notInForce(day, await versionInForce(setting, rule, record, candidates))
  }

  return {
    rule: rule.id,
    version: rule.effective.from,
    record: record?.id ?? null,
    because,
    unless,
    ...(await ruling()),
  }
}
