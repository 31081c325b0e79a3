import { readFile, stat } from 'node:fs/promises'
import {
  type Allowed,
  compilePack,
  type Diagnostic,
  layersOf,
  type Pack,
  type Severities,
  sortDiagnostics,
} from '@plumbline/pack'
import { type Digest, digestOf, type Program, readProgram as parseProgram } from '@plumbline/schema'
import { loadPacks } from './loadPacks.js'
import { type ReadOf, readPack } from './readPack.js'

/** A program ready to decide with; null where its pack has errors. */
export interface LoadedProgram {
  readonly program: Program | null
  readonly digest: Digest | null
  /** Of the pack and of the packs it rests on; empty for a compiled program. */
  readonly diagnostics: readonly Diagnostic[]
  /** What comments, `pack.yaml` and the run let pass, with their reasons. */
  readonly allowed: readonly Allowed[]
  /** Decoded text of every file by the name diagnostics show. */
  readonly sources: ReadonlyMap<string, string>
  /** As written, with its tests; null for a compiled program or where `pack.yaml` could not be read. */
  readonly pack: Pack | null
  /** The packs that it was compiled from, itself last; empty for a compiled program or where one is missing. */
  readonly layers: readonly Pack[]
}

/** A `program.json` that is none. */
export class ProgramFileError extends Error {
  override readonly name = 'ProgramFileError'
  constructor(
    readonly path: string,
    /** Place in the file and what is wrong there, one each. */
    readonly problems: readonly string[],
    options?: ErrorOptions,
  ) {
    super(`\`${path}\` is not a compiled program`, options)
  }
}

/**
 * Compiles the pack in a folder, or reads the compiled program in a `.json` file.
 *
 * @param severities asked for in this run
 * @param of `law` where nobody asks about its tests: they are then neither read nor checked
 * @throws {ProgramFileError} if the file holds no program
 * @throws if the path cannot be read
 */
export const loadProgram = async (
  path: string,
  severities: Severities = {},
  of: ReadOf = 'all',
): Promise<LoadedProgram> =>
  (await stat(path)).isDirectory() ? compileFolder(path, severities, of) : readProgram(path)

const compileFolder = async (folder: string, severities: Severities, of: ReadOf): Promise<LoadedProgram> => {
  const { pack, dependencies, diagnostics, sources } = await loadPacks(folder, readPack, of)
  if (pack === null)
    return {
      program: null,
      digest: null,
      diagnostics: sortDiagnostics(diagnostics),
      allowed: [],
      sources,
      pack,
      layers: [],
    }
  const compiled = compilePack(pack, dependencies, severities)
  const { below, complete } = layersOf(pack, dependencies)
  const layers = complete ? [...below, pack] : []
  return { ...compiled, diagnostics: sortDiagnostics([...diagnostics, ...compiled.diagnostics]), sources, pack, layers }
}

const readProgram = async (path: string): Promise<LoadedProgram> => {
  const { program, problems } = parseProgram(parseJson(await readFile(path, 'utf8'), path))
  if (program === null) throw new ProgramFileError(path, problems)
  return {
    program,
    digest: digestOf(program),
    diagnostics: [],
    allowed: [],
    sources: new Map(),
    pack: null,
    layers: [],
  }
}

const parseJson = (text: string, path: string): unknown => {
  try {
    return JSON.parse(text)
  } catch (cause) {
    throw new ProgramFileError(path, [String(cause)], { cause })
  }
}
