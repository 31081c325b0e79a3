import { type Case, type Decision, type Digest, digestOf, type Program } from '@plumbline/schema'
import type { Known } from '../facts/known.js'
import type { World } from '../facts/world.js'

const programDigests = new WeakMap<Program, Digest>()

/** Digest of a program, worked out once for each. */
export const programDigest = (program: Program): Digest => {
  const digest = programDigests.get(program) ?? digestOf(program)
  programDigests.set(program, digest)
  return digest
}

const byText =
  <T>(text: (item: T) => string) =>
  (a: T, b: T): number =>
    text(a) < text(b) ? -1 : text(a) > text(b) ? 1 : 0

/** A case with its lists in one order: the order in which records, persons or steps are given means nothing. */
const orderedCase = (kase: Case): Case => {
  const sorted = <T>(list: readonly T[]): T[] => [...list].sort(byText((item) => JSON.stringify(item)))
  const { capacity } = kase.authority
  return {
    ...kase,
    authority:
      capacity?.as === 'entrusted'
        ? { ...kase.authority, capacity: { ...capacity, measures: sorted(capacity.measures) } }
        : kase.authority,
    persons: sorted(kase.persons.map((person) => ({ ...person, roles: sorted(person.roles) }))),
    records: sorted(kase.records.map((record) => ({ ...record, events: sorted(record.events) }))),
    complete: sorted(kase.complete),
    proposals: sorted(
      kase.proposals.map((proposal) => ({
        ...proposal,
        claims: sorted(proposal.claims),
        scope: sorted(proposal.scope),
      })),
    ),
    determinations: sorted(kase.determinations),
    procedure: sorted(
      kase.procedure.map((step) => (step.states === undefined ? step : { ...step, states: sorted(step.states) })),
    ),
    benchmarks: sorted(kase.benchmarks),
  }
}

/** Digest of a case: one however its lists are ordered. */
export const caseDigest = (kase: Case): Digest => digestOf(orderedCase(kase))

/** Salted commitment to one reading: whoever is shown the salt and the value can check it, nobody else can guess it. */
export const commitmentOf = (salt: string, id: string, value: Known): Digest => digestOf([salt, id, value])

/** A decision before its seal: all of it but the digests and commitments. */
export type Weighed = Omit<Decision, 'format' | 'semantics' | 'program' | 'case' | 'reads'>
type Unordered = Omit<Weighed, 'asOf' | 'knownAt' | 'subject'>

/** What was weighed, with its lists in one order. */
export const ordered = ({ case: { asOf, knownAt, subject } }: World, weighed: Unordered): Weighed => ({
  asOf,
  knownAt,
  subject,
  aside: [...weighed.aside].sort(byText(({ record, reason }) => `${record} ${reason}`)),
  dropped: [...weighed.dropped].sort(byText(({ path }) => path)),
  reviews: [...weighed.reviews].sort(byText(({ code, about }) => `${code} ${about}`)),
  rules: [...weighed.rules].sort(byText(({ rule, version, record }) => `${rule} ${version} ${record ?? ''}`)),
  limits: [...weighed.limits].sort(byText(({ effect, limit }) => `${effect} ${limit}`)),
  effects: [...weighed.effects].sort(byText(({ id }) => id)),
  steps: [...weighed.steps],
  remedies: [...weighed.remedies],
  reliefs: [...weighed.reliefs],
})

/** Pass 7: digests of program and case, and salted commitments to every value read. */
export const seal = (world: World, weighed: Weighed, read: ReadonlySet<string>): Decision => {
  const { case: kase, program } = world
  return {
    format: 'decision/1',
    semantics: 1,
    program: programDigest(program),
    case: caseDigest(kase),
    ...weighed,
    reads: [...read]
      .sort()
      .map((id) => ({ id, commitment: commitmentOf(kase.salt, id, world.readings.get(id) ?? { is: 'unknown' }) })),
  }
}
