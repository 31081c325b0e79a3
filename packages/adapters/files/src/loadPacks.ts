import { stat } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { type Diagnostic, dependenciesOf, type Pack, type ParsedPack, parsePack } from '@plumbline/pack'
import { readPack } from './readPack.js'

/** A pack and those it rests on, which lie in folders beside it named by their ids. */
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

/** @throws if the folder or a file in it cannot be read */
export const loadPacks = async (folder: string): Promise<LoadedPacks> => {
  const first = parsePack(await readPack(folder))
  const beside = await besides(first, siblingsOf(folder))
  const all = [first, ...beside]
  return {
    pack: first.pack,
    dependencies: beside.flatMap(({ pack }) => pack ?? []),
    diagnostics: all.flatMap(({ diagnostics }) => diagnostics),
    sources: new Map(all.flatMap(({ sources }) => [...sources])),
  }
}

/** Keeps paths as they were given: `rules/cn-national` has its siblings in `rules`. */
const siblingsOf = (folder: string): string => {
  const trimmed = folder.replace(/[\\/]+$/, '')
  const parent = dirname(trimmed)
  return /(?:^|[\\/])\.{1,2}$/.test(trimmed) ? dirname(resolve(trimmed)) : parent
}

const besides = async (first: ParsedPack, parent: string): Promise<readonly ParsedPack[]> => {
  const seen = new Set(first.pack === null ? [] : [first.pack.manifest.id])
  const found: ParsedPack[] = []
  for (const open = [first]; open.length > 0; ) {
    const { pack } = open.shift() as ParsedPack
    for (const { pack: id } of pack === null ? [] : dependenciesOf(pack)) {
      const folder = join(parent, id)
      if (seen.has(id) || !(await isFolder(folder))) continue
      seen.add(id)
      const parsed = parsePack(await readPack(folder))
      found.push(parsed)
      open.push(parsed)
    }
  }
  return found
}
