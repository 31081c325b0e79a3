import type { Program } from '@plumbline/schema'
import { aProgram, type ProgramBuilder, type RuleSketch, text } from '../builders/index.js'
import type { Scope } from './conditions.js'
import {
  fixedFacts,
  matterFacts,
  matterIds,
  randomFacts,
  randomKinds,
  recordFacts,
  recordKindIds,
  subjectFacts,
  withRoot,
} from './dictionary.js'
import { someInstruments, someMeasures } from './instruments.js'
import { randomLimit } from './limit.js'
import { randomRegimes, withRegimes } from './natures.js'
import { parametersInScope, randomCalendar, randomParameterValues } from './parameters.js'
import type { Random } from './random.js'
import { withRival } from './rival.js'
import { type RuleWorld, randomRule } from './rule.js'
import { type Pool, randomPool } from './values.js'

const withAll = <T>(
  builder: ProgramBuilder,
  items: readonly T[],
  add: (builder: ProgramBuilder, item: T) => ProgramBuilder,
): ProgramBuilder => items.reduce(add, builder)

/** A program and what its cases should draw from. */
export interface GeneratedProgram {
  readonly program: Program
  readonly pool: Pool
}

const partyKind = { path: 'party.kind', type: 'code', codes: ['legal-person', 'natural-person'] } as const

/** The catalogue of public credit information, in force or not yet. */
const randomCatalogue = (random: Random, pool: Pool): Program['information'][number] => ({
  edition: 'edition-0',
  title: text('an edition'),
  from: random.chance(80) ? '2000-01-01' : random.pick(pool.days),
  until: null,
  items: [{ id: 'item-0', title: text('an item'), law: [], status: 'verified' }],
})

/** One to three rules, at times one that rivals the first. */
const randomRules = (random: Random, world: RuleWorld): readonly RuleSketch[] => {
  const [first, ...others] = random.times(1, 3, (index) => randomRule(random, world, `rule-${index}`))
  if (first === undefined) return []
  return [
    ...(random.chance(30) ? withRival(random, first, world.matter.pool.days, 'rule-rival') : first),
    ...others.flat(),
  ]
}

/** A small program that makes sense to the types of its facts, and to nobody else. */
export const randomProgram = (random: Random): GeneratedProgram => {
  const pool = randomPool(random)
  const kinds = randomKinds(random, pool, parametersInScope)
  const [matter, subject] = [randomFacts(random), randomFacts(random)]
  const ofParty = [...withRoot('party', subject), partyKind]
  const everywhere = [...matterFacts(matter), ...subjectFacts(subject), ...fixedFacts]
  const scopeOf = (facts: Scope['facts']): Scope => ({
    pool,
    parameters: parametersInScope,
    facts: [...facts, ...everywhere],
  })
  const regimes = randomRegimes(random, scopeOf([]))
  const world: RuleWorld = {
    matter: scopeOf([]),
    regimes,
    scopes: {
      order: scopeOf(recordFacts('record', kinds[0], 'all')),
      finding: scopeOf([...recordFacts('record', kinds[1], 'all'), ...recordFacts('source', kinds[0], 'all')]),
      matter: scopeOf([]),
    },
  }
  const base = withAll(
    withRegimes(aProgram(), regimes).change({
      instruments: someInstruments,
      measures: {},
      information: [randomCatalogue(random, pool)],
    }),
    someMeasures,
    (built, measure) => built.withMeasure(measure),
  )
  const worded = recordKindIds
    .reduce(
      (built, id, index) => built.withRecordKind(id, kinds[index]),
      matterIds.reduce((built, id) => built.withMatter(id, matter), base),
    )
    .withSubjectFacts(subject)
    .withCalendar(randomCalendar(random))
  const dated = withAll(worded, parametersInScope, (built, one) =>
    built.withParameter(one.id, ...randomParameterValues(random, pool, one)),
  )
  const ruled = withAll(dated, randomRules(random, world), (built, rule) => built.withRule(rule))
  const limited = withAll(
    ruled,
    random.times(0, 3, (index) => randomLimit(random, pool, { parameters: parametersInScope, facts: ofParty }, index)),
    (built, one) => built.withLimit(one),
  )
  return { pool, program: limited.build() }
}
