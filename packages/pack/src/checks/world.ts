import type {
  AuthorityDeclaration,
  DictionaryFile,
  FactDeclaration,
  InstrumentFile,
  Locator,
  Measure,
  Nature,
  NatureFile,
  ParameterFile,
  Provision,
  RuleFile,
} from '@plumbline/schema'
import type { AuthoredKind, AuthoredTrait } from '../compile/traits.js'
import { layersOf } from '../layers.js'
import type { FileKind } from '../layout.js'
import { filesOf, type Pack } from '../pack.js'

export type MatterFile = DictionaryFile['matters'][string]

/** A provision and its instrument. */
export interface CitedProvision {
  readonly instrument: InstrumentFile
  readonly provision: Provision
}

/** All that a pack and the packs below it declare, by name. */
export interface World {
  readonly pack: Pack
  readonly below: readonly Pack[]
  readonly instruments: ReadonlyMap<string, InstrumentFile>
  readonly provisions: ReadonlyMap<Locator, CitedProvision>
  readonly measures: ReadonlyMap<string, Measure>
  readonly parameters: ReadonlyMap<string, ParameterFile>
  /** As written; what its traits declare beside it is in `traits`. */
  readonly records: ReadonlyMap<string, AuthoredKind>
  readonly traits: ReadonlyMap<string, AuthoredTrait>
  readonly matters: ReadonlyMap<string, MatterFile>
  readonly subject: ReadonlyMap<string, FactDeclaration>
  readonly authorities: ReadonlyMap<string, AuthorityDeclaration>
  readonly roles: ReadonlySet<string>
  readonly steps: ReadonlySet<string>
  readonly routes: ReadonlySet<string>
  /** Items of the catalogue of public credit information, of every edition. */
  readonly information: ReadonlySet<string>
  readonly natures: ReadonlyMap<Nature, NatureFile>
  /** Versions of each rule. */
  readonly rules: ReadonlyMap<string, readonly RuleFile[]>
  readonly limits: ReadonlySet<string>
  /** A file that could declare such a name was not read, so that nothing can be said about names that are not there. */
  readonly mayMiss: (kind: FileKind, path?: string) => boolean
}

const mapOf = <Value>(mappings: readonly Readonly<Record<string, Value>>[]): ReadonlyMap<string, Value> =>
  new Map(mappings.flatMap((mapping) => Object.entries(mapping)))

const namesOf = (mappings: readonly Readonly<Record<string, unknown>>[]): ReadonlySet<string> =>
  new Set(mapOf(mappings).keys())

const byId = <Value extends { readonly id: string }>(values: readonly Value[]): ReadonlyMap<string, Value> =>
  new Map(values.map((value) => [value.id, value]))

const provisionsOf = (instruments: readonly InstrumentFile[]): World['provisions'] =>
  new Map(
    instruments.flatMap((instrument) =>
      instrument.provisions.map(
        (provision) => [`${instrument.id}/${provision.at}`, { instrument, provision }] as const,
      ),
    ),
  )

const versionsOf = (rules: readonly RuleFile[]): World['rules'] => {
  const versions = new Map<string, RuleFile[]>()
  for (const rule of rules) versions.set(rule.id, [...(versions.get(rule.id) ?? []), rule])
  return versions
}

export const worldOf = (pack: Pack, dependencies: readonly Pack[]): World => {
  const { below, complete } = layersOf(pack, dependencies)
  const packs = [...below, pack]
  const values = <Kind extends FileKind>(kind: Kind) =>
    packs.flatMap((one) => filesOf(one, kind).map(({ value }) => value))
  const unread = packs.flatMap((one) => one.unread)
  const facts = values('facts')
  const instruments = values('instrument')
  return {
    pack,
    below,
    instruments: byId(instruments),
    provisions: provisionsOf(instruments),
    measures: byId(values('catalogue').flatMap(({ measures }) => measures)),
    parameters: byId(values('parameter')),
    records: mapOf(facts.map(({ records }) => records)),
    traits: mapOf(facts.map(({ traits }) => traits)),
    matters: mapOf(facts.map(({ matters }) => matters)),
    subject: mapOf(facts.map(({ subject }) => subject)),
    authorities: mapOf(facts.map(({ authorities }) => authorities)),
    roles: namesOf(facts.map(({ roles }) => roles)),
    steps: namesOf(facts.map(({ steps }) => steps)),
    routes: namesOf(facts.map(({ routes }) => routes)),
    information: new Set(values('information').flatMap(({ items }) => items.map(({ id }) => id))),
    natures: new Map(values('nature').map((regime) => [regime.nature, regime])),
    rules: versionsOf(values('rule')),
    limits: new Set(values('limit').map(({ id }) => id)),
    mayMiss: (kind, path) =>
      !complete || unread.some((file) => file.kind === kind && (path === undefined || file.path === path)),
  }
}
