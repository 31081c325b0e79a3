import { type Case, type FactDeclaration, governingVersion, type Program, type RecordKind } from '@plumbline/schema'
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

/** The day of the act is mostly known, and mostly early, so that laws change after it. */
const actDay = 'actDay'
const earlierHalf = (days: readonly string[]): readonly string[] =>
  [...days].sort().slice(0, Math.ceil(days.length / 2))

const codesOf = ({ codes }: FactDeclaration) => (codes === undefined ? {} : { codes: Object.keys(codes) })

const randomFactValues = (
  random: Random,
  pool: Pool,
  declarations: Declarations,
  options: CaseOptions,
): Case['matter']['facts'] =>
  Object.fromEntries(
    Object.entries(declarations).flatMap(([name, declaration]): [string, Case['matter']['facts'][string]][] => {
      if (name === actDay && random.chance(85)) return [[name, random.pick(earlierHalf(pool.days))]]
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

/** The division of a level in which a county lies. */
const regionOf = {
  county: (of: string) => of,
  city: (of: string) => `${of.slice(0, 4)}00`,
  province: (of: string) => `${of.slice(0, 2)}0000`,
}

const randomAuthority = (random: Random, id: string) => {
  const kind = random.chance(70) ? authorityKinds[0] : random.pick(authorityKinds)
  const level = random.pick(['county', 'county', 'city', 'province'] as const)
  return { id, kind, level, region: regionOf[level](random.pick(['310115', '310115', '310101', '110105'])) }
}

/** How the authority acts: mostly in its own name, at times authorised by law or entrusted by the other. */
const randomCapacity = (
  random: Random,
  pool: Pool,
  by: ReturnType<typeof randomAuthority>,
): Pick<Parameters<CaseBuilder['withAuthority']>[0], 'capacity'> => {
  if (random.chance(80)) return {}
  if (random.chance(40)) return { capacity: { as: 'authorised', law: random.pick(someLaws) } }
  const measures = [...random.some(measureIds, 3, measureIds.length)]
  const from = random.chance(70) ? '2000-01-01' : random.pick(pool.days)
  return { capacity: { as: 'entrusted', by, measures, from } }
}

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

/** Measures of the program's rules, and seldom another. */
const randomMeasures = (random: Random, { rules }: Program): readonly string[] => [
  ...rules.flatMap(({ then }) => then.map(({ measure }) => measure)),
  random.pick(measureIds),
]

const withProcedure = (
  random: Random,
  pool: Pool,
  built: CaseBuilder,
  records: readonly string[],
  measures: readonly string[],
): CaseBuilder =>
  random
    .times(0, 6, () => (random.chance(35) ? 'head-decision' : random.pick(stepIds)))
    .reduce((next, step) => {
      const on = random.pick(pool.days)
      const knownOn = random.chance(80) ? on : laterOf(on, random.pick(pool.days))
      const party = random.chance(75) ? 'subject' : 'manager-0'
      return next.withStep({
        step,
        on,
        knownOn,
        party,
        // What is left to the party nobody else takes.
        by: step === 'objection' ? party : 'official',
        // What a step is about must be told wherever it could be about two records, and a decision names its measure.
        ...(records.length > 1 || (records.length > 0 && random.chance(40)) ? { record: random.pick(records) } : {}),
        ...(step === 'head-decision' || random.chance(20) ? { measure: random.pick(measures) } : {}),
      })
    }, built)

/** Versions that officials chose for records or the matter, on various days, at times two that differ. */
const withChoices = (random: Random, { program: { rules }, pool }: GeneratedProgram, built: CaseBuilder): CaseBuilder =>
  [{ kind: 'matter', about: {} }, ...built.build().records.map(({ id, kind }) => ({ kind, about: { record: id } }))]
    .flatMap(({ kind, about }) => {
      const versions = rules.filter((rule) => rule.for === kind)
      return versions.length === 0 ? [] : random.times(0, random.pick([1, 1, 2]), () => ({ about, versions }))
    })
    .reduce(
      (next, { about, versions }) =>
        next.withDetermination({
          fact: governingVersion,
          ...about,
          value: random.pick(versions).effective.from,
          on: random.pick(pool.days),
        }),
      built,
    )

/** Benchmarks for some of the measures, of terms, of amounts or of both. */
const withBenchmarks = (random: Random, pool: Pool, built: CaseBuilder, measures: readonly string[]): CaseBuilder =>
  random
    .times(0, 1, (index) => `benchmark-${index}`)
    .reduce(
      (next, id) =>
        next.withBenchmark({
          id,
          measure: random.pick(measures),
          document: `${id} (2024)`,
          published: random.pick(pool.days),
          from: '2000-01-01',
          ...(random.chance(60) ? { term: { min: 'P3M', max: 'P1Y' } } : {}),
          ...(random.chance(60) ? { amount: { min: { n: 99, unit: 'fen' }, max: { n: 100, unit: 'fen' } } } : {}),
        }),
      built,
    )

const withProposals = (
  random: Random,
  built: CaseBuilder,
  records: readonly string[],
  measures: readonly string[],
): CaseBuilder =>
  random
    .times(0, 1, (index) => `proposal-${index}`)
    .reduce(
      (next, id) =>
        next.withProposal({
          id,
          measure: random.pick(measures),
          on: random.chance(80) ? 'subject' : 'manager-0',
          term: random.pick([null, null, 'P6M', 'P6M', 'P5Y', 'P5Y', 'life']),
          amount: random.pick([null, null, { n: 99, unit: 'fen' }, { n: 102, unit: 'fen' }]),
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
    .withAuthority({ ...authorities[0], ...randomCapacity(random, pool, authorities[1]) })
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
  const measures = randomMeasures(random, program)
  const chosen = withChoices(random, generated, recorded)
  const proceeded = withProposals(random, withProcedure(random, pool, chosen, records, measures), records, measures)
  return withCompleteness(random, generated, withBenchmarks(random, pool, proceeded, measures)).build()
}
