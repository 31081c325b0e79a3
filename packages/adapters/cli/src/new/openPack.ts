import { type LoadedProgram, loadPacks, readPack } from '@plumbline/files'
import { type CompiledPack, compilePack, parsePack } from '@plumbline/pack'
import type { Program } from '@plumbline/sdk'
import { loadPack, unreadable } from '../load.js'
import { UserError } from '../userError.js'
import { sourcesOf } from './newFiles.js'

/** A pack that something is added to. */
export interface OpenPack {
  readonly folder: string
  readonly program: Program
  /** The pack with more files, compiled in memory. */
  readonly with: (files: Readonly<Record<string, string>>) => Promise<CompiledPack>
}

/**
 * Opens the pack that is added to.
 *
 * @returns what is wrong with it where it does not compile
 * @throws {UserError} if it cannot be read
 */
export const openPack = async (folder: string): Promise<OpenPack | LoadedProgram> => {
  const loaded = await loadPack(folder)
  if (loaded.program === null) return loaded
  if (loaded.pack === null)
    throw new UserError('not-a-pack-folder', {
      zh: `\`${folder}\` 是编译后的规则包；请给出规则包文件夹`,
      en: `\`${folder}\` is a compiled program; give the folder of its pack`,
    })
  return { folder, program: loaded.program, with: (files) => compileWith(folder, files) }
}

const compileWith = async (folder: string, files: Readonly<Record<string, string>>): Promise<CompiledPack> => {
  try {
    const source = await readPack(folder)
    const { dependencies } = await loadPacks(folder)
    const { pack, diagnostics } = parsePack({ ...source, files: [...source.files, ...sourcesOf(files)] })
    if (pack === null) return { program: null, digest: null, diagnostics, allowed: [] }
    const compiled = compilePack(pack, dependencies)
    return { ...compiled, diagnostics: [...diagnostics, ...compiled.diagnostics] }
  } catch (error) {
    throw unreadable(folder, error)
  }
}
