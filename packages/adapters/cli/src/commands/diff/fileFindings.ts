import { type DiffFindings, diffPrograms, placesOf } from '@plumbline/analysis'
import { handedOver, packAround, packWithFile } from '@plumbline/files'

/**
 * What one file changes in the pack that it lies in, all others being as they are on disk; null for a file of no pack. Cases
 * are not tried: git asks for every file by itself, and each would take seconds.
 */
export const fileFindings = async (path: string, before: string, after: string): Promise<DiffFindings | null> => {
  const folder = /\.ya?ml$/i.test(path) ? await packAround(path) : null
  if (folder === null) return null
  const old = await packWithFile(folder, path, await handedOver(before))
  const now = await packWithFile(folder, path, await handedOver(after))
  const diff = old.program && now.program && diffPrograms(old.program, now.program)
  const unusable = (['before', 'after'] as const).flatMap((side) => {
    const { program, errors } = side === 'before' ? old : now
    return program === null ? [{ side, name: path, errors }] : []
  })
  const [pack] = [...now.packs, ...old.packs]
  return {
    before: `a/${path}`,
    after: `b/${path}`,
    pack: pack?.manifest.title ?? { zh: path, en: path },
    diff,
    ofOneFile: true,
    unusable,
    files: [],
    changesets: [],
    placesOf: (change) => placesOf(change, old.packs, now.packs),
  }
}
