import { RuleTableFile } from '@plumbline/schema'
import { type Diagnostic, diagnose, hasErrors, sortDiagnostics } from './diagnostic.js'
import { didYouMean } from './help.js'
import { type FileKind, fileKind, fileSchemas, layout } from './layout.js'
import type { Path } from './origin.js'
import type { Pack, PackFile } from './pack.js'
import { type PackSource, type SourceFile, shownPath } from './packSource.js'
import { parseYaml } from './parseYaml.js'
import { positionsOf } from './position.js'
import { shapeDiagnostics } from './shapeDiagnostics.js'
import { expandRules } from './tables/expandRules.js'
import { placeInFile } from './tables/places.js'
import type { YamlFile } from './yamlFile.js'
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
  /** One, or for a table of rules one for each of them; none where it could not be read. */
  readonly files: readonly PackFile[]
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
  const files = read.flatMap((one) => one.files)
  const unread = read.flatMap((one) =>
    one.files.length === 0 ? [{ path: one.path, kind: fileKind(one.path) ?? null }] : [],
  )
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
  if (kind === undefined) return { path, shown, text: '', files: [], diagnostics: [unknownLocation(shown, path)] }
  const yaml = parseYaml(bytes, shown, size)
  const isTable = kind === 'rule' && isRuleTable(yaml.value)
  const { value, diagnostics } = shapeDiagnostics(isTable ? RuleTableFile : fileSchemas[kind], yaml)
  const all = [...yaml.diagnostics, ...diagnostics]
  if (value === undefined || hasErrors(yaml.diagnostics))
    return { path, shown, text: yaml.text, files: [], diagnostics: all }
  const files = isTable
    ? expandRules(value as RuleTableFile, yaml.value).map(({ rule, place }) => packFile(kind, path, yaml, rule, place))
    : [packFile(kind, path, yaml, value, (at) => placeInFile(yaml.value, at))]
  return { path, shown, text: yaml.text, files, diagnostics: all }
}

const isRuleTable = (value: unknown): boolean => typeof value === 'object' && value !== null && 'table' in value

const packFile = (
  kind: FileKind,
  path: string,
  { file, text, value: written, ...yaml }: YamlFile,
  value: unknown,
  place: (path: Path) => Path,
): PackFile =>
  ({
    kind,
    path,
    value,
    file,
    text,
    written,
    origin: (at) => yaml.origin(place(at)),
    keyOrigin: (at) => yaml.keyOrigin(place(at)),
    isSpoilt: (at) => yaml.isSpoilt(place(at)),
    holdsSpoilt: (at) => yaml.holdsSpoilt(place(at)),
  }) as PackFile

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
