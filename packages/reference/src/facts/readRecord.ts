import type { CreditRecord, Name } from '@plumbline/schema'
import type { Reading } from '../reading.js'
import { countRecords, type SourceOf } from './count.js'
import { own } from './own.js'
import { periodEnd } from './periodEnd.js'
import { readEvent } from './readEvent.js'
import { readInput } from './readInput.js'
import type { Setting } from './setting.js'

/** What stands before the kind of an event in a path or an anchor. */
export const eventPrefix = 'event.'

/** A fact of a record by its name: `event.<kind>`, a derived fact, or an input. */
export const readRecord = async (
  setting: Setting,
  record: CreditRecord,
  name: Name,
  sourceOf: SourceOf,
): Promise<Reading> => {
  if (name.startsWith(eventPrefix)) return readEvent(setting, record, name.slice(eventPrefix.length))
  const kind = own(setting.program.dictionary.records, record.kind)
  const derived = own(kind?.derived, name)
  if (derived?.kind === 'count') return countRecords(setting, derived, record, sourceOf)
  if (derived?.kind === 'period-end') {
    const starts: Reading[] = []
    for (const from of derived.from) starts.push(await readRecord(setting, record, from, sourceOf))
    return periodEnd(setting, derived, starts)
  }
  const isAbout = (one: { readonly record?: string | undefined }): boolean => one.record === record.id
  return readInput(setting, { declarations: kind?.facts ?? {}, facts: record.facts, isAbout }, name)
}
