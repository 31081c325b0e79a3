import type { Checked, Suite } from '@plumbline/analysis'
import { type LoadedProgram, packsInside } from '@plumbline/files'
import { dependenciesOf, type Pack, plainPack } from '@plumbline/pack'
import { loadPack, loadTestFiles, unreadable } from '../load.js'
import { UserError } from '../userError.js'

/** A pack with the sentences that test it: its own, and those of packs that rest on it. */
export interface LoadedSuites {
  readonly pack: Pack
  readonly suites: readonly Suite[]
  /** The pack and those whose sentences test it, each with what it rests on. */
  readonly packs: readonly Checked[]
}

/** Where a pack did not compile, what is wrong with it. */
export type Suites = LoadedSuites | { readonly refused: LoadedProgram }

const restsOn = (pack: Pack, id: string): boolean => dependenciesOf(pack).some((one) => one.pack === id)

const notAFolder = (folder: string): UserError =>
  new UserError('not-a-pack-folder', {
    zh: `\`${folder}\` 是编译后的规则包；请给出规则包文件夹`,
    en: `\`${folder}\` is a compiled program; give the folder of its pack`,
  })

const insideOf = async (folder: string): Promise<readonly string[]> => {
  try {
    return await packsInside(folder)
  } catch (error) {
    throw unreadable(folder, error)
  }
}

/**
 * Loads a pack, the packs inside it that rest on it, and others whose sentences test it.
 *
 * @param more folders of other packs that rest on it
 * @throws {UserError} if one cannot be read, is no folder, or does not rest on the pack
 */
export const loadSuites = async (folder: string, more: readonly string[]): Promise<Suites> => {
  const first = await loadPack(folder)
  if (first.program === null) return { refused: first }
  const { pack } = first
  if (pack === null) throw notAFolder(folder)
  const suites: Suite[] = []
  const packs: Checked[] = []
  const add = async (path: string, { program, pack: own, layers }: LoadedProgram): Promise<void> => {
    if (program === null || own === null) throw notAFolder(path)
    suites.push({ program, layers: layers.map(plainPack), files: await loadTestFiles(path, own, program) })
    packs.push({ pack: own, dependencies: layers.slice(0, -1) })
  }
  await add(folder, first)
  for (const path of new Set([...(await insideOf(folder)), ...more])) {
    const loaded = await loadPack(path)
    if (loaded.program === null) return { refused: loaded }
    if (loaded.pack !== null && restsOn(loaded.pack, pack.manifest.id)) await add(path, loaded)
    else if (more.includes(path))
      throw new UserError('usage', {
        zh: `\`${path}\` 不依赖规则包 \`${pack.manifest.id}\`，不能检验它`,
        en: `\`${path}\` does not rest on the pack \`${pack.manifest.id}\`, and cannot test it`,
      })
  }
  return { pack, suites, packs }
}
