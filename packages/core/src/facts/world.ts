import type {
  Amount,
  AmountOrParameter,
  Case,
  CreditRecord,
  Day,
  DerivedFact,
  FactDeclaration,
  FactPath,
  Facts,
  Id,
  Period,
  PeriodOrParameter,
  Program,
  RecordKind,
  Truth,
} from '@plumbline/schema'
import { type WorkingDays, workingDaysOf } from '../calendar/workingDays.js'
import { closureOf, type Evaluate, type Lookup, type Reading } from '../evaluate/closure.js'
import { own } from '../own.js'
import { bearsOn } from './bearsOn.js'
import { declaredFact } from './declared.js'
import { type DerivedLookup, derivedFact } from './derived.js'
import { eventOf } from './events.js'
import { type Known, known, nothing, unknown } from './known.js'
import { parameterOn } from './parameters.js'

/** What a condition is asked about: a record, or a proposed effect, and the day that chooses parameter values. */
export interface Scope {
  readonly record: CreditRecord | null
  readonly parametersOn: Day
  /** Facts of the effect a limit is asked about. */
  readonly effect?: { readonly id: string; readonly on: string; readonly facts: Readonly<Record<string, Known>> }
}

/**
 * A program and a case, ready to be read. Everything is looked up, nothing changes: the only state is a memory of
 * readings, which decides nothing (`readings` gives them back for commitments and explanations).
 */
export interface World {
  readonly program: Program
  readonly case: Case
  readonly calendar: WorkingDays
  readonly lookup: (scope: Scope) => Lookup
  readonly record: (id: string) => CreditRecord | undefined
  readonly kindOf: (record: CreditRecord) => RecordKind | undefined
  readonly period: (period: PeriodOrParameter, on: Day) => Period | undefined
  readonly amount: (amount: AmountOrParameter, on: Day) => Amount | undefined
  readonly readings: ReadonlyMap<string, Known>
  /** The same world on what had been determined by a day. */
  readonly knownBy: (day: Day) => World
  /** The same world once records are set aside: counts leave them out, and are not sure of doubtful ones. */
  readonly without: (aside: ReadonlySet<string>, doubtful: ReadonlySet<string>) => World
}

const whereClosures = new WeakMap<DerivedFact, Evaluate | null>()
const whereOf = (derived: Extract<DerivedFact, { kind: 'count' }>): Evaluate | null => {
  let evaluate = whereClosures.get(derived)
  if (evaluate === undefined) {
    evaluate = derived.where ? closureOf(derived.where) : null
    whereClosures.set(derived, evaluate)
  }
  return evaluate
}

const unknownReading = (id: string): Reading => ({ id, known: unknown })

const none: ReadonlySet<string> = new Set()

/** Is told what was looked at while a case is decided: what coverage is made of. Decides nothing. */
export interface Notes {
  readonly truth: (node: string, truth: Truth) => void
  /** A parameter, and the day it was chosen for. */
  readonly parameter: (id: Id, on: Day) => void
}

/** Opens a case under a program. `aside`: ids of records that counts leave out; `doubtful`: that may have to be set aside. */
export const openWorld = (
  program: Program,
  kase: Case,
  aside = none,
  doubtful = none,
  readBefore: ReadonlyMap<string, Known> = new Map(),
  notes?: Notes,
): World => {
  const calendar = workingDaysOf(program.calendars)
  const records = new Map(kase.records.map((record) => [record.id, record]))
  const subject = kase.persons.find((person) => person.id === kase.subject)
  const memory = new Map(readBefore)
  const { dictionary } = program

  const remember = (id: string, look: () => Known): Reading => {
    let fact = memory.get(id)
    if (fact === undefined) {
      // What turns out to rest on itself is not known.
      memory.set(id, unknown)
      fact = look()
      memory.set(id, fact)
    }
    return { id, known: fact }
  }

  const kindOf = (record: CreditRecord): RecordKind | undefined => own(dictionary.records, record.kind)

  const valueOn = (id: Id, day: Day): ReturnType<typeof parameterOn> => {
    notes?.parameter(id, day)
    return parameterOn(program, id, day, kase.authority.region)
  }

  const parameter = (id: Id, day: Day): Known => {
    const value = valueOn(id, day)
    return value === undefined ? unknown : known(value)
  }

  const period = (wanted: PeriodOrParameter, on: Day): Period | undefined => {
    const value = typeof wanted === 'string' ? wanted : valueOn(wanted.parameter, on)
    return typeof value === 'string' ? value : undefined
  }

  const amount = (wanted: AmountOrParameter, on: Day): Amount | undefined => {
    const value = 'parameter' in wanted ? valueOn(wanted.parameter, on) : wanted
    return typeof value === 'object' ? value : undefined
  }

  const recordFact = (record: CreditRecord, name: string): Reading => {
    const kind = kindOf(record)
    return remember(`record/${record.id}/${name}`, () => {
      const derived = kind && own(kind.derived, name)
      if (derived) return derivedFact(derivedLookup, record, derived)
      const declaration = kind && own(kind.facts, name)
      return declaration
        ? declaredFact(kase, declaration, record.facts, name, (determination) => determination.record === record.id)
        : unknown
    })
  }

  const recordEvent = (record: CreditRecord, name: string): Reading =>
    remember(`record/${record.id}/event/${name}`, () => {
      const kind = kindOf(record)
      const declaration = kind && own(kind.events, name)
      return eventOf(kase, record, name, declaration?.absence ?? 'unknown')
    })

  const ofRecord = (record: CreditRecord, rest: readonly string[]): Reading =>
    rest[0] === 'event' ? recordEvent(record, rest[1] as string) : recordFact(record, rest[0] as string)

  /**
   * A record that names no source. What did not happen unless somebody says so, did not happen; but where the case holds a
   * record that could be the source, nothing is known until the record says which it rests on.
   */
  const absentSource = (record: CreditRecord | null, [root, name]: readonly string[]): Known => {
    const kind = record ? kindOf(record) : undefined
    const source = kind?.source === undefined ? undefined : own(dictionary.records, kind.source)
    const event = root === 'event' && source && name !== undefined ? own(source.events, name) : undefined
    if (kase.records.some((other) => other.kind === kind?.source && other.about === record?.about)) return unknown
    return event?.absence === 'none' ? nothing : unknown
  }

  const stated = (
    prefix: string,
    declarations: Readonly<Record<string, FactDeclaration>>,
    facts: Facts,
    name: string,
    person: boolean,
  ): Reading =>
    remember(`${prefix}/${name}`, () => {
      const declaration = own(declarations, name)
      if (!declaration) return unknown
      return declaredFact(kase, declaration, facts, name, (determination) =>
        person
          ? determination.person === kase.subject
          : determination.record === undefined && determination.person === undefined,
      )
    })

  const derivedLookup: DerivedLookup = {
    calendar,
    period,
    day: (record, path) => ofRecord(record, path.split('.')).known,
    others: (record, kind) =>
      kase.records.filter(
        (other) =>
          other.kind === kind && other.about === record.about && other.id !== record.id && !aside.has(other.id),
      ),
    where: (record, derived, on): Truth => whereOf(derived)?.(lookup({ record, parametersOn: on })).truth ?? 'true',
    usable: (record): Truth => (doubtful.has(record.id) ? 'unknown' : 'true'),
    complete: (kind, from, until) =>
      kase.complete.some((window) => window.kind === kind && window.from <= from && until < window.until),
  }

  const fixed: Readonly<Record<string, Known>> = {
    'case.asOf': known(kase.asOf),
    'case.knownAt': known(kase.knownAt),
    'matter.kind': known(kase.matter.kind),
    'subject.kind': subject ? known(subject.kind) : unknown,
    'authority.kind': known(kase.authority.kind),
    'authority.level': known(kase.authority.level),
    'authority.region': known(kase.authority.region),
    'authority.id': known(kase.authority.id),
  }

  const read = (path: FactPath, scope: Scope): Reading => {
    if (Object.hasOwn(fixed, path)) return remember(path.replace('.', '/'), () => fixed[path] as Known)
    const [root, ...rest] = path.split('.') as [string, ...string[]]
    if (root === 'record') return scope.record ? ofRecord(scope.record, rest) : unknownReading(path)
    if (root === 'source') {
      const source = scope.record?.basedOn === undefined ? undefined : records.get(scope.record.basedOn)
      if (source && scope.record && bearsOn(kase, kindOf, source, scope.record)) return ofRecord(source, rest)
      return remember(`source/${scope.record?.id ?? ''}/${rest.join('/')}`, () =>
        source ? unknown : absentSource(scope.record, rest),
      )
    }
    const name = rest[0] as string
    if (root === 'matter')
      return stated('matter', own(dictionary.matters, kase.matter.kind)?.facts ?? {}, kase.matter.facts, name, false)
    if (root === 'subject') return stated('subject', dictionary.subject, subject?.facts ?? {}, name, true)
    if (root === 'party' && scope.effect) return ofParty(scope.effect.on, name)
    if (root === 'effect' && scope.effect) {
      const { id, facts } = scope.effect
      return remember(`effect/${id}/${name}`, () => own(facts, name) ?? unknown)
    }
    return unknownReading(path)
  }

  const ofParty = (id: string, name: string): Reading =>
    remember(`party/${id}/${name}`, () => {
      const person = kase.persons.find((one) => one.id === id)
      if (name === 'kind') return person ? known(person.kind) : unknown
      const declaration = own(dictionary.subject, name)
      return person && declaration
        ? declaredFact(kase, declaration, person.facts, name, (determination) => determination.person === id)
        : unknown
    })

  /** A scope reads a fact once: dozens of limits ask the same of one effect. */
  const lookup = (scope: Scope): Lookup => {
    const asked = new Map<FactPath, Reading>()
    const fact: Lookup['fact'] = (path) => {
      const known = asked.get(path)
      if (known) return known
      const reading = read(path, scope)
      asked.set(path, reading)
      return reading
    }
    return { fact, parameter: parameterIn(scope), note: notes?.truth }
  }

  const parameterIn =
    (scope: Scope): Lookup['parameter'] =>
    (id) =>
      remember(`parameter/${id}@${scope.parametersOn}`, () => parameter(id, scope.parametersOn))

  const earlier = new Map<Day, World>()
  const self = (): World => opened
  const opened: World = {
    program,
    case: kase,
    calendar,
    lookup,
    record: (id) => records.get(id),
    kindOf,
    period,
    amount,
    readings: memory,
    knownBy: (day) => {
      if (kase.determinations.every(({ on }) => on <= day)) return self()
      const known = earlier.get(day)
      if (known) return known
      const determinations = kase.determinations.filter(({ on }) => on <= day)
      const world = openWorld(program, { ...kase, determinations }, aside, doubtful, undefined, notes)
      earlier.set(day, world)
      return world
    },
    // Only counts depend on what is set aside; everything else that was read stays read.
    without: (left, unsure) =>
      openWorld(program, kase, left, unsure, new Map([...memory].filter(([, fact]) => fact.is !== 'range')), notes),
  }
  return opened
}
