import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { isPack } from './loadPacks.js'

/** Folders directly inside a pack that are packs themselves, by name. @throws if the folder cannot be read */
export const packsInside = async (folder: string): Promise<readonly string[]> => {
  const entries = await readdir(folder, { withFileTypes: true })
  const folders = entries
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.') && entry.name !== 'node_modules')
    .map(({ name }) => join(folder, name))
    .sort()
  const found = await Promise.all(folders.map(isPack))
  return folders.filter((_, index) => found[index])
}
