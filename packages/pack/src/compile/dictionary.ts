import type { DerivedFact, Dictionary, DictionaryFile, RecordKind } from '@plumbline/schema'
import { compileCondition } from './condition.js'
import { byKey, mapValues } from './records.js'

type AuthoredKind = DictionaryFile['records'][string]
type AuthoredDerived = AuthoredKind['derived'][string]

const compileDerived = (derived: AuthoredDerived, id: string): DerivedFact => {
  if (derived.kind === 'period-end') return derived
  const { where, ...count } = derived
  return { ...count, ...(where === undefined ? {} : { where: compileCondition(where, id) }) }
}

const compileKind = (kind: AuthoredKind, name: string): RecordKind => ({
  ...kind,
  derived: mapValues(kind.derived, (derived, fact) => compileDerived(derived, `record-kind:${name}#derived/${fact}`)),
  setAside: kind.setAside.map((one, index) => ({
    ...one,
    when: compileCondition(one.when, `record-kind:${name}#setAside/${index}`),
  })),
})

/** The dictionaries of all files and layers as one, compiled. */
export const compileDictionary = (files: readonly DictionaryFile[]): Dictionary => ({
  subject: byKey(files.map(({ subject }) => subject)),
  authorities: byKey(files.map(({ authorities }) => authorities)),
  roles: byKey(files.map(({ roles }) => roles)),
  matters: byKey(files.map(({ matters }) => matters)),
  records: mapValues(byKey(files.map(({ records }) => records)), compileKind),
  steps: byKey(files.map(({ steps }) => steps)),
  routes: byKey(files.map(({ routes }) => routes)),
})
