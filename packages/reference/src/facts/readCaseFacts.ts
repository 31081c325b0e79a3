import type { Name } from '@plumbline/schema'
import type { Reading } from '../reading.js'
import { own } from './own.js'
import { readInput } from './readInput.js'
import type { Setting } from './setting.js'

/** `matter.<name>`: its kind, or a fact declared for that kind. */
export const readMatter = (setting: Setting, name: Name): Reading => {
  const { matter } = setting.case
  if (name === 'kind') return matter.kind
  const declarations = own(setting.program.dictionary.matters, matter.kind)?.facts ?? {}
  const isAbout = (one: { readonly record?: string | undefined; readonly person?: string | undefined }): boolean =>
    one.record === undefined && one.person === undefined
  return readInput(setting, { declarations, facts: matter.facts, isAbout }, name)
}

/** A fact about a person: its kind, or one declared for subjects. */
export const readPerson = (setting: Setting, person: string, name: Name): Reading => {
  const found = setting.case.persons.find(({ id }) => id === person)
  if (found === undefined) return undefined
  if (name === 'kind') return found.kind
  const isAbout = (one: { readonly person?: string | undefined }): boolean => one.person === found.id
  return readInput(setting, { declarations: setting.program.dictionary.subject, facts: found.facts, isAbout }, name)
}

/** `subject.<name>` */
export const readSubject = (setting: Setting, name: Name): Reading => readPerson(setting, setting.case.subject, name)

/** `authority.<name>`: its kind, level, region or id. */
export const readAuthority = ({ case: { authority } }: Setting, name: Name): Reading =>
  own({ kind: authority.kind, level: authority.level, region: authority.region, id: authority.id }, name)

/** `case.<name>`: the day asked about, or the day up to which knowledge counts. */
export const readCase = ({ case: { asOf, knownAt } }: Setting, name: Name): Reading => own({ asOf, knownAt }, name)
