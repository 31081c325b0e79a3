/** The bytes of a pack. */
export interface PackSource {
  /** Shown before each path in diagnostics; may be empty. */
  readonly root: string
  /** Paths inside the pack, with `/`. */
  readonly files: readonly { readonly path: string; readonly bytes: Uint8Array }[]
}

export const shownPath = (root: string, path: string): string =>
  root === '' ? path : root.endsWith('/') ? `${root}${path}` : `${root}/${path}`
