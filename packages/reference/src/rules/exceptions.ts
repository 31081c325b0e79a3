import type { CompiledRule, CreditRecord, Id, Verdict } from '@plumbline/schema'
import { addDays, latestOf } from '../civil.js'
import { evaluateCondition } from '../evaluateCondition.js'
import type { FactSource } from '../facts/factSource.js'
import type { Setting } from '../facts/setting.js'
import { lastDayOf } from '../period.js'
import { areOfficial, orNextWorkingDay } from '../workingDays.js'

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

/** Last day on which a step was taken towards the subject, for this record or none in particular. */
const lastTaken = ({ case: { subject, procedure, asOf } }: Setting, wanted: Id, record: CreditRecord | null) =>
  latestOf(
    procedure
      .filter(
        ({ step, party, record: about, on }) =>
          step === wanted && party === subject && (about === undefined || about === record?.id) && on <= asOf,
      )
      .map(({ on }) => on),
  )

/**
 * Whether the subject had its chance to raise it and gave it up, or the time for that has run, its last day moved on from a day
 * off and counted on official days throughout. A repeated notice gives the full time again.
 */
const hasLapsed = (setting: Setting, { chance }: Declared, record: CreditRecord | null): boolean => {
  if (chance === undefined) return false
  const given = lastTaken(setting, chance.step, record)
  if (given === undefined) return false
  const waived = chance.waivedBy === undefined ? undefined : lastTaken(setting, chance.waivedBy, record)
  if (waived !== undefined && waived >= given) return true
  const { calendars } = setting.program
  const last = lastDayOf(given, chance.within, calendars)
  const moved = orNextWorkingDay(last, calendars)
  const countedFrom = chance.within.endsWith('WD') ? addDays(given, 1) : last
  return areOfficial(countedFrom, moved, calendars) && moved < setting.case.asOf
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
