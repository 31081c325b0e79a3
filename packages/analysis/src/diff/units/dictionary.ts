import type { DerivedFact, Dictionary, RecordKind, Text } from '@plumbline/schema'
import { dataCategories } from '@plumbline/schema'
import { type Change, change } from '../change.js'
import { type Direction, opposite } from '../direction.js'
import { directionOf, inPlaces, inside, type Part, type PartKind, part } from '../part.js'
import { conditionParts } from '../parts/conditions.js'
import { compareQuantities } from '../parts/quantities.js'
import { asFor, valenceOf } from '../parts/rule.js'
import { type Both, plain } from '../parts/say.js'
import { canonical, compareCitations, compareValues, compareWhole } from '../parts/values.js'
import { shiftUses } from './shift.js'
import { bothFor, type Sides } from './sides.js'

type Fact = RecordKind['facts'][string]
type Event = RecordKind['events'][string]
type Table<T> = Readonly<Record<string, T>>

const ofFact = (before: Fact, after: Fact): readonly Part[] => {
  const category = dataCategories.indexOf(after.personal) - dataCategories.indexOf(before.personal)
  return [
    ...compareValues('type', plain(before.type), plain(after.type), 'unclear'),
    ...compareWhole('codes', Object.keys(before.codes ?? {}).sort(), Object.keys(after.codes ?? {}).sort(), 'unclear'),
    ...compareWhole('determined', before.determined, after.determined, 'unclear'),
    // The more sensitive a fact is declared, the more a burden that reads it must show.
    ...compareValues(
      'personal-data',
      plain(before.personal),
      plain(after.personal),
      category > 0 ? 'more-lenient' : 'stricter',
    ),
    ...compareWhole(
      'protected-trait',
      before.protected,
      after.protected,
      after.protected ? 'more-lenient' : 'stricter',
    ),
    ...compareWhole('title', before.title, after.title, 'neutral'),
    ...compareWhole(
      'wording',
      [before.suppliedBy, Object.values(before.codes ?? {})],
      [after.suppliedBy, Object.values(after.codes ?? {})],
      'neutral',
    ).filter(
      () => canonical(Object.keys(before.codes ?? {}).sort()) === canonical(Object.keys(after.codes ?? {}).sort()),
    ),
  ]
}

const ofEvent = (before: Event, after: Event): readonly Part[] => [
  ...compareWhole('absence', before.absence, after.absence, 'unclear'),
  ...compareWhole('declaration', [before.notBefore, before.once], [after.notBefore, after.once], 'unclear'),
  ...compareWhole('title', before.title, after.title, 'neutral'),
  ...compareWhole('wording', before.suppliedBy, after.suppliedBy, 'neutral'),
]

const asCondition: { readonly [D in Direction]: 'up' | 'down' | 'unclear' } = {
  stricter: 'up',
  'more-lenient': 'down',
  both: 'unclear',
  neutral: 'unclear',
  unclear: 'unclear',
}

/** How a fact that is worked out moves: `stricter` stands for more or later. */
const movement = (before: DerivedFact, after: DerivedFact, both: Both): readonly Part[] => {
  if (before.kind === 'count' && after.kind === 'count')
    return [
      ...compareQuantities('value', before.window, after.window, both, { more: 'stricter', present: 'unclear' }),
      ...conditionParts('conditions', before.where, after.where, both),
      ...compareWhole('derivation', [before.of, before.anchor], [after.of, after.anchor], 'unclear'),
      ...compareWhole(
        'trigger',
        before.countsTrigger,
        after.countsTrigger,
        after.countsTrigger ? 'stricter' : 'more-lenient',
      ),
    ]
  if (before.kind === 'period-end' && after.kind === 'period-end')
    return [
      ...compareQuantities('value', before.period, after.period, both, { more: 'stricter', present: 'unclear' }),
      ...compareWhole('start', [before.from, before.pick], [after.from, after.pick], 'unclear'),
    ]
  return [part('reworded', { aspect: 'derivation' }, 'unclear')]
}

/** A fact that is worked out otherwise, and what that does in the rules that read it. */
const ofDerived = (
  kind: string,
  name: string,
  before: DerivedFact,
  after: DerivedFact,
  sides: Sides,
): readonly Part[] => {
  const both = bothFor(
    sides,
    { for: after.kind === 'count' ? after.of : kind },
    { counted: after.kind === 'count' ? after.of : kind },
  )
  const moved = movement(before, after, both)
  const shift = asCondition[directionOf(moved)]
  const places =
    moved.length === 0
      ? []
      : shiftUses(`record.${name}`, after.title, after.law, shift, sides, (rule) => rule.for === kind)
  const uses = inPlaces(places, sides.after.phrases.list)
  const neutral = (one: Part): Part => ({ ...one, direction: 'neutral', then: one.then.map(neutral) })
  const silent = moved.map(neutral)
  return [
    ...silent,
    ...uses,
    ...compareWhole('title', before.title, after.title, 'neutral'),
    ...compareCitations(before.law, after.law, {
      before: both.before.phrases.provision,
      after: both.after.phrases.provision,
    }),
  ]
}

const tables = <T extends { readonly title: Text } | Text>(
  kind: PartKind,
  before: Table<T>,
  after: Table<T>,
  compare: (name: string, old: T, now: T) => readonly Part[],
): readonly Part[] => {
  const titleOf = (one: T): Text => ('title' in one ? one.title : { zh: one.zh, en: one.en })
  return [
    ...Object.entries(after).flatMap(([name, now]) => {
      const old = Object.hasOwn(before, name) ? before[name] : undefined
      return old === undefined
        ? [part('added', { kind, title: titleOf(now) }, 'neutral')]
        : inside(kind, titleOf(now), compare(name, old, now))
    }),
    ...Object.entries(before)
      .filter(([name]) => !Object.hasOwn(after, name))
      .map(([, old]) => part('removed', { kind, title: titleOf(old) }, 'neutral')),
  ]
}

const withoutId = (one: RecordKind['setAside'][number]): string =>
  canonical({ ...one, when: JSON.stringify(one.when, (key, value: unknown) => (key === 'id' ? undefined : value)) })

/** Grounds for setting a record aside: one more, or one that holds more often, spares whom rules on such records burden. */
const setAside = (
  kind: string,
  before: RecordKind['setAside'],
  after: RecordKind['setAside'],
  sides: Sides,
): readonly Part[] => {
  const both = bothFor(sides, { for: kind }, { setAside: kind })
  const valences = sides.after.program.rules
    .filter((rule) => rule.for === kind)
    .map((rule) => valenceOf(sides.after.program, rule))
  const valence = valences.every((one) => one === 'burden')
    ? 'burden'
    : valences.every((one) => one === 'benefit')
      ? 'benefit'
      : 'mixed'
  const gone = before.filter((one) => !after.some((other) => withoutId(other) === withoutId(one)))
  const fresh = after.filter((one) => !before.some((other) => withoutId(other) === withoutId(one)))
  const pairs = fresh.map((now) => ({ now, old: gone.find(({ reason }) => reason === now.reason) }))
  const parts: readonly Part[] = [
    ...pairs.flatMap(({ now, old }) =>
      old === undefined
        ? [part('added', { kind: 'ground-for-setting-aside', title: now.title }, 'more-lenient', { law: now.law })]
        : inside(
            'ground-for-setting-aside',
            now.title,
            conditionParts('setting-aside', old.when, now.when, both).map((one) => ({
              ...one,
              direction: opposite(one.direction),
            })),
            now.law,
          ),
    ),
    ...gone
      .filter((one) => !pairs.some(({ old }) => old === one))
      .map((one) =>
        part('removed', { kind: 'ground-for-setting-aside', title: one.title }, 'stricter', { law: one.law }),
      ),
  ]
  return asFor(valence, parts)
}

/** What a kind declares itself, without what its traits do. */
const own = (kind: RecordKind, { traits }: Dictionary): RecordKind => {
  const shared = kind.traits.flatMap((name) => (Object.hasOwn(traits, name) ? [traits[name]] : []))
  const without = <T>(table: Table<T>, of: 'facts' | 'events' | 'derived'): Table<T> =>
    Object.fromEntries(
      Object.entries(table).filter(([name]) => !shared.some((trait) => trait && Object.hasOwn(trait[of], name))),
    )
  const grounds = new Set(shared.flatMap((trait) => trait?.setAside.map(withoutId) ?? []))
  return {
    ...kind,
    facts: without(kind.facts, 'facts'),
    events: without(kind.events, 'events'),
    derived: without(kind.derived, 'derived'),
    setAside: kind.setAside.filter((one) => !grounds.has(withoutId(one))),
  } as RecordKind
}

type Declared = Pick<RecordKind, 'title' | 'facts' | 'events' | 'derived' | 'setAside'>

const declared = (name: string, before: Declared, after: Declared, sides: Sides): readonly Part[] => [
  ...compareWhole('title', before.title, after.title, 'neutral'),
  ...tables('fact', before.facts, after.facts, (_, old, now) => ofFact(old, now)),
  ...tables('event', before.events, after.events, (_, old, now) => ofEvent(old, now)),
  ...tables('derived-fact', before.derived, after.derived, (fact, old, now) => ofDerived(name, fact, old, now, sides)),
  ...setAside(name, before.setAside, after.setAside, sides),
]

const ofKind = (name: string, before: RecordKind, after: RecordKind, sides: Sides): readonly Part[] => [
  ...declared(name, own(before, sides.before.program.dictionary), own(after, sides.after.program.dictionary), sides),
  ...compareValues('character', plain(before.character), plain(after.character), 'unclear'),
  ...compareWhole('makers', before.by, after.by, 'unclear'),
  ...compareWhole(
    'declaration',
    [before.evidences, before.information, before.source],
    [after.evidences, after.information, after.source],
    'unclear',
  ),
  ...compareWhole('traits', before.traits, after.traits, 'unclear'),
]

const changeOf = (id: string, title: Text, form: Change['form'], parts: readonly Part[]): Change => {
  const direction = directionOf(parts)
  return change({
    thing: 'dictionary',
    before: form === 'added' ? null : { id, version: null },
    after: form === 'removed' ? null : { id, version: null },
    title,
    form,
    reason: direction === 'neutral' ? 'editorial' : 'correction',
    direction,
    from: null,
    until: null,
    reach: null,
    law: [...new Set(parts.flatMap(({ law }) => law))],
    parts,
    pack: null,
  })
}

const section = <T>(
  root: string,
  before: Table<T>,
  after: Table<T>,
  titleOf: (one: T) => Text,
  compare: (name: string, old: T, now: T) => readonly Part[],
): readonly Change[] => [
  ...Object.entries(after).flatMap(([name, now]) => {
    const old = Object.hasOwn(before, name) ? before[name] : undefined
    if (old === undefined) return [changeOf(`${root}/${name}`, titleOf(now), 'added', [])]
    const parts = compare(name, old, now)
    return parts.length === 0 ? [] : [changeOf(`${root}/${name}`, titleOf(now), 'changed', parts)]
  }),
  ...Object.entries(before)
    .filter(([name]) => !Object.hasOwn(after, name))
    .map(([name, old]) => changeOf(`${root}/${name}`, titleOf(old), 'removed', [])),
]

const words = ({ zh, en }: Text): Text => ({ zh, en })

/** Changes of the input dictionary: what facts are, what counts, and when a record may not be used. */
export const dictionaryChanges = (sides: Sides): readonly Change[] => {
  const [left, right] = [sides.before.program.dictionary, sides.after.program.dictionary]
  return [
    ...section(
      'records',
      left.records,
      right.records,
      ({ title }) => title,
      (name, old, now) => ofKind(name, old, now, sides),
    ),
    ...section(
      'traits',
      left.traits,
      right.traits,
      ({ title }) => title,
      (name, old, now) => declared(name, old, now, sides),
    ),
    ...section(
      'subject',
      left.subject,
      right.subject,
      ({ title }) => title,
      (_, old, now) => ofFact(old, now),
    ),
    ...section(
      'matters',
      left.matters,
      right.matters,
      ({ title }) => title,
      (_, old, now) => [
        ...compareWhole('title', old.title, now.title, 'neutral'),
        ...tables('fact', old.facts, now.facts, (__, a, b) => ofFact(a, b)),
      ],
    ),
    ...section(
      'authorities',
      left.authorities,
      right.authorities,
      (one) => words(one),
      (_, old, now) => [
        ...compareValues('character', plain(old.character), plain(now.character), 'unclear'),
        ...compareWhole('title', words(old), words(now), 'neutral'),
      ],
    ),
    ...section(
      'roles',
      left.roles,
      right.roles,
      (one) => words(one),
      (_, old, now) => [
        ...compareValues(
          'relation',
          sides.before.phrases.word('partyRelation', old.relation),
          sides.after.phrases.word('partyRelation', now.relation),
          'unclear',
        ),
        ...compareWhole('title', words(old), words(now), 'neutral'),
      ],
    ),
    ...section(
      'steps',
      left.steps,
      right.steps,
      ({ title }) => title,
      (_, old, now) => compareWhole('title', old.title, now.title, 'neutral'),
    ),
    ...section(
      'routes',
      left.routes,
      right.routes,
      ({ title }) => title,
      (_, old, now) => compareWhole('title', old.title, now.title, 'neutral'),
    ),
  ]
}
