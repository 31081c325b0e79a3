import { type Domains, implies } from '@plumbline/pack'
import type { Node } from '@plumbline/schema'
import { atomEntails } from './atoms.js'
import type { ValueOf } from './literals.js'

/**
 * Whether the first condition never holds where the second does not. Sound: what it affirms is so; what it cannot show it
 * denies.
 */
export const entails = (a: Node, b: Node, valueNamed: ValueOf): boolean => {
  if (a.kind === 'any') return a.of.every((one) => entails(one, b, valueNamed))
  if (b.kind === 'all') return b.of.every((one) => entails(a, one, valueNamed))
  if (a.kind === 'compare' && b.kind === 'compare' && atomEntails(a, b, valueNamed)) return true
  return (
    (a.kind === 'all' && a.of.some((one) => entails(one, b, valueNamed))) ||
    (b.kind === 'any' && b.of.some((one) => entails(a, one, valueNamed)))
  )
}

/** What is known of the facts and parameters of a place. */
export interface Known {
  readonly valueNamed: ValueOf
  readonly domains: Domains
}

/** Whether the second holds wherever the first does: by their form, or because no facts there can be tell them apart. */
export const follows = (a: Node, b: Node, { valueNamed, domains }: Known): boolean =>
  entails(a, b, valueNamed) || implies(a, b, domains)

/** How a condition stands to the one before it. `apart`: neither can be shown to follow from the other. */
export type Comparison = 'same' | 'weaker' | 'stronger' | 'apart'

/** Compares what two conditions ask for; one that is absent asks for nothing. */
export const compareConditions = (before: Node | undefined, after: Node | undefined, known: Known): Comparison => {
  if (before === undefined || after === undefined)
    return before === after ? 'same' : before === undefined ? 'stronger' : 'weaker'
  const weaker = follows(before, after, known)
  const stronger = follows(after, before, known)
  return weaker ? (stronger ? 'same' : 'weaker') : stronger ? 'stronger' : 'apart'
}
