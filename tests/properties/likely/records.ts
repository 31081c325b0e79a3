import type { Case, Day, Event, FactDeclaration, Facts, Id, RecordKind } from '@plumbline/schema'
import { type Frame, regionOf } from './frame.js'
import { later } from './plainDays.js'
import { someValue } from './values.js'

type Determination = Case['determinations'][number]
export type CreditRecord = Case['records'][number]

/** Facts with the determinations of those that an official determines. */
export interface Stated {
  readonly facts: Facts
  readonly determinations: readonly Determination[]
}

/** Values for declared facts: what was wished for, else any; a few left out, a few known not to exist. */
export const stated = (
  { random, wishes, asOf, days }: Frame,
  declarations: Readonly<Record<string, FactDeclaration>>,
  root: string,
  about: Pick<Determination, 'record' | 'person'> & { readonly wished: boolean },
): Stated => {
  const { wished, ...concerned } = about
  const facts: Facts = {}
  const determinations: Determination[] = []
  for (const [name, declaration] of Object.entries(declarations)) {
    const wish = wished ? wishes.get(`${root}.${name}`) : undefined
    if (wish === undefined && random.chance(18)) continue
    const value = wish !== undefined ? wish : random.chance(4) ? null : someValue(random, days.notice, declaration)
    if (declaration.determined)
      determinations.push({
        fact: name,
        ...concerned,
        value,
        official: 'official',
        on: later(random.chance(97) ? days.notice : asOf, random.chance(97) ? -1 : 2),
        reason: 'as the file shows',
      })
    else facts[name] = value
  }
  return { facts, determinations }
}

/** What a kind says cannot precede something happens on its day or after it. */
const inOrder = (events: readonly Event[], { events: declared }: RecordKind): Event[] =>
  events.reduce<Event[]>((before, event) => {
    const { on, knownOn } = event
    if (on === null) return [...before, event]
    const first = before
      .filter(({ kind }) => declared[event.kind]?.notBefore.includes(kind))
      .reduce((latest, other) => (other.on !== null && other.on > latest ? other.on : latest), on)
    return [...before, first === on ? event : { ...event, on: first, knownOn: knownOn < first ? first : knownOn }]
  }, [])

/** Events in the order in which their kind declares them, most of them between the act and the notice. */
const eventsOf = ({ random, wishes, days, asOf }: Frame, kind: RecordKind, root: string, wished: boolean): Event[] => {
  let day: Day = later(days.act, random.int(0, 10))
  const drawn = Object.entries(kind.events).flatMap(([name, { absence }]): Event[] => {
    const wish = wished ? wishes.get(`${root}.event.${name}`) : undefined
    if (wish === null) return absence === 'none' && random.chance(60) ? [] : [{ kind: name, on: null, knownOn: asOf }]
    if (typeof wish === 'string') return [{ kind: name, on: wish, knownOn: wish }]
    if (!random.chance(absence === 'none' ? 8 : 75)) return []
    day = later(day, random.int(0, 12))
    return [{ kind: name, on: day, knownOn: random.chance(98) ? day : later(day, 40) }]
  })
  return inOrder(drawn, kind)
}

/** A record of a kind; `root` is how conditions name it where the wishes of the case are about it. */
export const someRecord = (
  frame: Frame,
  id: string,
  kindId: Id,
  root: 'record' | 'source' | null,
): Stated & { readonly record: CreditRecord } => {
  const { random, program, authority } = frame
  const kind = program.dictionary.records[kindId] as RecordKind
  const { facts, determinations } = stated(frame, kind.facts, root ?? 'record', { record: id, wished: root !== null })
  const { capacity, ...acting } = authority
  const maker = capacity?.as === 'entrusted' ? capacity.by : acting
  const own = random.chance(95) && (kind.by.length === 0 || kind.by.includes(maker.kind))
  const otherKind =
    kind.by.length > 0 && random.chance(95)
      ? random.pick(kind.by)
      : random.pick(Object.keys(program.dictionary.authorities))
  const other = {
    id: `another-${random.int(1, 99)}-${otherKind}`,
    kind: otherKind,
    level: 'city' as const,
    region: regionOf(random, 'city'),
  }
  return {
    facts,
    determinations,
    record: {
      id,
      kind: kindId,
      document: `${id} (2025)`,
      about: 'subject',
      by: own ? maker : other,
      facts,
      events: eventsOf(frame, kind, root ?? 'record', root !== null),
    },
  }
}
