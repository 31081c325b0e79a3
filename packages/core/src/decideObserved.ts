import type { Case, Day, Id, Program, Truth } from '@plumbline/schema'
import type { Weighed } from './seal/seal.js'
import { weigh } from './trace.js'

/** A decision, and what was looked at on the way to it. */
export interface Observed {
  readonly weighed: Weighed
  /** What each comparison that was made came to, by the id of its node; also those that no verdict shows. */
  readonly truths: ReadonlyMap<string, ReadonlySet<Truth>>
  /** Days for which the value of each parameter was chosen. */
  readonly parameters: ReadonlyMap<Id, ReadonlySet<Day>>
}

const adder =
  <Key, Value>(into: Map<Key, Set<Value>>) =>
  (key: Key, value: Value): void => {
    const known = into.get(key)
    if (known) known.add(value)
    else into.set(key, new Set([value]))
  }

/** Decides without a seal, and says what was looked at: what the coverage of tests is made of. */
export const decideObserved = (program: Program, kase: Case): Observed => {
  const truths = new Map<string, Set<Truth>>()
  const parameters = new Map<Id, Set<Day>>()
  const { weighed } = weigh(program, kase, { truth: adder(truths), parameter: adder(parameters) })
  return { weighed, truths, parameters }
}
