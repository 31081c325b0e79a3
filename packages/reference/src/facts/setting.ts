import type { Case, Program } from '@plumbline/schema'
import type { Logic } from '../logic.js'

/** Which records may not be used, and of which that cannot be told; by their ids. */
export interface Standing {
  readonly setAside: ReadonlySet<string>
  readonly doubtful: ReadonlySet<string>
}

/** What every reading looks at. */
export interface Setting {
  readonly program: Program
  /** The case as known at `knownAt`. */
  readonly case: Case
  /** Null while it is being worked out; no count is known before that. */
  readonly standing: Standing | null
  readonly logic: Logic
}
