import type { CreditRecord, Id, Name } from '@plumbline/schema'
import { latestOf } from '../civil.js'
import type { Reading } from '../reading.js'
import { own } from './own.js'
import type { Setting } from './setting.js'

/** What it means that nobody mentions an event of a kind of record: it did not happen (null), or we do not know. */
export const silence = ({ program }: Setting, recordKind: Id | undefined, kind: Name): Reading => {
  const declared = recordKind === undefined ? undefined : own(program.dictionary.records, recordKind)
  return own(declared?.events, kind)?.absence === 'none' ? null : undefined
}

/**
 * Day of the latest event of a kind that has happened by `asOf`. Where the record mentions the event, yet none has happened by then,
 * it is known not to have happened (null); where it does not mention it, the declaration says what silence means.
 */
export const readEvent = (setting: Setting, record: CreditRecord, kind: Name): Reading => {
  const mentioned = record.events.filter((event) => event.kind === kind)
  const happened = mentioned.flatMap(({ on }) => (on !== null && on <= setting.case.asOf ? [on] : []))
  if (happened.length > 0) return latestOf(happened)
  if (mentioned.length > 0) return null
  return silence(setting, record.kind, kind)
}
