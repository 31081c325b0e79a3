import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './paths.mjs'

const notOurs = new Set(['node_modules', 'dist', '.git', '.cache', '.tmp', 'program.json'])

/** Every file we wrote below a folder of the repository (`.` is all of it), in order, with slashes. */
export function filesBelow(folder) {
  return readdirSync(join(root, folder), { withFileTypes: true })
    .filter((entry) => !notOurs.has(entry.name))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = folder === '.' ? entry.name : `${folder}/${entry.name}`
      if (entry.isDirectory()) return filesBelow(path)
      return entry.isFile() ? [path] : []
    })
}
