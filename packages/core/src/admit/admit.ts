import type {
  Aside,
  Case,
  CreditRecord,
  Decision,
  Dropped,
  FactDeclaration,
  Facts,
  Node,
  Program,
  Review,
  Verdict,
} from '@plumbline/schema'
import { closureOf, type Evaluate } from '../evaluate/closure.js'
import { bearsOn } from '../facts/bearsOn.js'
import type { World } from '../facts/world.js'
import { own } from '../own.js'
import { creditCodeHolds } from './creditCode.js'

/** What was admitted: a world whose counts leave out the records set aside. */
export interface Admitted {
  readonly world: World
  readonly aside: readonly Aside[]
  /** Clauses that would set a record aside and cannot be told: no adverse effect rests on such a record. */
  readonly doubts: readonly Doubt[]
  readonly dropped: readonly Dropped[]
  readonly reviews: readonly Review[]
}

export interface Doubt {
  readonly record: string
  readonly reason: Aside['reason']
  readonly node: Node
  readonly because: Verdict
}

const setAsideClosures = new WeakMap<Node, Evaluate>()
const evaluateSetAside = (node: Node): Evaluate => {
  const evaluate = setAsideClosures.get(node) ?? closureOf(node)
  setAsideClosures.set(node, evaluate)
  return evaluate
}

const intrinsicAsides = (world: World, record: CreditRecord): readonly Aside[] => {
  const kind = world.kindOf(record)
  const { subject, knownAt } = world.case
  const intrinsic = (reason: Aside['reason']): Aside => ({ record: record.id, reason, law: [], because: null })
  return [
    ...(record.about === subject ? [] : [intrinsic('about-another')]),
    ...(kind && kind.by.length > 0 && !kind.by.includes(record.by.kind) ? [intrinsic('without-competence')] : []),
    ...(record.events.length > 0 && record.events.every((event) => event.knownOn > knownAt)
      ? [intrinsic('not-yet-known')]
      : []),
  ]
}

/** Each clause of a record's kind that could set it aside, evaluated. */
const clausesOf = (world: World, record: CreditRecord) =>
  (world.kindOf(record)?.setAside ?? []).map((clause) => ({
    clause,
    because: evaluateSetAside(clause.when)(world.lookup({ record, parametersOn: world.case.asOf })),
  }))

const asidesOf = (world: World, record: CreditRecord): readonly Aside[] => [
  ...intrinsicAsides(world, record),
  ...clausesOf(world, record).flatMap(({ clause, because }): readonly Aside[] =>
    because.truth === 'true' ? [{ record: record.id, reason: clause.reason, law: [...clause.law], because }] : [],
  ),
]

const doubtsOf = (world: World, record: CreditRecord): readonly Doubt[] =>
  clausesOf(world, record).flatMap(({ clause, because }) =>
    because.truth === 'unknown' ? [{ record: record.id, reason: clause.reason, node: clause.when, because }] : [],
  )

/** Facts that no pack declares are not processed (PIPL art 34: no more than the duty needs), nor is a value where only a determination counts. */
const droppedFacts = (
  facts: Facts,
  declarations: Readonly<Record<string, FactDeclaration>>,
  path: string,
): readonly Dropped[] =>
  Object.keys(facts).flatMap((name): readonly Dropped[] => {
    const declaration = own(declarations, name)
    if (!declaration) return [{ path: `${path}/${name}`, reason: 'not-needed' }]
    if (declaration.personal === 'refused') return [{ path: `${path}/${name}`, reason: 'refused-category' }]
    return declaration.determined ? [{ path: `${path}/${name}`, reason: 'not-determined' }] : []
  })

const dropped = (kase: Case, { dictionary }: Program): readonly Dropped[] => [
  ...droppedFacts(kase.matter.facts, own(dictionary.matters, kase.matter.kind)?.facts ?? {}, 'matter'),
  ...kase.persons.flatMap((person) => droppedFacts(person.facts, dictionary.subject, `persons/${person.id}`)),
  ...kase.records.flatMap((record) =>
    droppedFacts(record.facts, own(dictionary.records, record.kind)?.facts ?? {}, `records/${record.id}`),
  ),
]

/** Parties whose service rests on nobody's receipt: from it on time runs against them. */
const unproven = (kase: Case): readonly Review[] =>
  [
    ...new Set(
      kase.procedure
        .filter(
          ({ step, proof, on, knownOn }) =>
            step === 'service' && proof === undefined && on <= kase.asOf && knownOn <= kase.knownAt,
        )
        .map(({ party }) => party),
    ),
  ].map((about) => ({ code: 'service-without-proof', about }))

/** Records that name a ground which says nothing of them: it was not read. */
const misplaced = ({ case: kase, kindOf, record: find }: World): readonly Review[] =>
  kase.records.flatMap((record): readonly Review[] => {
    const source = record.basedOn === undefined ? undefined : find(record.basedOn)
    return source === undefined || bearsOn(kase, kindOf, source, record)
      ? []
      : [{ code: 'rests-on-another', about: record.id }]
  })

const reviews = (world: World): Decision['reviews'] => {
  const { case: kase, program } = world
  return [
    ...kase.persons.flatMap((person): readonly Review[] =>
      person.creditCode !== undefined && !creditCodeHolds(person.creditCode)
        ? [{ code: 'credit-code-check-digit', about: person.id }]
        : [],
    ),
    ...unproven(kase),
    ...misplaced(world),
    ...(kase.asOf > program.pack.verifiedUntil ? [{ code: 'stale-pack', about: program.pack.id } as const] : []),
  ]
}

/** Pass 1: sets aside records that may not be used, drops facts that no rule needs, and notes what an official should look at. */
export const admit = (world: World): Admitted => {
  const aside = world.case.records.flatMap((record) => asidesOf(world, record))
  const doubts = world.case.records.flatMap((record) => doubtsOf(world, record))
  return {
    world: world.without(new Set(aside.map(({ record }) => record)), new Set(doubts.map(({ record }) => record))),
    aside,
    doubts,
    dropped: dropped(world.case, world.program),
    reviews: reviews(world),
  }
}
