import { asideReasons, type FactType, factTypes, gravities, type Period, recordCharacters } from '@plumbline/schema'
import { type FactSketch, type RecordKindSketch, text } from '../builders/index.js'
import { type ParameterInScope, randomCondition, type Scope } from './conditions.js'
import { randomPeriod, randomWindow } from './days.js'
import type { Random } from './random.js'
import { type Pool, type Readable, someCodes } from './values.js'

/** The record kinds of a generated program; the second may rest on the first. */
export const recordKindIds = ['order', 'finding'] as const
export const eventKinds = ['act', 'served', 'annulled', 'corrected'] as const
export const matterIds = ['listing', 'bid'] as const
export const authorityKinds = ['human-resources', 'court', 'finance'] as const

const codesOf = (codes: readonly string[]) => Object.fromEntries(codes.map((code) => [code, text(code)]))

/** Facts of every type, `<type>Fact`, some of them determined by an official; and those that are asked for by name. */
export const randomFacts = (random: Random): Record<string, FactSketch> => ({
  ...randomTyped(random),
  gravityFact: { type: 'code', codes: codesOf(gravities) },
  actDay: 'day',
  fined: 'boolean',
  actId: 'text',
})

const randomTyped = (random: Random): Record<string, FactSketch> =>
  Object.fromEntries(
    factTypes.map((type): [string, FactSketch] => [
      `${type}Fact`,
      {
        type,
        determined: random.chance(15),
        personal: random.pick(['none', 'none', 'personal', 'sensitive']),
        protected: random.chance(10),
        ...(type === 'code' ? { codes: codesOf(someCodes) } : {}),
      },
    ]),
  )

/** Facts as a condition names them below a root. */
export const withRoot = (root: string, facts: Readonly<Record<string, FactSketch>>): readonly Readable[] =>
  Object.entries(facts).map(([name, fact]) => {
    const { type, codes }: { type: FactType; codes?: object | undefined } =
      typeof fact === 'string' ? { type: fact } : fact
    return { path: `${root}.${name}`, type, ...(codes === undefined ? {} : { codes: Object.keys(codes) }) }
  })

/** How often a derived fact stands in a list, so that it is drawn as often as several inputs: most of the arithmetic is there. */
const weightOfDerived = 4

/** Paths of what a record offers under a root; its derived facts only where they may be read. */
export const recordFacts = (
  root: 'record' | 'source',
  kind: RecordKindSketch,
  derived: 'all' | 'period-end' | 'none',
): readonly Readable[] => [
  ...withRoot(root, kind.facts ?? {}),
  ...Object.keys(kind.events ?? {}).map((event): Readable => ({ path: `${root}.event.${event}`, type: 'day' })),
  ...Object.entries(kind.derived ?? {})
    .filter(([, fact]) => derived === 'all' || fact.kind === derived)
    .map(([name, { kind: of }]): Readable => ({ path: `${root}.${name}`, type: of === 'count' ? 'count' : 'day' }))
    .flatMap((readable) => Array.from({ length: weightOfDerived }, () => readable)),
]

export const matterFacts = (facts: Readonly<Record<string, FactSketch>>): readonly Readable[] =>
  withRoot('matter', facts)
export const subjectFacts = (facts: Readonly<Record<string, FactSketch>>): readonly Readable[] =>
  withRoot('subject', facts)

/** What every condition can read about the day and the authority. */
export const fixedFacts: readonly Readable[] = [
  { path: 'case.asOf', type: 'day' },
  { path: 'case.knownAt', type: 'day' },
  { path: 'authority.kind', type: 'code', codes: authorityKinds },
  { path: 'authority.level', type: 'code', codes: ['county', 'city', 'province'] },
  { path: 'authority.region', type: 'text' },
  { path: 'matter.kind', type: 'code', codes: matterIds },
  { path: 'subject.kind', type: 'code', codes: ['legal-person', 'individual-business'] },
]

const anchors = ['event.act', 'event.served', 'dayFact'] as const
const declaredReasons = asideReasons.filter(
  (reason) => !['without-competence', 'not-yet-known', 'about-another'].includes(reason),
)

/** Counts look at plain facts of the records they count, so that no fact is worked out from itself. */
const randomDerived = (
  random: Random,
  of: string,
  counted: Scope,
  periods: readonly ParameterInScope[],
): NonNullable<RecordKindSketch['derived']> => {
  const named = (otherwise: () => Period) =>
    periods.length > 0 && random.chance(30) ? { parameter: random.pick(periods).id } : otherwise()
  const where = () => (random.chance(60) ? { where: randomCondition(random, counted, 1) } : {})
  return {
    ends: {
      kind: 'period-end',
      from: [...random.some(anchors, 1, 3)],
      pick: random.pick(['latest', 'first-present']),
      period: named(() => randomPeriod(random)),
    },
    number: {
      kind: 'count',
      of,
      anchor: random.pick(anchors),
      window: named(() => randomWindow(random)),
      countsTrigger: random.chance(50),
      ...where(),
    },
  }
}

/** A kind of record with everything that one can have. */
const randomKind = (
  random: Random,
  pool: Pool,
  parameters: readonly ParameterInScope[],
  source: RecordKindSketch | null,
): RecordKindSketch => {
  const plain: RecordKindSketch = {
    facts: randomFacts(random),
    events: Object.fromEntries(eventKinds.map((event) => [event, random.pick(['none', 'unknown'] as const)])),
  }
  const scope = (facts: readonly Readable[]): Scope => ({
    pool,
    parameters,
    facts: [...facts, ...fixedFacts.slice(0, 2)],
  })
  const periods = parameters.filter(({ type }) => type === 'duration')
  const derived = randomDerived(
    random,
    random.pick(recordKindIds),
    scope(recordFacts('record', plain, 'none')),
    periods,
  )
  const readable = [
    ...recordFacts('record', { ...plain, derived }, 'period-end'),
    ...(source === null ? [] : recordFacts('source', source, 'period-end')),
  ]
  return {
    ...plain,
    derived,
    character: random.chance(60) ? 'finding' : random.pick(recordCharacters),
    ...(random.chance(60) ? { information: random.pick(['item-0', 'item-1']) } : {}),
    by: random.chance(25) ? random.some(authorityKinds, 1, 2) : [],
    setAside: random.times(0, random.pick([0, 1, 2]), () => ({
      reason: random.pick(declaredReasons),
      when: { all: [randomCondition(random, scope(readable), 1), randomCondition(random, scope(readable), 0)] },
    })),
    ...(source === null ? {} : { source: recordKindIds[0] }),
  }
}

/** The two kinds of record of a generated program. */
export const randomKinds = (
  random: Random,
  pool: Pool,
  parameters: readonly ParameterInScope[],
): readonly [RecordKindSketch, RecordKindSketch] => {
  const order = randomKind(random, pool, parameters, null)
  return [order, randomKind(random, pool, parameters, order)]
}
