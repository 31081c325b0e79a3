import type { DerivedFact, Dictionary, DictionaryFile, RecordKind } from '@plumbline/schema'
import { compileCondition } from './condition.js'
import { byKey, mapValues } from './records.js'
import { type AuthoredKind, type AuthoredTrait, type Declarations, withTraits } from './traits.js'

const compileDerived = (derived: Declarations['derived'][string], id: string): DerivedFact => {
  if (derived.kind === 'period-end') return derived
  const { where, ...count } = derived
  return { ...count, ...(where === undefined ? {} : { where: compileCondition(where, id) }) }
}

const compileDeclarations = (
  { derived, setAside }: Declarations,
  id: string,
): Pick<RecordKind, 'derived' | 'setAside'> => ({
  derived: mapValues(derived, (one, fact) => compileDerived(one, `${id}#derived/${fact}`)),
  setAside: setAside.map((one, index) => ({ ...one, when: compileCondition(one.when, `${id}#setAside/${index}`) })),
})

const compileKind = (kind: AuthoredKind, name: string): RecordKind => ({
  ...kind,
  ...compileDeclarations(kind, `record-kind:${name}`),
})

const compileTrait = (trait: AuthoredTrait, name: string): Dictionary['traits'][string] => ({
  ...trait,
  ...compileDeclarations(trait, `trait:${name}`),
})

/** The dictionaries of all files and layers as one, compiled; each kind of record has all that its traits declare. */
export const compileDictionary = (files: readonly DictionaryFile[]): Dictionary => {
  const traits = byKey(files.map((file) => file.traits))
  const known = new Map(Object.entries(traits))
  return {
    subject: byKey(files.map(({ subject }) => subject)),
    authorities: byKey(files.map(({ authorities }) => authorities)),
    roles: byKey(files.map(({ roles }) => roles)),
    matters: byKey(files.map(({ matters }) => matters)),
    traits: mapValues(traits, compileTrait),
    records: mapValues(byKey(files.map(({ records }) => records)), (kind, name) =>
      compileKind(
        withTraits(kind, (trait) => known.get(trait)),
        name,
      ),
    ),
    steps: byKey(files.map(({ steps }) => steps)),
    routes: byKey(files.map(({ routes }) => routes)),
  }
}
