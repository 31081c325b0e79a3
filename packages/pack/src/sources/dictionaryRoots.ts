import { partsOf } from '../compile/traits.js'
import type { Path } from '../origin.js'
import { filesOf, type Pack } from '../pack.js'
import type { Place, Root } from './root.js'

/** What kinds of record and traits say: which records a count takes in, and which may not be used. */
export const dictionaryRoots = (packs: readonly Pack[]): readonly Root[] => {
  const files = packs.flatMap((pack) => filesOf(pack, 'facts').map((file) => ({ pack: pack.manifest.id, file })))
  const placeOf = (key: 'records' | 'traits', name: string): Place =>
    files.find(({ file }) => Object.hasOwn(file.value[key], name)) as Place
  const traits = new Map(files.flatMap(({ file }) => Object.entries(file.value.traits)))
  const kinds = [
    ...files.flatMap(({ file }) =>
      Object.entries(file.value.records).map(([name, kind]) => ({
        id: `record-kind:${name}`,
        parts: partsOf(kind, (trait) => traits.get(trait)),
        name,
      })),
    ),
    ...[...traits].map(([name, part]) => ({ id: `trait:${name}`, parts: [{ trait: name, part }], name })),
  ]
  return kinds.flatMap(({ id, parts, name }) => {
    const asides = parts.flatMap(({ trait, part }) => part.setAside.map((one, index) => ({ trait, one, index })))
    const around = (trait: string | null): Place & { readonly path: Path } => ({
      ...(trait === null ? placeOf('records', name) : placeOf('traits', trait)),
      path: trait === null ? ['records', name] : ['traits', trait],
    })
    return [
      ...asides.map(({ trait, one, index }, at) => {
        const { path, ...place } = around(trait)
        return {
          ...place,
          id: `${id}#setAside/${at}`,
          path: [...path, 'setAside', index, 'when'],
          condition: one.when,
        }
      }),
      ...parts.flatMap(({ trait, part }) =>
        Object.entries(part.derived).map(([fact, derived]) => {
          const { path, ...place } = around(trait)
          return {
            ...place,
            id: `${id}#derived/${fact}`,
            path: [...path, 'derived', fact, 'where'],
            condition: derived.kind === 'count' ? derived.where : undefined,
          }
        }),
      ),
    ]
  })
}
