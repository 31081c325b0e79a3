import { domainsOf, type Place } from '@plumbline/pack'
import type { Program, Value } from '@plumbline/schema'
import type { Both, Side } from '../parts/say.js'

/** What is followed when its name changes. */
export type RenamedThing = 'rule' | 'limit' | 'parameter' | 'measure'

/** Both programs, the one before under the names of the one after, with the words for both. */
export interface Sides {
  readonly before: Side
  readonly after: Side
  /** The name that a thing of the program before had in it. */
  readonly oldName: (thing: RenamedThing, id: string) => string
}

const single = ({ parameters }: Program, id: string): Value | undefined => {
  const values = Object.hasOwn(parameters, id) ? (parameters[id]?.values ?? []) : []
  return values.length === 1 ? values[0]?.value : undefined
}

/** Sides of one thing whose facts are read in a place: `rule` stands for the rule that `readIn` is. */
export const bothFor = (sides: Sides, readIn: Both['readIn'], place: Place | 'rule' = 'rule'): Both => ({
  before: sides.before,
  after: sides.after,
  readIn,
  valueNamed: (id) => single(sides.after.program, id) ?? single(sides.before.program, id),
  domains: domainsOf(
    sides.after.program,
    place === 'rule' ? { rule: { for: readIn.for, matters: readIn.matters ?? [] } } : place,
  ),
})
