import { readdirSync, readFileSync, statSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import {
  checkPack,
  compilePack,
  type Diagnostic,
  type PackSource,
  packErrors,
  parsePack,
  type SourceFile,
  sortDiagnostics,
} from '@plumbline/pack'

export const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url))

export const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text)

const filesBelow = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => path.split('\\').join('/'))
    .filter((path) => statSync(`${folder}/${path}`).isFile())

const readFiles = (folder: string): readonly SourceFile[] =>
  filesBelow(folder).map((path) => ({ path, bytes: readFileSync(`${folder}/${path}`) }))

export const limits: readonly SourceFile[] = readFiles(at('base/zz-limits'))

const digestOfFiles = (files: readonly SourceFile[]): string => {
  const { pack } = parsePack({ root: '', files })
  return (pack === null ? null : compilePack(pack).digest) ?? 'sha256:'
}

/** Digests that stand in the files for those of the limits packs, which every new default of the schema changes. */
const placeholders = new Map([
  [`sha256:${'1'.repeat(64)}`, digestOfFiles(limits)],
  [`sha256:${'2'.repeat(64)}`, digestOfFiles(readFiles(at('base/zz-other-limits')))],
])

const pinned = ({ path, bytes }: SourceFile): SourceFile => {
  if (path !== 'pack.yaml') return { path, bytes }
  const text = Buffer.from(bytes).toString('utf8')
  return { path, bytes: bytesOf([...placeholders].reduce((all, [from, to]) => all.replace(from, to), text)) }
}

export const readFolder = (folder: string): readonly SourceFile[] => readFiles(folder).map(pinned)

export const rules: readonly SourceFile[] = readFolder(at('base/zz-rules'))

/**
 * The files of a pack with others in their place or beside them. `<path>.absent` takes a file away; `<path>.size` holds the
 * size of one that is too large to stand here.
 */
export const overlay = (base: readonly SourceFile[], over: readonly SourceFile[]): readonly SourceFile[] => {
  const files = new Map(base.map((file) => [file.path, file]))
  for (const file of over) {
    const path = file.path.replace(/\.(?:absent|size)$/, '')
    if (file.path.endsWith('.absent')) files.delete(path)
    else if (file.path.endsWith('.size'))
      files.set(path, { path, bytes: new Uint8Array(0), size: Number(Buffer.from(file.bytes).toString()) })
    else files.set(path, file)
  }
  return [...files.values()]
}

/** `zz-rules` with texts changed: by path, what stands there and what is put in its place. */
export const changed = (path: string, from: string, to: string): readonly SourceFile[] => {
  const file = rules.find((one) => one.path === path)
  const text = Buffer.from(file?.bytes ?? []).toString('utf8')
  if (!text.includes(from)) throw new Error(`\`${from}\` does not stand in \`${path}\``)
  return overlay(rules, [{ path, bytes: bytesOf(text.replace(from, to)) }])
}

export const source = (files: readonly SourceFile[], root = ''): PackSource => ({ root, files })

const basePack = (id: string) => {
  const { pack } = parsePack(source(readFolder(at(`base/${id}`)), id))
  if (pack === null) throw new Error('the base of the tests is broken')
  return pack
}

export const limitsPack = () => basePack('zz-limits')

/** What `zz-rules` can rest on. */
const basePacks = () => ['zz-limits', 'zz-other', 'zz-other-limits', 'zz-upper'].map(basePack)

/** What is wrong in what `zz-rules` with these files says: all, and the errors asked for alone. Null where it cannot be read. */
export const checked = (files: readonly SourceFile[]) => {
  const { pack } = parsePack(source(files))
  const packs = basePacks()
  return pack && { all: checkPack(pack, packs), errors: packErrors(pack, packs) }
}

/** Reads and compiles `zz-rules` from these files, on `zz-limits`; `zz-other` is there too, under limits of its own, and `zz-upper`, which a layer can extend. */
export const compile = (files: readonly SourceFile[]) => {
  const parsed = parsePack(source(files))
  const compiled = parsed.pack === null ? null : compilePack(parsed.pack, basePacks())
  return {
    ...parsed,
    program: compiled?.program ?? null,
    digest: compiled?.digest ?? null,
    diagnostics: sortDiagnostics([...parsed.diagnostics, ...(compiled?.diagnostics ?? [])]),
  }
}

/** `file:line:column CODE`, the way expectations are written. */
export const places = (diagnostics: readonly Diagnostic[]): readonly string[] =>
  diagnostics.map(({ file, line, column, code }) => `${file}:${line}:${column} ${code}`)
