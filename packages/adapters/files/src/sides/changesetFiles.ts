import { readdir, readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Changeset } from '@plumbline/analysis'
import { commitOf, contentsOf, filesIn, repositoryOf } from './git.js'
import type { OpenedSide } from './openSide.js'

type Files = ReadonlyMap<string, string>

const isChangeset = (path: string): boolean => /^\.changeset\/[^/]+\.md$/.test(path) && !/\/README\.md$/i.test(path)

const inRevision = async (repository: string, revision: string): Promise<Files> => {
  const files = (await filesIn(repository, await commitOf(repository, revision), '.changeset')).filter(({ path }) =>
    isChangeset(path),
  )
  const contents = await contentsOf(
    repository,
    files.map(({ object }) => object),
  )
  return new Map(files.map(({ path }, index) => [path, (contents[index] as Buffer).toString('utf8')]))
}

/** The nearest folder around another that has change files. */
const onDisk = async (from: string): Promise<Files | null> => {
  for (let folder = from; ; folder = dirname(folder)) {
    const names = await readdir(join(folder, '.changeset')).catch(() => null)
    if (names !== null) {
      const paths = names.map((name) => `.changeset/${name}`).filter(isChangeset)
      return new Map(
        await Promise.all(paths.map(async (path) => [path, await readFile(join(folder, path), 'utf8')] as const)),
      )
    }
    if (dirname(folder) === folder) return null
  }
}

/**
 * Change files of the side after; where the side before is a revision, those that it does not have already: what was announced
 * for another change announces nothing now. Null where no folder of change files is known.
 */
export const changesetsBetween = async (
  before: OpenedSide,
  after: OpenedSide,
  cwd: string,
): Promise<readonly Changeset[] | null> => {
  const repository = before.revision === null && after.revision === null ? null : await repositoryOf(cwd)
  const now =
    after.revision !== null && repository !== null
      ? await inRevision(repository, after.revision)
      : after.folder === null
        ? null
        : await onDisk(after.folder)
  if (now === null) return null
  const old: Files =
    before.revision === null || repository === null ? new Map() : await inRevision(repository, before.revision)
  // With the whole engine behind it, which reading a pack has no need of.
  const { parseChangeset } = await import('@plumbline/analysis')
  return [...now]
    .filter(([path, text]) => old.get(path)?.replaceAll('\r\n', '\n') !== text.replaceAll('\r\n', '\n'))
    .flatMap(([path, text]) => parseChangeset(path, text) ?? [])
}
