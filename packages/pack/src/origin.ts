import type { Locator } from '@plumbline/schema'

/** Where a node of a pack was written, and the provisions cited nearest around it. */
export interface Origin {
  readonly file: string
  /** Half-open, in UTF-16 units of the decoded text without its byte order mark. */
  readonly span: readonly [start: number, end: number]
  /** From 1. */
  readonly line: number
  /** From 1, in Unicode code points. */
  readonly column: number
  readonly law: readonly Locator[]
}

/** Keys and indices from the top of a file to a node. */
export type Path = readonly (string | number)[]

/** A path as a key of maps. */
export const pathKey = (path: Path): string => JSON.stringify(path)
