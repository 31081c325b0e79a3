import { type Diagnostic, diagnose, hasErrors, sortDiagnostics } from './diagnostic.js'
import { didYouMean } from './help.js'
import { fileKind, fileSchemas, layout } from './layout.js'
import type { Pack, PackFile } from './pack.js'
import { type PackSource, type SourceFile, shownPath } from './packSource.js'
import { parseYaml } from './parseYaml.js'
import { positionsOf } from './position.js'
import { shapeDiagnostics } from './shapeDiagnostics.js'
import { YamlPlaces } from './yamlPlaces.js'

/** What was read of a pack. `pack` is null only where its `pack.yaml` could not be read. */
export interface ParsedPack {
  readonly pack: Pack | null
  readonly diagnostics: readonly Diagnostic[]
  /** Decoded text of every file by its shown path, for source frames. */
  readonly sources: ReadonlyMap<string, string>
}

interface ReadFile {
  readonly path: string
  readonly text: string
  readonly shown: string
  readonly file: PackFile | null
  readonly diagnostics: readonly Diagnostic[]
}

const byPath = (left: { readonly path: string }, right: { readonly path: string }): number =>
  left.path < right.path ? -1 : left.path > right.path ? 1 : 0

/**
 * Reads every file of a pack, each on its own, so that one bad file never hides the others. Never throws.
 *
 * @param source bytes by path; files that are not YAML are passed over
 */
export const parsePack = (source: PackSource): ParsedPack => {
  const read = [...source.files]
    .filter(({ path }) => /\.ya?ml$/i.test(path))
    .sort(byPath)
    .map((file) => readFile(source.root, file))
  const files = read.flatMap(({ file }) => file ?? [])
  const unread = read.flatMap(({ path, file }) => (file === null ? [{ path, kind: fileKind(path) ?? null }] : []))
  const manifestFile = files.find((file): file is PackFile<'pack'> => file.kind === 'pack')
  const missing = read.some(({ path }) => path === 'pack.yaml') ? [] : [missingManifest(source.root)]
  return {
    pack: manifestFile === undefined ? null : { manifest: manifestFile.value, manifestFile, files, unread },
    diagnostics: sortDiagnostics([...missing, ...read.flatMap(({ diagnostics }) => diagnostics)]),
    sources: new Map(read.map(({ shown, text }) => [shown, text])),
  }
}

const readFile = (root: string, { path, bytes, size }: SourceFile): ReadFile => {
  const shown = shownPath(root, path)
  const kind = fileKind(path)
  if (kind === undefined) return { path, shown, text: '', file: null, diagnostics: [unknownLocation(shown, path)] }
  const yaml = parseYaml(bytes, shown, size)
  const { value, diagnostics } = shapeDiagnostics(fileSchemas[kind], yaml)
  const { text, origin, keyOrigin, isSpoilt, holdsSpoilt } = yaml
  const file =
    value === undefined || hasErrors(yaml.diagnostics)
      ? null
      : { kind, path, value, file: shown, text, origin, keyOrigin, isSpoilt, holdsSpoilt }
  return { path, shown, text, file: file as PackFile | null, diagnostics: [...yaml.diagnostics, ...diagnostics] }
}

const start = (file: string) => new YamlPlaces(file, positionsOf('')).at(0, 0)

const unknownLocation = (shown: string, path: string): Diagnostic =>
  diagnose(
    'PL1001',
    start(shown),
    { zh: `\`${path}\` 不在规则包的任何已知位置`, en: `\`${path}\` is at no known place of a pack` },
    didYouMean(path, path.endsWith('.yml') ? [path.replace(/\.yml$/, '.yaml')] : [], {
      zh: `已知位置：${layout.map((place) => `\`${place}\``).join('、')}`,
      en: `files stand at ${layout.map((place) => `\`${place}\``).join(', ')}`,
    }),
  )

const missingManifest = (root: string): Diagnostic =>
  diagnose(
    'PL1017',
    start(shownPath(root, 'pack.yaml')),
    { zh: '没有 `pack.yaml`', en: 'there is no `pack.yaml`' },
    {
      zh: '在规则包根目录新建 `pack.yaml`，写明 id、version 等',
      en: 'add `pack.yaml` with the id, version and the rest',
    },
  )
