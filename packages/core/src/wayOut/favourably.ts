import type { Case, Day, Missing, Plan, Program } from '@plumbline/schema'
import { own } from '../own.js'
import { withEvent } from './acts.js'

/** A fact settled one way; null where this kind of fact cannot be settled by a yes or no. */
const settled = (program: Program, kase: Case, { fact, about }: Missing, value: boolean, on: Day): Case | null => {
  const [root, ...rest] = fact.split('.') as [string, string, string?]
  const [name, event] = rest
  if (root === 'record' || root === 'source') {
    const record = kase.records.find(({ id }) => id === about)
    const kind = record && own(program.dictionary.records, record.kind)
    if (!record || !kind) return null
    if (name === 'event') return event === undefined ? null : withEvent(kase, record.id, event, null, on)
    if (own(kind.facts, name)?.type !== 'boolean') return null
    return determined(
      { ...kase, records: kase.records.map((one) => (one === record ? withFact(one, name, value) : one)) },
      { fact: name, record: record.id, value, on },
    )
  }
  if (root === 'matter' && own(program.dictionary.matters, kase.matter.kind)?.facts[name]?.type === 'boolean')
    return determined({ ...kase, matter: withFact(kase.matter, name, value) }, { fact: name, value, on })
  if (root === 'subject' && own(program.dictionary.subject, name)?.type === 'boolean')
    return determined(
      { ...kase, persons: kase.persons.map((one) => (one.id === kase.subject ? withFact(one, name, value) : one)) },
      { fact: name, person: kase.subject, value, on },
    )
  return null
}

const withFact = <T extends { readonly facts: Case['matter']['facts'] }>(of: T, name: string, value: boolean): T => ({
  ...of,
  facts: { ...of.facts, [name]: value },
})

const determined = (
  kase: Case,
  found: Pick<Case['determinations'][number], 'fact' | 'value' | 'on'> & {
    readonly record?: string
    readonly person?: string
  },
): Case => ({
  ...kase,
  determinations: [
    ...kase.determinations,
    { official: kase.authority.id, reason: 'assumed, to verify a way out', ...found },
  ],
})

/** What the authority would have to find, and the case in which it has. */
export interface Favourable {
  readonly case: Case
  readonly found: Plan['provided']
}

/**
 * The case with what only the authority can establish assumed in the subject's favour, in each way in which that can be: events did
 * not happen, and what an official finds is no, or is yes. It is asked only whether the way out would then be open.
 */
export const settledFavourably = (
  program: Program,
  kase: Case,
  missing: readonly Missing[],
  on: Day,
): readonly Favourable[] =>
  [false, true].flatMap((value) => {
    const all = missing.reduce<Case | null>((before, one) => before && settled(program, before, one, value, on), kase)
    const found = missing.map((one) => ({ ...one, found: one.fact.includes('.event.') ? null : value }))
    return all === null ? [] : [{ case: all, found }]
  })
