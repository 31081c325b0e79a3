import { parseCase } from '@plumbline/core'
import type { Case, Facts, Program } from '@plumbline/schema'
import type { Random } from '../../generators/random.js'

/** Changes to a case, each of which leaves a case. */

const without = (facts: Facts, name: string): Facts =>
  Object.fromEntries(Object.entries(facts).filter(([other]) => other !== name))

/** A fact taken out of a case: how it is named, and the case without it. */
export interface Poorer {
  readonly fact: string
  readonly case: Case
}

/** The case once for each fact stated in it and each finding of an official, without that one. */
export const poorer = (kase: Case): readonly Poorer[] => [
  ...Object.keys(kase.matter.facts).map((name) => ({
    fact: `matter.${name}`,
    case: { ...kase, matter: { ...kase.matter, facts: without(kase.matter.facts, name) } },
  })),
  ...kase.persons.flatMap((person, at) =>
    Object.keys(person.facts).map((name) => ({
      fact: `subject.${name}`,
      case: { ...kase, persons: kase.persons.with(at, { ...person, facts: without(person.facts, name) }) },
    })),
  ),
  ...kase.records.flatMap((record, at) =>
    Object.keys(record.facts).map((name) => ({
      fact: `record.${name}`,
      case: { ...kase, records: kase.records.with(at, { ...record, facts: without(record.facts, name) }) },
    })),
  ),
  ...kase.determinations.map(({ fact, record, person }, at) => ({
    fact: `${record !== undefined ? 'record' : person !== undefined ? 'subject' : 'matter'}.${fact}`,
    case: { ...kase, determinations: kase.determinations.toSpliced(at, 1) },
  })),
]

/** So many of a list, drawn without order. */
export const drawnOf = <T>(random: Random, list: readonly T[], most: number): readonly T[] =>
  list.length === 0 ? [] : random.some(list, Math.min(most, list.length), most)

export const isCase = (program: Program, kase: Case): boolean => parseCase(kase, program).ok
