import type { CreditRecord, Day, Name } from '@plumbline/schema'
import { parameterOf, type ReadName } from '../names.js'
import type { Reading } from '../reading.js'
import type { SourceOf } from './count.js'
import { own } from './own.js'
import { readAuthority, readCase, readMatter, readSubject } from './readCaseFacts.js'
import { silence } from './readEvent.js'
import { readParameter } from './readParameter.js'
import { eventPrefix, readRecord } from './readRecord.js'
import type { Setting } from './setting.js'

/** The facts that a condition sees from where it stands. */
export interface FactSource {
  readonly read: (name: ReadName) => Promise<Reading>
  /** Id under which a reading stands in a verdict. */
  readonly idOf: (name: ReadName) => string
  /** Record that a fact is about; null for the subject, the matter, the authority and the case. */
  readonly aboutOf: (name: ReadName) => string | null
}

/** Where a condition stands. */
export interface Place {
  /** The record called `record` there; null in a rule that a matter triggers, and in a limit. */
  readonly record: CreditRecord | null
  /** Day on which parameters are looked up. */
  readonly parametersOn: Day
}

/** Root of a path and the rest: `record.event.served` is `record` and `event.served`. */
const splitPath = (path: string): readonly [root: string, name: Name] => {
  const dot = path.indexOf('.')
  return [path.slice(0, dot), path.slice(dot + 1)]
}

const ofCase: Readonly<Record<string, (setting: Setting, name: Name) => Reading>> = {
  matter: readMatter,
  subject: readSubject,
  authority: readAuthority,
  case: readCase,
}

/**
 * Of a source that the case does not have, only the events that silence denies are known: that they did not happen. Where the
 * case holds a record that could be the source, not even those.
 */
const readAbsentSource = (setting: Setting, record: CreditRecord | null, name: Name): Reading => {
  const kind = record === null ? undefined : own(setting.program.dictionary.records, record.kind)
  const couldBe = setting.case.records.some((other) => other.kind === kind?.source && other.about === record?.about)
  return name.startsWith(eventPrefix) && !couldBe
    ? silence(setting, kind?.source, name.slice(eventPrefix.length))
    : undefined
}

/** A source bears on a record where a body made it that may, and it is about the same person; for an entry on a list, or about one for which the person entered holds a role. */
const hasBearing = (setting: Setting, source: CreditRecord, record: CreditRecord): boolean => {
  const kinds = setting.program.dictionary.records
  const makers = own(kinds, source.kind)?.by ?? []
  if (makers.length > 0 && !makers.includes(source.by.kind)) return false
  if (source.about === record.about) return true
  const roles = setting.case.persons.filter(({ id }) => id === record.about).flatMap((person) => person.roles)
  return own(kinds, record.kind)?.character === 'designation' && roles.some((role) => role.of === source.about)
}

/** Everything that a condition can read from a place. A name that means nothing there is unknown. */
export const factSource = (setting: Setting, { record, parametersOn }: Place): FactSource => {
  const sourceOf: SourceOf = (other, day) => factSource(setting, { record: other, parametersOn: day })
  const recordAt = (root: string): CreditRecord | null => {
    if (root === 'record') return record
    return root === 'source' ? (setting.case.records.find(({ id }) => id === record?.basedOn) ?? null) : null
  }
  /** The record that is read there: a source that has no bearing on the record is not. */
  const readableAt = (root: string): CreditRecord | null => {
    const at = recordAt(root)
    return root === 'source' && at !== null && record !== null && !hasBearing(setting, at, record) ? null : at
  }

  const read = async (name: ReadName): Promise<Reading> => {
    const parameter = parameterOf(name)
    if (parameter !== null) return readParameter(setting, parameter, parametersOn)
    const [root, rest] = splitPath(name)
    const at = readableAt(root)
    if (at !== null) return readRecord(setting, at, rest, sourceOf)
    if (root !== 'source') return ofCase[root]?.(setting, rest)
    return recordAt(root) === null ? readAbsentSource(setting, record, rest) : undefined
  }

  const aboutOf = (name: ReadName): string | null => recordAt(splitPath(name)[0])?.id ?? null

  const idOf = (name: ReadName): string => {
    if (parameterOf(name) !== null) return `${name}@${parametersOn}`
    const [root, rest] = splitPath(name)
    if (root !== 'record' && root !== 'source') return `${root}/${rest}`
    const at = readableAt(root)
    const place = at === null ? `source/${record?.id}` : `record/${at.id}`
    return `${place}/${rest.replace(eventPrefix, 'event/')}`
  }

  return { read, idOf, aboutOf }
}
