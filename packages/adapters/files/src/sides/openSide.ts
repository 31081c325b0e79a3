import { readFile, stat } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import type { SentenceFile } from '@plumbline/analysis'
import { compilePack, type Diagnostic, hasErrors, type Pack, sortDiagnostics } from '@plumbline/pack'
import type { Program } from '@plumbline/schema'
import { loadPacks } from '../loadPacks.js'
import { loadProgram } from '../loadProgram.js'
import { readTestFiles } from '../readTestFiles.js'
import { type Materialised, materialiseArchive, materialisePackage, materialiseRevision } from './materialise.js'
import { SideError } from './sideError.js'

/** One side of a comparison. */
export interface OpenedSide {
  /** As it was asked for. */
  readonly name: string
  /** Null where the pack does not compile. */
  readonly program: Program | null
  /** The pack, then those it rests on; empty for a compiled program. */
  readonly packs: readonly Pack[]
  readonly diagnostics: readonly Diagnostic[]
  readonly tests: readonly SentenceFile[]
  /** Test files that could not be read; their cases are not tried. */
  readonly unreadTests: string | null
  /** Names of the packages of its packs, by the id of the pack. */
  readonly packages: ReadonlyMap<string, string>
  /** The revision, for a side in a repository; null elsewhere. */
  readonly revision: string | null
  /** Folder of the pack, for a side on disk; null elsewhere. */
  readonly folder: string | null
  /** What a file of it is to be called. */
  readonly shown: (path: string) => string
}

/**
 * A pack whose pinned digest is not the one that the pack beside it now compiles to, pinned anew. A digest is that of what this
 * version of plumbline compiles: an older pack would otherwise not compare at all.
 */
const repinned = (pack: Pack, dependencies: readonly Pack[]): Pack => {
  const { limitedBy } = pack.manifest
  const limits = dependencies.find(({ manifest }) => manifest.id === limitedBy?.pack)
  const digest = limits && compilePack(repinnedOnce(limits, dependencies), dependencies).digest
  return limitedBy && digest ? { ...pack, manifest: { ...pack.manifest, limitedBy: { ...limitedBy, digest } } } : pack
}

const repinnedOnce = (pack: Pack, dependencies: readonly Pack[]): Pack =>
  pack.manifest.limitedBy === undefined
    ? pack
    : repinned(
        pack,
        dependencies.filter(({ manifest }) => manifest.id !== pack.manifest.id),
      )

const compiled = (pack: Pack, dependencies: readonly Pack[]) => {
  const first = compilePack(pack, dependencies)
  if (
    first.program !== null ||
    first.diagnostics.some(({ code, severity }) => severity === 'error' && code !== 'PL1220')
  )
    return first
  const others = dependencies.map((one) => repinnedOnce(one, dependencies))
  return compilePack(repinned(pack, others), others)
}

const packageOf = async ({ manifestFile, manifest }: Pack): Promise<readonly (readonly [string, string])[]> => {
  try {
    const { name } = JSON.parse(await readFile(join(dirname(manifestFile.file), 'package.json'), 'utf8')) as {
      name?: unknown
    }
    return typeof name === 'string' ? [[manifest.id, name]] : []
  } catch {
    return []
  }
}

const testsOf = async (folder: string, pack: Pack, program: Program) => {
  try {
    return { tests: await readTestFiles(folder, pack, program), unreadTests: null }
  } catch (error) {
    return { tests: [], unreadTests: String((error as Error).message) }
  }
}

type Loaded = Omit<OpenedSide, 'name' | 'revision' | 'folder' | 'shown'>

const isFile = async (path: string): Promise<boolean> => {
  try {
    return (await stat(path)).isFile()
  } catch {
    return false
  }
}

const loadFolder = async (folder: string): Promise<Loaded> => {
  const { pack, dependencies, diagnostics } = await loadPacks(folder)
  if (pack === null) throw new SideError('no-pack', folder)
  const { program, diagnostics: found } = compiled(pack, dependencies)
  const packs = [pack, ...dependencies]
  const all = sortDiagnostics([...diagnostics, ...found])
  // A published pack comes without the packs it rests on, and with what it was compiled to.
  const whole =
    program ??
    ((await isFile(join(folder, 'program.json'))) && dependencies.length === 0 && pack.manifest.limitedBy
      ? (await loadProgram(join(folder, 'program.json'))).program
      : null)
  return {
    program: whole,
    packs,
    diagnostics: whole === null ? all : all.filter(() => hasErrors(all) && program !== null),
    packages: new Map((await Promise.all(packs.map(packageOf))).flat()),
    ...(whole === null ? { tests: [], unreadTests: null } : await testsOf(folder, pack, whole)),
  }
}

const loadFile = async (path: string): Promise<Loaded> => {
  const { program, diagnostics } = await loadProgram(path)
  return { program, packs: [], diagnostics, tests: [], unreadTests: null, packages: new Map() }
}

const fromTemporary = async (name: string, revision: string | null, made: Materialised): Promise<OpenedSide> => {
  try {
    return { name, revision, folder: null, shown: made.shown, ...(await loadFolder(made.path)) }
  } finally {
    await made.remove()
  }
}

/** `git:<rev>` or `git:<rev>:<path>`; a revision has no colon. */
const asRevision = (spec: string) => /^git:([^:]+)(?::(.*))?$/s.exec(spec)

/** The path that a side is about in a repository, for the other side that names none. */
export const pathOfSide = (spec: string): string | null => {
  const revision = asRevision(spec)
  if (revision) return revision[2] ?? null
  return /^npm:|\.tgz$|\.json$/.test(spec) ? null : spec
}

/**
 * Opens a side: a folder of a pack, a compiled program, `git:<rev>[:path]`, `npm:<name>@<version>` or a `.tgz`. All of it is in
 * memory afterwards.
 *
 * @param otherwise the path taken for a revision that names none
 * @throws {SideError} or, for what is on disk and cannot be read, an error of the system
 */
export const openSide = async (spec: string, cwd: string, otherwise: string | null): Promise<OpenedSide> => {
  const revision = asRevision(spec)
  if (revision) {
    const [, name = '', path] = revision
    return fromTemporary(spec, name, await materialiseRevision(name, path ?? otherwise ?? '.', cwd))
  }
  if (spec.startsWith('git:')) throw new SideError('bad-spec', spec)
  if (spec.startsWith('npm:'))
    return fromTemporary(spec, null, await materialisePackage(spec.slice('npm:'.length), cwd))
  const path = resolve(cwd, spec)
  if (spec.endsWith('.tgz')) return fromTemporary(spec, null, await materialiseArchive(path))
  const isFolder = (await stat(path)).isDirectory()
  const loaded = isFolder ? await loadFolder(spec) : await loadFile(path)
  return { name: spec, revision: null, folder: isFolder ? path : null, shown: (file) => file, ...loaded }
}
