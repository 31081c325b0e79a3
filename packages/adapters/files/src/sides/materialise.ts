import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join, posix, relative, resolve, sep } from 'node:path'
import { commitOf, contentsOf, filesIn, isFolderIn, repositoryOf } from './git.js'
import { run } from './run.js'
import { SideError } from './sideError.js'
import { type ArchivedFile, readTarball } from './tar.js'

/** A pack laid out in a folder of its own, with the packs beside it. */
export interface Materialised {
  /** The folder of the pack, or the compiled program. */
  readonly path: string
  /** What stands before the paths of the files there, and what they are to be called. */
  readonly shown: (path: string) => string
  /** Removes the folder. */
  readonly remove: () => Promise<void>
}

/** What packs and their tests consist of. Compiled programs are large, and nothing here reads them. */
const isWanted = (path: string): boolean => /\.(?:ya?ml|json)$/i.test(path) && !path.endsWith('program.json')

const inTemporary = async <T>(make: (folder: string) => Promise<T>): Promise<T> => {
  const folder = await mkdtemp(join(tmpdir(), 'plumbline-diff-'))
  try {
    return await make(folder)
  } catch (error) {
    await rm(folder, { recursive: true, force: true })
    throw error
  }
}

const write = async (folder: string, files: readonly ArchivedFile[]): Promise<void> => {
  for (const { path, bytes } of files) {
    const file = join(folder, path)
    await mkdir(dirname(file), { recursive: true })
    await writeFile(file, bytes)
  }
}

const slashed = (path: string): string => path.split(sep).join('/')

/** The path of a folder in a commit: from the top, as git has it, or else from the folder where the user stands. */
const pathIn = async (repository: string, commit: string, asked: string, cwd: string): Promise<string> => {
  const fromTop = posix.normalize(slashed(asked)).replace(/^\.\/|\/+$/g, '')
  const fromHere = slashed(relative(repository, resolve(cwd, asked)))
  for (const path of asked.startsWith('.') ? [fromHere, fromTop] : [fromTop, fromHere])
    if (path === '' || path === '.' || (await isFolderIn(repository, commit, path))) return path === '.' ? '' : path
  throw new SideError('no-path', asked)
}

/** The folder whose packs can rest on each other: that beside the pack; for a pack inside a pack, that beside the outer one. */
const siblings = async (repository: string, commit: string, path: string): Promise<string> => {
  const up = (one: string): string => (one.includes('/') ? posix.dirname(one) : '')
  const parent = up(path)
  if (path === '' || parent === '') return ''
  const isPack = (await filesIn(repository, commit, parent)).some((file) => file.path === `${parent}/pack.yaml`)
  return isPack ? up(parent) : parent
}

/**
 * The pack at a revision, with the packs beside it as they were then. Nothing but the objects of the repository is read: the
 * working tree, the index and the current branch are not touched.
 *
 * @throws {SideError}
 */
export const materialiseRevision = async (revision: string, asked: string, cwd: string): Promise<Materialised> => {
  const repository = await repositoryOf(cwd)
  if (repository === null) throw new SideError('no-repository', cwd)
  const commit = await commitOf(repository, revision)
  const path = await pathIn(repository, commit, asked, cwd)
  const parent = await siblings(repository, commit, path)
  const files = (await filesIn(repository, commit, parent)).filter((one) => isWanted(one.path))
  if (!files.some((one) => one.path === posix.join(path, 'pack.yaml')))
    throw new SideError('no-pack', `git:${revision}:${path}`)
  const contents = await contentsOf(
    repository,
    files.map(({ object }) => object),
  )
  return inTemporary(async (folder) => {
    await write(
      folder,
      files.map((one, index) => ({ path: one.path, bytes: contents[index] as Buffer })),
    )
    const root = slashed(folder)
    return {
      path: join(folder, path),
      shown: (file) =>
        slashed(file).startsWith(`${root}/`) ? `git:${revision}:${slashed(file).slice(root.length + 1)}` : file,
      remove: () => rm(folder, { recursive: true, force: true }),
    }
  })
}

/** A published pack holds what it was compiled to, because the packs it rests on are not in it. */
const unpacked = (archive: Buffer, name: string): Promise<Materialised> =>
  inTemporary(async (folder) => {
    const files = readTarball(archive, name)
    if (!files.some(({ path }) => /^[^/]+\/pack\.yaml$/.test(path))) throw new SideError('no-pack', name)
    await write(folder, files)
    const [inner = 'package'] = files.map(({ path }) => path.slice(0, path.indexOf('/')))
    const root = slashed(join(folder, inner))
    return {
      path: join(folder, inner),
      shown: (file) =>
        slashed(file).startsWith(`${root}/`) ? `${name}:${slashed(file).slice(root.length + 1)}` : file,
      remove: () => rm(folder, { recursive: true, force: true }),
    }
  })

/** @throws {SideError} */
export const materialiseArchive = async (file: string): Promise<Materialised> => unpacked(await readFile(file), file)

/** `name@version` as registries have it; nothing that a shell or npm would read as an option, a path or an address. */
const packageSpec = /^(?:@[a-z0-9][a-z0-9._-]*\/)?[a-z0-9][a-z0-9._-]*@[A-Za-z0-9][A-Za-z0-9.+-]*$/

/** A published version, fetched with the npm of the user, with the registry and rights that it is set up with. @throws {SideError} */
export const materialisePackage = async (spec: string, cwd: string): Promise<Materialised> => {
  if (!packageSpec.test(spec)) throw new SideError('bad-spec', `npm:${spec}`)
  return inTemporary(async (folder) => {
    const args = ['pack', spec, '--ignore-scripts', '--silent', '--pack-destination', folder]
    const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm'
    const packed = await run(npm, args, cwd).catch((cause: unknown) => {
      throw new SideError('no-npm', 'npm', '', { cause: cause as Error })
    })
    const [archive] = (await readdir(folder)).filter((name) => name.endsWith('.tgz'))
    if (packed.code !== 0 || archive === undefined) throw new SideError('no-package', spec, packed.err.trim())
    const bytes = await readFile(join(folder, archive))
    const made = await unpacked(bytes, `npm:${spec}`)
    await rm(folder, { recursive: true, force: true })
    return made
  })
}
