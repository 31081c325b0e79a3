import type { PackManifest } from '@plumbline/schema'
import { type FileKind, type FileValue, fileKind } from './layout.js'
import type { Pack } from './pack.js'

/** A file of a pack without the places of its nodes. */
export interface PlainFile<Kind extends FileKind = FileKind> {
  readonly kind: Kind
  /** Inside the pack. */
  readonly path: string
  readonly value: FileValue<Kind>
}

/** What a program is compiled from, as plain data: it can be sent to another thread. */
export interface PlainPack {
  readonly manifest: PackManifest
  readonly files: readonly PlainFile[]
}

const notLaw: ReadonlySet<FileKind> = new Set(['pack', 'rule-test', 'limit-test', 'scenario', 'coverage', 'thresholds'])

/** Whether a program is compiled from the file at a path of a pack; a file at no known place counts, since it is an error. */
export const isLawFile = (path: string): boolean => {
  const kind = fileKind(path)
  return kind === undefined || kind === 'pack' || !notLaw.has(kind)
}

/** A pack without its tests, without what is said about it, and without places. */
export const plainPack = ({ manifest, files }: Pack): PlainPack => ({
  manifest,
  files: files.filter(({ kind }) => !notLaw.has(kind)).map(({ kind, path, value }) => ({ kind, path, value })),
})

/** Values of the files of one kind, by path. */
export const valuesOf = <Kind extends FileKind>({ files }: PlainPack, kind: Kind): readonly FileValue<Kind>[] =>
  files.flatMap((file) => (file.kind === kind ? [file.value as FileValue<Kind>] : []))
