import type { PackManifest } from '@plumbline/schema'
import type { FileKind, FileValue } from './layout.js'
import type { YamlFile } from './yamlFile.js'

/**
 * A file of a pack: its value, checked against its schema, and the place of every node. A table of rules is as many files of one path as
 * it has rows.
 */
export interface PackFile<Kind extends FileKind = FileKind> extends Omit<YamlFile, 'value' | 'diagnostics'> {
  readonly kind: Kind
  /** Inside the pack. */
  readonly path: string
  readonly value: FileValue<Kind>
  /** The file as plain JSON, before its shape was read: with its tables. */
  readonly written: unknown
}

/** A pack as written. Immutable. */
export interface Pack {
  readonly manifest: PackManifest
  readonly manifestFile: PackFile<'pack'>
  /** Files that could be read, by path. */
  readonly files: readonly PackFile[]
  /**
   * Files that could not, with null for a file at no known place. What they would have declared is not complained about a
   * second time, and a pack that has any does not compile.
   */
  readonly unread: readonly { readonly path: string; readonly kind: FileKind | null }[]
}

const isOf =
  <Kind extends FileKind>(kind: Kind) =>
  (file: PackFile): file is PackFile<Kind> =>
    file.kind === kind

/** Files of one kind, by path. */
export const filesOf = <Kind extends FileKind>(pack: Pack, kind: Kind): readonly PackFile<Kind>[] =>
  pack.files.filter(isOf(kind))
