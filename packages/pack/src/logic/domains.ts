import type { Amount, FactPath, FactType, Id, Period } from '@plumbline/schema'

/** What a fact can be once it is known. */
export interface FactDomain {
  readonly type: FactType
  /** Codes that there are of it; absent: any. */
  readonly codes?: readonly string[]
  /** Those of them that it can be in this place; absent: each. */
  readonly only?: readonly string[]
  /** Whether it can be known not to exist (`null`). */
  readonly missing: boolean
  /** Least number that it can be: a count of records is none below 0. */
  readonly least?: number
  /** Fact that its day never lies after: an event that is known to have happened lies on or before the day asked about. */
  readonly notAfter?: FactPath
}

/**
 * What the facts and parameters of a condition can be. Of what is `undefined` nothing is presumed, so that a question about
 * it is answered as if it could come out either way.
 */
export interface Domains {
  readonly fact: (path: FactPath) => FactDomain | undefined
  /** Values that the parameter has within the life of what reads it. It is one of them, the same wherever it is read. */
  readonly parameter: (id: Id) => readonly (Period | Amount)[] | undefined
}
