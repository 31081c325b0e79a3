import { type FileKind, filesOf, type Pack, type PackFile } from '@plumbline/pack'
import type { Change, ChangedThing, Named } from './change.js'

/** Where a thing of a program was written. */
export interface Place {
  /** The pack's root and the path inside it. */
  readonly file: string
  /** Inside the pack. */
  readonly path: string
  /** From 1. */
  readonly line: number
  /** The whole file. */
  readonly text: string
  /** Id of the pack. */
  readonly pack: string
}

type Finder = (
  pack: Pack,
  named: Named,
) => { readonly file: PackFile; readonly path: readonly (string | number)[] } | undefined

const whole = <Kind extends FileKind>(pack: Pack, kind: Kind, is: (value: PackFile<Kind>['value']) => boolean) => {
  const file = filesOf(pack, kind).find(({ value }) => is(value))
  return file && { file: file as unknown as PackFile, path: [] }
}

const inDictionary: Finder = (pack, { id }) => {
  const [root = '', ...rest] = id.split('/')
  const name = rest.join('/')
  const file = filesOf(pack, 'facts').find(({ value }) => {
    const entries = (value as unknown as Record<string, Record<string, unknown>>)[root]
    return entries !== undefined && Object.hasOwn(entries, name)
  })
  return file && { file: file as unknown as PackFile, path: [root, name] }
}

const finders: { readonly [T in ChangedThing]: Finder } = {
  pack: ({ manifestFile }) => ({ file: manifestFile as unknown as PackFile, path: [] }),
  rule: (pack, { id, version }) => whole(pack, 'rule', (value) => value.id === id && value.effective.from === version),
  limit: (pack, { id }) => whole(pack, 'limit', (value) => value.id === id),
  nature: (pack, { id }) => whole(pack, 'nature', ({ nature }) => nature === id),
  parameter: (pack, { id }) => whole(pack, 'parameter', (value) => value.id === id),
  measure: (pack, { id }) => {
    const file = filesOf(pack, 'catalogue').find(({ value }) => value.measures.some((one) => one.id === id))
    const index = file?.value.measures.findIndex((one) => one.id === id) ?? -1
    return file && { file: file as unknown as PackFile, path: ['measures', index] }
  },
  dictionary: inDictionary,
  instrument: (pack, { id }) => whole(pack, 'instrument', (value) => value.id === id),
  information: (pack, { id }) => whole(pack, 'information', ({ edition }) => edition === id),
  calendar: (pack, { id }) => whole(pack, 'calendar', (value) => value.id === id),
}

/** Where a thing stands in packs; null for one that no pack holds, as of a compiled program. */
export const placeOf = (packs: readonly Pack[], thing: ChangedThing, named: Named | null): Place | null => {
  if (named === null) return null
  for (const pack of packs) {
    const found = finders[thing](pack, named)
    if (found === undefined) continue
    const { file, line } = found.file.origin(found.path)
    return { file, path: found.file.path, line, text: found.file.text, pack: pack.manifest.id }
  }
  return null
}

/** Both places of a change. */
export interface Places {
  readonly before: Place | null
  readonly after: Place | null
}

export const placesOf = (change: Change, before: readonly Pack[], after: readonly Pack[]): Places => ({
  before: placeOf(before, change.thing, change.before),
  after: placeOf(after, change.thing, change.after),
})
