import { parseCase } from '@plumbline/core'
import type { Case, Program } from '@plumbline/schema'
import { creditCodeOf } from '../../builders/index.js'
import type { Random } from '../../generators/random.js'
import { procedureOf } from './file.js'
import { type Draw, type Frame, frameOf } from './frame.js'
import { later } from './plainDays.js'
import { type CreditRecord, someRecord, stated } from './records.js'
import { benchmarksOf, proposalsOf } from './wishesOfAuthority.js'

type Person = Case['persons'][number]
type Determination = Case['determinations'][number]

const accountabilities = ['full', 'full', 'full', 'full', 'full', 'reduced', 'none', 'none', null] as const

/** Facts of a person that some limit asks about: mostly an adult who answers for what was done. */
const personal = (frame: Frame, id: string, wished: boolean) => {
  const { random, program } = frame
  const { accountability, minor, ...others } = program.dictionary.subject
  const { facts, determinations } = stated(frame, others, 'subject', { person: id, wished })
  const answers = random.pick(accountabilities)
  return {
    determinations,
    facts: {
      ...facts,
      ...(accountability && answers !== null ? { accountability: answers } : {}),
      ...(minor && random.chance(90) ? { minor: random.chance(15) } : {}),
    },
  }
}

const subjectKinds = [
  'legal-person',
  'legal-person',
  'legal-person',
  'unincorporated-organization',
  'individual-business',
] as const

/** The subject, and holders of roles that the rule names or does not. */
const personsOf = (
  frame: Frame,
): { readonly persons: readonly Person[]; readonly determinations: readonly Determination[] } => {
  const { random, rule, program, wishes } = frame
  const wishedKind = wishes.get('subject.kind')
  const kind = (
    typeof wishedKind === 'string' ? wishedKind : random.chance(90) ? random.pick(subjectKinds) : 'natural-person'
  ) as Person['kind']
  const own = personal(frame, 'subject', true)
  const subject: Person = {
    id: 'subject',
    kind,
    ...(kind === 'natural-person' ? {} : { creditCode: creditCodeOf(random.int(1, 900)) }),
    facts: own.facts,
    roles: [],
  }
  const roles = [
    ...rule.then.flatMap(({ parties }) => parties.roles),
    ...random.some(Object.keys(program.dictionary.roles), 0, 1),
  ]
  const holders = [...new Set(roles)].slice(0, 3).map((role, index) => {
    const id = `person-${index}`
    const { facts, determinations } = personal(frame, id, false)
    const person: Person = {
      id,
      kind: random.chance(95) ? 'natural-person' : 'legal-person',
      facts,
      roles: [{ role, of: 'subject', from: random.chance(92) ? '2015-01-01' : frame.asOf, until: null }],
    }
    return { person, determinations }
  })
  return {
    persons: [subject, ...holders.map(({ person }) => person)],
    determinations: [...own.determinations, ...holders.flatMap(({ determinations }) => determinations)],
  }
}

/** An earlier fine, for the same act or another, where the rule fines an act that the file names. */
const finesOf = (frame: Frame): ReturnType<typeof someRecord>[] => {
  const { random, rule, program } = frame
  if (!rule.then.some(({ sameAct }) => sameAct)) return []
  const kinds = Object.entries(program.dictionary.records).flatMap(([id, { facts }]) => (facts.fined ? [id] : []))
  return random.some(kinds, 1, 1).map((kind) => {
    const made = someRecord(frame, 'earlier-fine', kind, null)
    const facts = { ...made.record.facts, actId: 'act-1', ...(random.chance(70) ? { fined: random.chance(75) } : {}) }
    return { ...made, record: { ...made.record, facts } }
  })
}

/** The trigger, what it rests on, the records that its counts ask for, and others that have nothing to do with it. */
const recordsOf = (
  frame: Frame,
): { readonly records: readonly CreditRecord[]; readonly determinations: readonly Determination[] } => {
  const { random, rule, program, moreRecords } = frame
  const made: ReturnType<typeof someRecord>[] = []
  if (rule.for !== 'matter') {
    const source = program.dictionary.records[rule.for]?.source
    const rests = source !== undefined && random.chance(85)
    if (rests) made.push(someRecord(frame, 'source', source, 'source'))
    const trigger = someRecord(frame, 'trigger', rule.for, 'record')
    made.push(rests ? { ...trigger, record: { ...trigger.record, basedOn: 'source' } } : trigger)
    if (random.chance(12)) made.push(someRecord(frame, 'second', rule.for, 'record'))
  }
  const [fined] = random.chance(30) ? finesOf(frame) : []
  if (fined !== undefined) made.push(fined)
  for (const [index, { kind, more }] of moreRecords.entries())
    for (let at = 0; at < Math.min(more, 3); at += 1)
      made.push(someRecord(frame, `more-${index}-${at}`, kind, 'record'))
  const kinds = Object.keys(program.dictionary.records)
  for (const index of random.times(0, random.pick([0, 0, 1, 2]), (at) => at))
    made.push(someRecord(frame, `other-${index}`, random.pick(kinds), null))
  return {
    records: made.map(({ record }) => record),
    determinations: made.flatMap(({ determinations }) => determinations),
  }
}

const drawn = (random: Random, program: Program, draw: Draw): Case => {
  const frame = frameOf(random, program, draw)
  const { asOf, matter, authority, rule } = frame
  const { persons, determinations: ofPersons } = personsOf(frame)
  const { records, determinations: ofRecords } = recordsOf(frame)
  const ofMatter = stated(frame, program.dictionary.matters[matter]?.facts ?? {}, 'matter', { wished: true })
  const parties = persons.map(({ id }) => id)
  const record = rule.for === 'matter' ? null : 'trigger'
  return {
    format: 'case/1',
    asOf,
    knownAt: random.chance(95) ? asOf : later(asOf, random.pick([-30, 30])),
    salt: 'salt of an invented case',
    subject: 'subject',
    persons: [...persons],
    authority,
    matter: { kind: matter, facts: ofMatter.facts },
    records: [...records],
    complete: Object.keys(program.dictionary.records)
      .filter(() => random.chance(80))
      .map((kind) => ({ kind, from: '2010-01-01', until: '2035-01-01' })),
    proposals: proposalsOf(frame, parties, record),
    determinations: [...ofPersons, ...ofRecords, ...ofMatter.determinations],
    procedure: [...procedureOf(frame, parties, record)],
    benchmarks: benchmarksOf(frame),
  }
}

/**
 * A case that a program can be asked about, built around one of its rules: mostly what the rule asks for is there and the file is in
 * order; sometimes a fact, a step or a day is missing or wrong. It has passed `parseCase`, so it contradicts itself nowhere.
 */
export const likelyCase = (random: Random, program: Program, draw: Draw = 'by-rule'): Case => {
  for (let attempt = 0; attempt < 40; attempt += 1) {
    const parsed = parseCase(drawn(random, program, draw), program)
    if (parsed.ok) return parsed.case
  }
  throw new Error('forty cases in a row that are none')
}
