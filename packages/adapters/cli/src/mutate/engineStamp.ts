import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** Packages whose code decides what a verdict is. */
const packages = ['schema', 'pack', 'core', 'analysis']

/** A digest of the code that decides and judges: verdicts of other code are not relied on. */
export const engineStamp = async (): Promise<string> => {
  const hash = createHash('sha256')
  for (const name of packages) {
    const folder = dirname(fileURLToPath(import.meta.resolve(`@plumbline/${name}`)))
    const files = (await readdir(folder, { recursive: true })).filter((file) => file.endsWith('.js')).sort()
    for (const file of files) hash.update(`${name}/${file}\n`).update(await readFile(join(folder, file)))
  }
  return hash.digest('hex')
}
