import type { Case, Program } from '@plumbline/schema'
import type { Logic } from '../logic.js'

/** What every reading looks at. */
export interface Setting {
  readonly program: Program
  /** The case as known at `knownAt`. */
  readonly case: Case
  /** Ids of the records set aside; null while that is being worked out, when no count is known yet. */
  readonly setAside: ReadonlySet<string> | null
  readonly logic: Logic
}
