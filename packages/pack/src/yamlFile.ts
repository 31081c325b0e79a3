import type { Diagnostic } from './diagnostic.js'
import type { Origin, Path } from './origin.js'

/** A YAML file as plain JSON values, with the place of every node. */
export interface YamlFile {
  readonly file: string
  /** Decoded, without its byte order mark: what spans count in. */
  readonly text: string
  /** Plain JSON; `undefined` where the file could not be read as YAML at all. */
  readonly value: unknown
  readonly diagnostics: readonly Diagnostic[]
  /** Place of the value at a path; of the nearest node around it where the path leads nowhere. */
  readonly origin: (path: Path) => Origin
  /** Place of the key of the value at a path; of the value where it has none. */
  readonly keyOrigin: (path: Path) => Origin
  /** Whether the value at the path, or one around it, was complained about while it was read. */
  readonly isSpoilt: (path: Path) => boolean
  /** Whether a value at or below the path was. */
  readonly holdsSpoilt: (path: Path) => boolean
}
