import type { CompiledRule, CreditRecord, Day } from '@plumbline/schema'
import { type FactSource, factSource } from '../facts/factSource.js'
import type { Setting } from '../facts/setting.js'
import { contains } from '../interval.js'

/** A version of a rule as it stands in time for a trigger. */
export interface DatedVersion {
  readonly rule: CompiledRule
  /** Day whose law is asked about. `undefined`: not known; `null`: it is known that there is no such day. */
  readonly governedOn: Day | null | undefined
  readonly inForceThen: boolean
  /** Day whose parameters it is read with: a late law is read with its own values. */
  readonly parametersOn: Day
}

/** In force on a day, and begun by the day on which is decided. */
export const isInForce = ({ effective }: CompiledRule, day: Day, decidedOn: Day): boolean =>
  contains(effective, day) && effective.from <= decidedOn

const governingDay = async (
  setting: Setting,
  { governedBy }: CompiledRule,
  record: CreditRecord | null,
  decidedOn: Day,
): Promise<Day | null | undefined> => {
  if (governedBy === undefined) return decidedOn
  const day = await factSource(setting, { record, parametersOn: setting.case.asOf }).read(governedBy)
  return typeof day === 'string' || day === null ? day : undefined
}

export const datedVersion = async (
  setting: Setting,
  rule: CompiledRule,
  record: CreditRecord | null,
  decidedOn: Day,
): Promise<DatedVersion> => {
  const governedOn = await governingDay(setting, rule, record, decidedOn)
  if (typeof governedOn === 'string' && isInForce(rule, governedOn, decidedOn))
    return { rule, governedOn, inForceThen: true, parametersOn: governedOn }
  return { rule, governedOn, inForceThen: false, parametersOn: decidedOn }
}

/** What the conditions of a version see for a trigger. */
export const sourceOf = (setting: Setting, version: DatedVersion, record: CreditRecord | null): FactSource =>
  factSource(setting, { record, parametersOn: version.parametersOn })
