import type { CreditRecord, Day, DerivedFact, Period, Truth } from '@plumbline/schema'
import { evaluateCondition } from '../evaluateCondition.js'
import { lastDayOf, startBefore } from '../period.js'
import type { Reading } from '../reading.js'
import { both, truthOf } from '../threeValued.js'
import type { FactSource } from './factSource.js'
import { periodOn } from './periodEnd.js'
import type { Setting } from './setting.js'

export type Count = Extract<DerivedFact, { kind: 'count' }>

/** How the facts of a record are read, with parameters of a day. */
export type SourceOf = (record: CreditRecord, parametersOn: Day) => FactSource

/** The trigger's anchor day and the window that is measured from it. */
interface Window {
  readonly end: Day
  readonly length: Period
}

/** A record is inside when its anchor is not later than the trigger's and its own period has not ended before that. */
const isInside = (setting: Setting, anchor: Reading, { end, length }: Window): Truth => {
  if (anchor === undefined) return 'unknown'
  if (typeof anchor !== 'string') return 'false'
  return truthOf(anchor <= end && lastDayOf(anchor, length, setting.program.calendars) >= end)
}

const meetsWhere = async (setting: Setting, { where }: Count, source: FactSource): Promise<Truth> =>
  where === undefined ? 'true' : (await evaluateCondition(where, source.read, { logic: setting.logic })).truth

/** Whether a declared window of complete records covers the whole window. */
const isComplete = (setting: Setting, { of }: Count, { end, length }: Window): boolean => {
  const start = startBefore(end, length, setting.program.calendars)
  return setting.case.complete.some(({ kind, from, until }) => kind === of && from <= start && until > end)
}

/** A record of which it cannot be told whether it may be used may count. */
const isUsable = ({ standing }: Setting, { id }: CreditRecord): Truth => {
  if (standing?.setAside.has(id)) return 'false'
  return standing?.doubtful.has(id) ? 'unknown' : 'true'
}

/** Whether each record that may count does: the others of the kind about the same person, and the trigger where it counts. */
const membership = async (
  setting: Setting,
  count: Count,
  trigger: CreditRecord,
  window: Window,
  sourceOf: SourceOf,
): Promise<readonly Truth[]> => {
  const truths: Truth[] = []
  for (const record of setting.case.records.filter(({ kind }) => kind === count.of)) {
    const source = sourceOf(record, window.end)
    if (record.id === trigger.id) {
      if (count.countsTrigger) truths.push(await meetsWhere(setting, count, source))
    } else if (record.about === trigger.about) {
      const inside = isInside(setting, await source.read(`record.${count.anchor}`), window)
      truths.push(both([isUsable(setting, record), inside, await meetsWhere(setting, count, source)]))
    }
  }
  return truths
}

/**
 * How many records count: `min` those that certainly do, `max` those that may. Unless the records of the kind are declared
 * complete for the whole window there may be any number more.
 */
export const countRecords = async (
  setting: Setting,
  count: Count,
  trigger: CreditRecord,
  sourceOf: SourceOf,
): Promise<Reading> => {
  if (setting.standing === null) return undefined
  const end = await sourceOf(trigger, setting.case.asOf).read(`record.${count.anchor}`)
  const length = typeof end === 'string' ? periodOn(setting, count.window, end) : null
  if (typeof end !== 'string' || length === null) return undefined
  const window: Window = { end, length }
  const truths = await membership(setting, count, trigger, window, sourceOf)
  const min = truths.filter((truth) => truth === 'true').length
  const max = truths.filter((truth) => truth !== 'false').length
  return { min, max: isComplete(setting, count, window) ? max : null }
}
