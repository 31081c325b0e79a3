import { type Ran, run } from './run.js'
import { SideError } from './sideError.js'

const isMissing = (error: unknown): boolean => (error as NodeJS.ErrnoException).code === 'ENOENT'

const git = async (cwd: string, args: readonly string[], input = ''): Promise<Ran> => {
  try {
    return await run('git', ['--no-pager', ...args], cwd, input)
  } catch (cause) {
    if (isMissing(cause)) throw new SideError('no-git', 'git', '', { cause })
    throw cause
  }
}

const textOf = ({ out }: Ran): string => out.toString('utf8').replace(/\r?\n$/, '')

/** The folder of the repository that a folder lies in; null where it lies in none. */
export const repositoryOf = async (cwd: string): Promise<string | null> => {
  const found = await git(cwd, ['rev-parse', '--show-toplevel'])
  return found.code === 0 ? textOf(found) : null
}

/** The commit of a revision. @throws {SideError} where there is none */
export const commitOf = async (repository: string, revision: string): Promise<string> => {
  // A name that begins with a dash would be an option.
  const found = revision.startsWith('-')
    ? null
    : await git(repository, ['rev-parse', '--verify', '--quiet', `${revision}^{commit}`])
  if (found?.code !== 0) throw new SideError('no-revision', revision)
  return textOf(found)
}

/** A file of a commit. */
export interface TreeFile {
  /** From the top of the repository, with `/`. */
  readonly path: string
  readonly object: string
}

/** Files of a commit below a folder; of all of it for an empty path. Links and submodules are passed over. */
export const filesIn = async (repository: string, commit: string, folder: string): Promise<readonly TreeFile[]> => {
  const pathspec = folder === '' ? [] : ['--', `${folder}/`]
  const found = await git(repository, ['ls-tree', '-r', '-z', '--full-tree', commit, ...pathspec])
  if (found.code !== 0) throw new SideError('no-path', folder, found.err.trim())
  return found.out
    .toString('utf8')
    .split('\0')
    .flatMap((line) => {
      const match = /^100\d{3} blob ([0-9a-f]+)\t([\s\S]*)$/.exec(line)
      return match ? [{ object: match[1] as string, path: match[2] as string }] : []
    })
}

/** Whether a path is a folder of a commit. */
export const isFolderIn = async (repository: string, commit: string, path: string): Promise<boolean> => {
  const found = await git(repository, ['cat-file', '-t', `${commit}:${path}`])
  return found.code === 0 && textOf(found) === 'tree'
}

/** Contents of objects, in the order asked for. */
export const contentsOf = async (repository: string, objects: readonly string[]): Promise<readonly Buffer[]> => {
  if (objects.length === 0) return []
  const { out } = await git(repository, ['cat-file', '--batch'], `${objects.join('\n')}\n`)
  let at = 0
  return objects.map((object) => {
    const end = out.indexOf(10, at)
    const [, type, size] = out.subarray(at, end).toString('utf8').split(' ')
    if (type !== 'blob') throw new SideError('no-path', object)
    const start = end + 1
    at = start + Number(size) + 1
    return out.subarray(start, start + Number(size))
  })
}
