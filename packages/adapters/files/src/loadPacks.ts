import { stat } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import {
  type Diagnostic,
  dependenciesOf,
  type Pack,
  type PackSource,
  type ParsedPack,
  parsePack,
} from '@plumbline/pack'
import { type ReadOf, readPack } from './readPack.js'

/**
 * A pack and those it rests on, which lie in folders named by their ids: beside it, or beside the pack that it lies in, which may
 * be one of them.
 */
export interface LoadedPacks {
  readonly pack: Pack | null
  readonly dependencies: readonly Pack[]
  readonly diagnostics: readonly Diagnostic[]
  /** Decoded text of every file by the name diagnostics show. */
  readonly sources: ReadonlyMap<string, string>
}

const isFolder = async (path: string): Promise<boolean> => {
  try {
    return (await stat(path)).isDirectory()
  } catch {
    return false
  }
}

/** How the files of a folder are read: from disk, or with some of them in another state. */
export type ReadFolder = (folder: string, of: ReadOf) => Promise<PackSource>

/**
 * Of the packs below, the tests are not read: they are checked with their own pack.
 *
 * @param of what is read of the pack itself
 * @throws if the folder or a file in it cannot be read
 */
export const loadPacks = async (
  folder: string,
  read: ReadFolder = readPack,
  of: ReadOf = 'all',
): Promise<LoadedPacks> => {
  const first = parsePack(await read(folder, of))
  const beside = await besides(first, await parentsOf(folder), read)
  const all = [first, ...beside]
  return {
    pack: first.pack,
    dependencies: beside.flatMap(({ pack }) => pack ?? []),
    diagnostics: all.flatMap(({ diagnostics }) => diagnostics),
    sources: new Map(all.flatMap(({ sources }) => [...sources])),
  }
}

/** Whether a folder is that of a pack. */
export const isPack = async (folder: string): Promise<boolean> => {
  try {
    return (await stat(join(folder, 'pack.yaml'))).isFile()
  } catch {
    return false
  }
}

/** Folders in which dependencies are looked for: that of its siblings and, for a pack inside a pack, that of the outer one's. */
const parentsOf = async (folder: string): Promise<readonly string[]> => {
  const parent = siblingsOf(folder)
  return (await isPack(parent)) ? [parent, siblingsOf(parent)] : [parent]
}

/** Keeps paths as they were given: `rules/cn-national` has its siblings in `rules`. */
const siblingsOf = (folder: string): string => {
  const trimmed = folder.replace(/[\\/]+$/, '')
  const parent = dirname(trimmed)
  return /(?:^|[\\/])\.{1,2}$/.test(trimmed) ? dirname(resolve(trimmed)) : parent
}

const folderOf = async (parents: readonly string[], id: string): Promise<string | undefined> => {
  for (const parent of parents) if (await isFolder(join(parent, id))) return join(parent, id)
  return undefined
}

const besides = async (
  first: ParsedPack,
  parents: readonly string[],
  read: ReadFolder,
): Promise<readonly ParsedPack[]> => {
  const seen = new Set(first.pack === null ? [] : [first.pack.manifest.id])
  const found: ParsedPack[] = []
  for (const open = [first]; open.length > 0; ) {
    const { pack } = open.shift() as ParsedPack
    for (const { pack: id } of pack === null ? [] : dependenciesOf(pack)) {
      const folder = seen.has(id) ? undefined : await folderOf(parents, id)
      if (folder === undefined) continue
      seen.add(id)
      const parsed = parsePack(await read(folder, 'law'))
      found.push(parsed)
      open.push(parsed)
    }
  }
  return found
}
