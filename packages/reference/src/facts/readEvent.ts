import type { CreditRecord, Name } from '@plumbline/schema'
import { latestOf } from '../civil.js'
import type { Reading } from '../reading.js'
import { own } from './own.js'
import type { Setting } from './setting.js'

/**
 * Day of the latest event of a kind that has happened by `asOf`. Where the record mentions the event, yet none has happened by then,
 * it is known not to have happened (null); where it does not mention it, the declaration says what silence means.
 */
export const readEvent = (setting: Setting, record: CreditRecord, kind: Name): Reading => {
  const declaration = own(own(setting.program.dictionary.records, record.kind)?.events, kind)
  const mentioned = record.events.filter((event) => event.kind === kind)
  const happened = mentioned.flatMap(({ on }) => (on !== null && on <= setting.case.asOf ? [on] : []))
  if (happened.length > 0) return latestOf(happened)
  if (mentioned.length > 0) return null
  return declaration?.absence === 'none' ? null : undefined
}
