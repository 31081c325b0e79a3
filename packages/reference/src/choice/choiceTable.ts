import type { CompiledRule } from '@plumbline/schema'
import type { Order } from '../order.js'

/** The comparisons on which the choice of law turns; tests change them to see that a change is noticed. */
export interface ChoiceTable {
  /** Whether a measure of length or money is no heavier than another, by how it stands to it. */
  readonly isNoHeavier: (order: Order) => boolean
  /** Versions that come into question, oldest first. */
  readonly inQuestion: <V extends { readonly rule: CompiledRule }>(candidates: readonly V[]) => readonly V[]
  /** The regime of the act and the regime of the decision, as they are compared. */
  readonly thenAndNow: <V>(then: V, now: V) => readonly [then: V, now: V]
}

export const referenceChoice: ChoiceTable = {
  isNoHeavier: (order) => order <= 0,
  inQuestion: (candidates) => candidates,
  thenAndNow: (then, now) => [then, now],
}
