import type { Program } from '@plumbline/schema'
import {
  countScope,
  type Declared,
  limitScope,
  natureScope,
  ruleScope,
  type Scope,
  setAsideScope,
} from '../checks/scope.js'
import type { Domains } from './domains.js'
import { type Life, scopeDomains } from './scopeDomains.js'

/** Where a condition of a program stands: it says what its facts are about. */
export type Place =
  /** In a rule: its `when`, exceptions, nexus, steps, `longer`, transition. */
  | {
      readonly rule: {
        readonly for: string
        readonly matters: readonly string[]
        readonly effective?: Life
        readonly transition?: unknown
      }
    }
  | { readonly limit: { readonly effective?: Life } }
  | { readonly nature: { readonly traits: readonly string[] } }
  /** Setting aside a record of a kind. */
  | { readonly setAside: string }
  /** `where` of a count: what is counted. */
  | { readonly counted: string }

const declaredIn = ({ dictionary }: Program): Declared => ({
  // A compiled kind of record holds what its traits declare.
  records: new Map(Object.entries(dictionary.records).map(([name, kind]) => [name, { ...kind, traits: [] }])),
  traits: new Map(Object.entries(dictionary.traits)),
  matters: new Map(Object.entries(dictionary.matters)),
  subject: new Map(Object.entries(dictionary.subject)),
  authorities: new Map(Object.entries(dictionary.authorities)),
})

const known = new WeakMap<Program, Declared>()

const scopeOf = (program: Program, place: Place): Scope => {
  const declared = known.get(program) ?? declaredIn(program)
  known.set(program, declared)
  if ('rule' in place) return ruleScope(declared, place.rule)
  if ('limit' in place) return limitScope(declared)
  if ('nature' in place) return natureScope(declared, place.nature)
  return 'setAside' in place ? setAsideScope(declared, place.setAside) : countScope(declared, place.counted)
}

/** A version that a transition clause carries to older facts is read with the values of the day of the decision, whichever that is. */
const lifeOf = (place: Place): Life | null => {
  if ('limit' in place) return place.limit.effective ?? null
  if (!('rule' in place) || place.rule.transition !== undefined) return null
  return place.rule.effective ?? null
}

/**
 * What the facts and parameters of the conditions in a place of a program can be. A rule or limit of the program is its own
 * place: `domainsOf(program, { rule })`; leave `effective` out where conditions of several versions are compared.
 */
export const domainsOf = (program: Program, place: Place): Domains =>
  scopeDomains(scopeOf(program, place), new Map(Object.entries(program.parameters)), lifeOf(place))
