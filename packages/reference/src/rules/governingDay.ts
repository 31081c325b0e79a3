import type { CompiledRule, CreditRecord, Day } from '@plumbline/schema'
import { factSource } from '../facts/factSource.js'
import type { Setting } from '../facts/setting.js'
import { contains } from '../interval.js'

/** Day that chooses the version of a rule. `undefined`: not known; `null`: it is known that there is no such day. */
export const governingDay = async (
  setting: Setting,
  rule: CompiledRule,
  record: CreditRecord | null,
): Promise<Day | null | undefined> => {
  if (rule.governedBy === undefined) return setting.case.asOf
  const day = await factSource(setting, { record, parametersOn: setting.case.asOf }).read(rule.governedBy)
  return typeof day === 'string' || day === null ? day : undefined
}

/** In force on the governing day, and not later than the day asked about. */
export const isInForce = ({ effective }: CompiledRule, day: Day | null | undefined, asOf: Day): boolean =>
  typeof day === 'string' && contains(effective, day) && effective.from <= asOf
