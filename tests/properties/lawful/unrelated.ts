import type { Case, Id, Program } from '@plumbline/schema'
import { strangeRecord } from '../likely/strangeRecord.js'
import { drawnOf, isCase } from './changed.js'
import { type Asked, heavierIn, type Property, shown } from './property.js'

/** Kinds of record that no rule of the matter is triggered by, that none counts and on which none rests. */
const strangeKinds = ({ dictionary, rules }: Program, matter: Id): readonly Id[] => {
  const used = new Set<string>()
  for (const rule of rules) if (rule.matters.length === 0 || rule.matters.includes(matter)) used.add(rule.for)
  for (const { derived, source } of Object.values(dictionary.records)) {
    if (source !== undefined) used.add(source)
    for (const one of Object.values(derived)) if (one.kind === 'count') used.add(one.of)
  }
  return Object.keys(dictionary.records).filter((kind) => !used.has(kind))
}

const stranger: Case['persons'][number] = { id: 'stranger', kind: 'natural-person', facts: {}, roles: [] }

/** The case with a record that has nothing to do with it: about somebody else, or of a kind that means nothing in the matter. */
const withStrangers = ({ program, case: kase, random }: Asked): readonly Case[] => {
  const kinds = Object.keys(program.dictionary.records)
  const strange = strangeKinds(program, kase.matter.kind)
  // A rule may say that it reads records about others: of the kinds that it reads none is unrelated.
  const readAnyhow = new Set(
    program.rules.flatMap((rule) => (rule.evenIfSetAside.includes('about-another') ? [rule.for] : [])),
  )
  const ofAnybody = kinds.filter((kind) => !readAnyhow.has(kind))
  const aboutOther = ofAnybody.map((kind) => ({
    ...kase,
    persons: [...kase.persons, stranger],
    records: [...kase.records, strangeRecord(random, program, kase, kind, 'stranger')],
  }))
  const ofOtherKind = strange.map((kind) => ({
    ...kase,
    records: [...kase.records, strangeRecord(random, program, kase, kind, kase.subject)],
  }))
  return [...drawnOf(random, aboutOther, 1), ...drawnOf(random, ofOtherKind, 1)].filter((one) => isCase(program, one))
}

export const unrelated: Property = {
  id: 'unrelated',
  sentence: 'adding an unrelated record never adds a measure',
  ask: (asked) => {
    const { engine, program, decision } = asked
    const cases = withStrangers(asked)
    const broken = cases.flatMap((more) =>
      heavierIn(engine(program, more), decision).map(
        (effect) => `with ${more.records.at(-1)?.kind} about ${more.records.at(-1)?.about}, ${shown(effect)}`,
      ),
    )
    return { bears: cases.length, broken }
  },
}
