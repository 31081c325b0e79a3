import type { CompareNode, FactPath, Node } from '@plumbline/schema'
import { comparisonsOf } from './conflict.js'
import type { Domains } from './domains.js'

const ofComparison = ({ fact, value }: CompareNode): readonly string[] =>
  'fact' in value ? [fact, value.fact] : 'parameter' in value ? [fact, `parameter ${value.parameter}`] : [fact]

const known = new WeakMap<Node, readonly string[]>()

/** Facts and parameters that a condition reads. */
export const readingsOf = (node: Node): readonly string[] => {
  const found = known.get(node) ?? [...new Set(comparisonsOf(node).flatMap(ofComparison))]
  known.set(node, found)
  return found
}

/** Conditions that share a reading with this one, or with one that does; the others say nothing about it. */
export const connectedTo = (node: Node, others: readonly Node[], { fact }: Domains): readonly Node[] => {
  const withBounds = (one: Node): readonly string[] =>
    readingsOf(one).flatMap((reading) => {
      const bound = fact(reading as FactPath)?.notAfter
      return bound === undefined ? reading : [reading, bound]
    })
  const reached = new Set(withBounds(node))
  const near = new Set<Node>()
  let far = others.map((one) => ({ one, readings: withBounds(one) }))
  for (;;) {
    const next = far.filter(({ readings }) => readings.some((reading) => reached.has(reading)))
    if (next.length === 0) return others.filter((one) => near.has(one))
    far = far.filter((one) => !next.includes(one))
    for (const { one, readings } of next) {
      near.add(one)
      for (const reading of readings) reached.add(reading)
    }
  }
}

/** Whether comparisons all read the same facts, so that one of them is open where the others are. */
export const readTheSame = (comparisons: readonly CompareNode[]): boolean => {
  const keys = comparisons.map((one) =>
    [...ofComparison(one).filter((name) => !name.startsWith('parameter '))].sort().join(),
  )
  return new Set(keys).size <= 1
}
