import { readdirSync, readFileSync, statSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import {
  compilePack,
  type Diagnostic,
  type PackSource,
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

export const readFolder = (folder: string): readonly SourceFile[] =>
  filesBelow(folder).map((path) => ({ path, bytes: readFileSync(`${folder}/${path}`) }))

export const limits: readonly SourceFile[] = readFolder(at('base/zz-limits'))
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

export const limitsPack = () => {
  const { pack } = parsePack(source(limits, 'zz-limits'))
  if (pack === null) throw new Error('the base of the tests is broken')
  return pack
}

/** Reads and compiles `zz-rules` from these files, on `zz-limits`. */
export const compile = (files: readonly SourceFile[]) => {
  const parsed = parsePack(source(files))
  const compiled = parsed.pack === null ? null : compilePack(parsed.pack, [limitsPack()])
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
