import { readFile, stat } from 'node:fs/promises'
import { dirname, join, relative, resolve, sep } from 'node:path'
import { compilePack, type Pack } from '@plumbline/pack'
import type { Program } from '@plumbline/schema'
import { loadPacks } from '../loadPacks.js'
import { readPack } from '../readPack.js'

/** A pack with one of its files in another state. */
export interface EditedPack {
  readonly program: Program | null
  readonly packs: readonly Pack[]
  readonly errors: number
}

const exists = async (path: string): Promise<boolean> => (await stat(path).catch(() => null))?.isFile() ?? false

/** The folder of the pack that a file lies in; null for a file of none. */
export const packAround = async (file: string): Promise<string | null> => {
  for (let folder = dirname(resolve(file)); ; folder = dirname(folder)) {
    // Told from where the command runs, which is how places of other commands are told.
    if (await exists(join(folder, 'pack.yaml'))) return relative(process.cwd(), folder) || '.'
    if (dirname(folder) === folder) return null
  }
}

/** The text of a file that git hands over; null where there is none on that side. */
export const handedOver = async (path: string): Promise<Uint8Array | null> =>
  path === '/dev/null' || path === 'nul' ? null : new Uint8Array(await readFile(path))

/**
 * The pack as it lies on disk, but for one file.
 *
 * @param bytes what the file holds; null: it is not there
 * @throws if the folder or a file in it cannot be read
 */
export const packWithFile = async (folder: string, file: string, bytes: Uint8Array | null): Promise<EditedPack> => {
  const path = relative(resolve(folder), resolve(file)).split(sep).join('/')
  const { pack, dependencies, diagnostics } = await loadPacks(folder, async (one) => {
    const source = await readPack(one)
    if (one !== folder) return source
    const others = source.files.filter((other) => other.path !== path)
    return { ...source, files: bytes === null ? others : [...others, { path, bytes }] }
  })
  const packs = pack === null ? dependencies : [pack, ...dependencies]
  const compiled = pack === null ? null : compilePack(pack, dependencies)
  const found = [...diagnostics, ...(compiled?.diagnostics ?? [])].filter(({ severity }) => severity === 'error')
  return { program: found.length > 0 ? null : (compiled?.program ?? null), packs, errors: found.length }
}
