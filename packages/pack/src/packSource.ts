export interface SourceFile {
  /** Inside the pack, with `/`. */
  readonly path: string
  readonly bytes: Uint8Array
  /** Of the whole file in bytes, where `bytes` is not all of it because it is too large to be parsed anyway. */
  readonly size?: number
}

/** The bytes of a pack. */
export interface PackSource {
  /** Shown before each path in diagnostics; may be empty. */
  readonly root: string
  readonly files: readonly SourceFile[]
}

export const shownPath = (root: string, path: string): string =>
  root === '' ? path : root.endsWith('/') ? `${root}${path}` : `${root}/${path}`
