import type { CompiledRule, CreditRecord, Verdict } from '@plumbline/schema'
import { latestOf } from '../civil.js'
import { evaluateCondition } from '../evaluateCondition.js'
import type { FactSource } from '../facts/factSource.js'
import type { Setting } from '../facts/setting.js'
import { lastDayOf } from '../period.js'
import { orNextWorkingDay } from '../workingDays.js'

type Declared = CompiledRule['unless'][number]
export type ExceptionStatus = 'raised' | 'not-raised' | 'open' | 'lapsed' | 'unsettled'

/** An exception of a rule, and where it stands. */
export interface ReferenceException {
  readonly id: string
  readonly status: ExceptionStatus
  readonly because: Verdict
  /** Whether it defeats the rule: it binds, or the authority used the freedom that it gives. One that mitigates never does. */
  readonly defeats: boolean
}

/**
 * Whether the subject had its chance to raise it and the time for that has run, its last day moved on from a day off. A repeated
 * notice gives the full time again.
 */
const hasLapsed = (setting: Setting, { chance }: Declared, record: CreditRecord | null): boolean => {
  if (chance === undefined) return false
  const { subject, procedure, asOf } = setting.case
  const given = procedure.filter(
    ({ step, party, record: about, on }) =>
      step === chance.step && party === subject && (about === undefined || about === record?.id) && on <= asOf,
  )
  const last = latestOf(given.map(({ on }) => on))
  if (last === undefined) return false
  const { calendars } = setting.program
  return orNextWorkingDay(lastDayOf(last, chance.within, calendars), calendars) < asOf
}

const statusOf = (
  setting: Setting,
  declared: Declared,
  record: CreditRecord | null,
  { truth }: Verdict,
): ExceptionStatus => {
  if (truth === 'true') return 'raised'
  if (truth === 'false') return 'not-raised'
  if (declared.burden === 'authority') return 'unsettled'
  return hasLapsed(setting, declared, record) ? 'lapsed' : 'open'
}

const defeats = async (declared: Declared, status: ExceptionStatus, source: FactSource): Promise<boolean> => {
  if (status !== 'raised' || declared.does === 'mitigate') return false
  return (
    declared.modality === 'shall' || (declared.weighed !== undefined && (await source.read(declared.weighed)) === true)
  )
}

/** Where each exception of a rule stands for a trigger. */
export const exceptionsOf = async (
  setting: Setting,
  rule: CompiledRule,
  record: CreditRecord | null,
  source: FactSource,
): Promise<readonly ReferenceException[]> => {
  const exceptions: ReferenceException[] = []
  for (const declared of rule.unless) {
    const because = await evaluateCondition(declared.when, source.read, { logic: setting.logic, idOf: source.idOf })
    const status = statusOf(setting, declared, record, because)
    exceptions.push({ id: declared.id, status, because, defeats: await defeats(declared, status, source) })
  }
  return exceptions
}
