import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { isLawFile, type PackSource } from '@plumbline/pack'
import { readBytes } from './readBytes.js'

export const isYaml = (name: string): boolean => /\.ya?ml$/i.test(name)

/** What a package manager or an editor keeps beside a pack. */
export const isForeign = (name: string): boolean => name === 'node_modules' || name.startsWith('.')

/** What is read of a pack: `law`, what a program is compiled from; `all`, its tests too. */
export type ReadOf = 'law' | 'all'

/**
 * Reads the YAML files of a pack, wherever they lie, so that a misspelt folder is noticed. A folder with a `pack.yaml` of its
 * own is another pack and passed over. Links are not followed, and a file over the size limit is not taken into memory.
 *
 * @param folder of the pack; it is shown before each path in diagnostics
 * @throws if the folder or a file cannot be read
 */
export const readPack = async (folder: string, of: ReadOf = 'all'): Promise<PackSource> => {
  const paths = (await pathsBelow(folder, '')).filter((path) => of === 'all' || isLawFile(path)).sort()
  const files = await Promise.all(paths.map(async (path) => ({ path, ...(await readBytes(join(folder, path))) })))
  return { root: folder.split('\\').join('/'), files }
}

const pathsBelow = async (root: string, path: string): Promise<string[]> => {
  const entries = await readdir(join(root, path), { withFileTypes: true })
  if (path !== '' && entries.some((entry) => entry.isFile() && entry.name === 'pack.yaml')) return []
  const below = entries.map(async (entry): Promise<string[]> => {
    const inside = path === '' ? entry.name : `${path}/${entry.name}`
    if (entry.isFile()) return isYaml(entry.name) ? [inside] : []
    return entry.isDirectory() && !isForeign(entry.name) ? pathsBelow(root, inside) : []
  })
  return (await Promise.all(below)).flat()
}
