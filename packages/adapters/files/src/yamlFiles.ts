import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { isForeign, isYaml } from './readPack.js'

/**
 * The YAML files at a path, in order: itself where it is a file, otherwise all below the folder, those of packs inside a pack too. Links below
 * it are not followed.
 *
 * @throws if the path or a folder below it cannot be read
 */
export const yamlFiles = async (path: string): Promise<readonly string[]> =>
  (await stat(path)).isDirectory() ? [...(await below(path))].sort() : [path]

const below = async (folder: string): Promise<readonly string[]> => {
  const entries = await readdir(folder, { withFileTypes: true })
  const found = entries.map(async (entry): Promise<readonly string[]> => {
    const path = join(folder, entry.name)
    if (entry.isFile()) return isYaml(entry.name) ? [path.split('\\').join('/')] : []
    return entry.isDirectory() && !isForeign(entry.name) ? below(path) : []
  })
  return (await Promise.all(found)).flat()
}
