import type { Case, FactDeclaration, RecordKind } from '@plumbline/schema'
import { aCase, type CaseBuilder } from '../builders/index.js'
import { authorityKinds, matterIds } from './dictionary.js'
import { roleIds, stepIds } from './effect.js'
import { measureIds, someLaws } from './instruments.js'
import type { GeneratedProgram } from './program.js'
import type { Random } from './random.js'
import { mistypedValue, type Pool, randomValue } from './values.js'

export interface CaseOptions {
  /** Also give values of another type than declared, which a parsed case never has. */
  readonly mistyped?: boolean
}

type Declarations = Readonly<Record<string, FactDeclaration>>
type Determined = Parameters<CaseBuilder['withDetermination']>[0]

/** How likely each fact is left out, known not to exist, or (where asked for) of the wrong type, in a hundred. */
const chances = { left: 14, absent: 7, mistyped: 3 }

const codesOf = ({ codes }: FactDeclaration) => (codes === undefined ? {} : { codes: Object.keys(codes) })

const randomFactValues = (
  random: Random,
  pool: Pool,
  declarations: Declarations,
  options: CaseOptions,
): Case['matter']['facts'] =>
  Object.fromEntries(
    Object.entries(declarations).flatMap(([name, declaration]): [string, Case['matter']['facts'][string]][] => {
      if (random.chance(chances.left)) return []
      if (random.chance(chances.absent)) return [[name, null]]
      if (options.mistyped === true && random.chance(chances.mistyped))
        return [[name, mistypedValue(random, declaration.type)]]
      return [[name, randomValue(random, pool, { type: declaration.type, ...codesOf(declaration) })]]
    }),
  )

/** Determinations of some facts, at times two that differ. */
const randomDeterminations = (
  random: Random,
  pool: Pool,
  declarations: Declarations,
  about: Partial<Determined>,
): readonly Determined[] =>
  Object.entries(declarations)
    .filter(([, { determined }]) => determined)
    .flatMap(([fact, declaration]) =>
      random.times(0, 2, () => ({
        fact,
        ...about,
        on: random.pick(pool.days),
        value: random.chance(chances.absent)
          ? null
          : randomValue(random, pool, { type: declaration.type, ...codesOf(declaration) }),
      })),
    )

const lastOf = (days: readonly string[]): string => [...days].sort().at(-1) as string
const laterOf = (one: string, other: string): string => (one > other ? one : other)

/** Most events happened once; some never, some twice; a few are known only later. */
const withEvents = (random: Random, pool: Pool, built: CaseBuilder, record: string, kind: RecordKind): CaseBuilder =>
  Object.keys(kind.events)
    .flatMap((event) => random.times(0, random.pick([1, 1, 1, 2]), () => event))
    .reduce((next, event) => {
      const on = random.chance(8) ? null : random.pick(pool.days)
      const day = on ?? (pool.days[0] as string)
      return next.withEvent(record, {
        kind: event,
        on,
        knownOn: random.chance(90) ? day : laterOf(day, random.pick(pool.days)),
      })
    }, built)

const randomAuthority = (random: Random, id: string) => ({
  id,
  kind: random.chance(70) ? authorityKinds[0] : random.pick(authorityKinds),
  level: random.pick(['county', 'county', 'city', 'province'] as const),
  region: random.pick(['310115', '310115', '310101', '110105']),
})

/** The acting authority and another: one id is one authority throughout a case. */
type Authorities = readonly [ReturnType<typeof randomAuthority>, ReturnType<typeof randomAuthority>]

const withRecords = (
  random: Random,
  { program, pool }: GeneratedProgram,
  built: CaseBuilder,
  authorities: Authorities,
  options: CaseOptions,
): CaseBuilder => {
  const kinds = Object.entries(program.dictionary.records)
  const orders: string[] = []
  const usual = random.pick(kinds)
  return random
    .times(0, 4, (index) => index)
    .reduce((next, index) => {
      const [kind, declared] = random.chance(65) ? usual : random.pick(kinds)
      const id = `record-${index}`
      const source =
        declared.source !== undefined && orders.length > 0 && random.chance(75) ? { basedOn: random.pick(orders) } : {}
      if (kind === 'order') orders.push(id)
      const record = {
        id,
        kind,
        about: random.chance(85) ? 'subject' : 'manager-0',
        by: random.pick(authorities),
        facts: randomFactValues(random, pool, declared.facts, options),
        ...source,
      }
      const determined = randomDeterminations(random, pool, declared.facts, { record: id })
      const withRecord = determined.reduce((more, one) => more.withDetermination(one), next.withRecord(record))
      return withEvents(random, pool, withRecord, id, declared)
    }, built)
}

const withPersons = (
  random: Random,
  { program: { dictionary }, pool }: GeneratedProgram,
  built: CaseBuilder,
  options: CaseOptions,
): CaseBuilder => {
  const kind = random.pick(['legal-person', 'individual-business'] as const)
  const subject = built.withSubject({ kind, facts: randomFactValues(random, pool, dictionary.subject, options) })
  const determined = randomDeterminations(random, pool, dictionary.subject, { person: 'subject' })
  const days = [...pool.days].sort()
  const managers = [0, 1].map((index) => ({
    id: `manager-${index}`,
    kind: 'natural-person' as const,
    roles: random.times(0, 2, () => {
      const from = random.int(0, days.length - 2)
      const until = random.chance(50) ? (days[random.int(from + 1, days.length - 1)] as string) : null
      return { role: random.pick(roleIds), of: 'subject', from: days[from] as string, until }
    }),
  }))
  return managers.reduce(
    (next, manager) => next.withPerson(manager),
    determined.reduce((next, one) => next.withDetermination(one), subject),
  )
}

const withProcedure = (random: Random, pool: Pool, built: CaseBuilder, records: readonly string[]): CaseBuilder =>
  random
    .times(0, 5, () => random.pick(stepIds))
    .reduce((next, step) => {
      const on = random.pick(pool.days)
      return next.withStep({
        step,
        on,
        knownOn: random.chance(80) ? on : laterOf(on, random.pick(pool.days)),
        party: random.chance(75) ? 'subject' : 'manager-0',
        // What a step is about must be told wherever it could be about two records, and a decision names its measure.
        ...(records.length > 1 || (records.length > 0 && random.chance(40)) ? { record: random.pick(records) } : {}),
        ...(step === 'head-decision' || random.chance(20) ? { measure: random.pick(measureIds) } : {}),
      })
    }, built)

const withProposals = (random: Random, built: CaseBuilder, records: readonly string[]): CaseBuilder =>
  random
    .times(0, 1, (index) => `proposal-${index}`)
    .reduce(
      (next, id) =>
        next.withProposal({
          id,
          measure: random.pick(measureIds),
          on: random.chance(80) ? 'subject' : 'manager-0',
          term: random.pick([null, 'P6M', 'P5Y']),
          claims: random.times(0, 1, () => ({ law: random.pick(someLaws) })),
          ...(records.length > 0 && random.chance(50) ? { record: random.pick(records) } : {}),
        }),
      built,
    )

const withCompleteness = (random: Random, { program, pool }: GeneratedProgram, built: CaseBuilder): CaseBuilder =>
  Object.keys(program.dictionary.records).reduce((next, kind) => {
    const until = random.chance(70) ? '2026-01-01' : random.pick(pool.days)
    const from = random.chance(60) ? '2000-01-01' : random.pick(pool.days)
    return from < until && random.chance(70) ? next.completeFor(kind, from, until) : next
  }, built)

/** A case for a generated program: facts missing, absent or present, events before and after the day asked about, and so on. */
export const randomCase = (random: Random, generated: GeneratedProgram, options: CaseOptions = {}): Case => {
  const { program, pool } = generated
  const asOf = random.chance(50) ? lastOf(pool.days) : random.pick(pool.days)
  const authorities: Authorities = [randomAuthority(random, 'authority-0'), randomAuthority(random, 'authority-1')]
  const matter = random.pick(matterIds)
  const declared = program.dictionary.matters[matter]?.facts ?? {}
  const framed = aCase()
    .asOf(asOf)
    .knownAt(random.chance(75) ? asOf : random.pick(pool.days))
    .withMatter(matter, randomFactValues(random, pool, declared, options))
    .withAuthority(authorities[0])
  const determined = randomDeterminations(random, pool, declared, {}).reduce(
    (next, one) => next.withDetermination(one),
    framed,
  )
  const recorded = withRecords(
    random,
    generated,
    withPersons(random, generated, determined, options),
    authorities,
    options,
  )
  const records = recorded.build().records.map(({ id }) => id)
  const proceeded = withProposals(random, withProcedure(random, pool, recorded, records), records)
  return withCompleteness(random, generated, proceeded).build()
}
