import {
  type Case,
  type CompiledEffect,
  type CompiledRule,
  type Day,
  type Effect,
  type Id,
  isOpenEnd,
  type Period,
  type Program,
  type StartPoint,
  type TermEnd,
  type Value,
} from '@plumbline/schema'
import { lastDayAfter, workedIn } from '../likely/plainDays.js'

/** What a case says, read off plainly, so that a property can hold the engine against the file itself. */

type CreditRecord = Case['records'][number]

export const kindOfPerson = ({ persons }: Case, id: string): string =>
  persons.find((person) => person.id === id)?.kind ?? ''

/** The rules behind an effect, each with the templates that give its measure and with its trigger. */
export interface GroundRead {
  readonly rule: CompiledRule
  readonly templates: readonly CompiledEffect[]
  readonly record: CreditRecord | null
}

export const groundsRead = (program: Program, kase: Case, effect: Effect): readonly GroundRead[] =>
  effect.grounds.flatMap((ground) => {
    const rule = program.rules.find(({ id, effective }) => id === ground.rule && effective.from === ground.version)
    const record = kase.records.find(({ id }) => id === ground.record) ?? null
    const templates = rule?.then.filter(({ act, measure }) => act === effect.act && measure === effect.measure) ?? []
    return rule ? [{ rule, templates, record }] : []
  })

const last = (days: readonly Day[]): Day | null =>
  days.reduce<Day | null>((a, b) => (a === null || b > a ? b : a), null)

/** Day of the last event of a kind that had happened and was known. */
export const eventDay = (kase: Case, record: CreditRecord | null, kind: string): Day | null =>
  last(
    (record?.events ?? []).flatMap(({ kind: of, on, knownOn }) =>
      of === kind && on !== null && on <= kase.asOf && knownOn <= kase.knownAt ? [on] : [],
    ),
  )

/** A fact of the trigger or of the matter: as stated, or as an official determined it last where the dictionary asks for that. */
export const factRead = (program: Program, kase: Case, record: CreditRecord | null, path: string): Value | null => {
  const [root, name = ''] = path.split('.') as [string, string | undefined]
  const { matters, records } = program.dictionary
  const ofRecord = root === 'record'
  const declared = ofRecord ? records[record?.kind ?? '']?.facts[name] : matters[kase.matter.kind]?.facts[name]
  if (!declared?.determined)
    return (ofRecord ? record?.facts : root === 'matter' ? kase.matter.facts : {})?.[name] ?? null
  const found = kase.determinations.filter(
    ({ fact, on, record: about, person }) =>
      fact === name && on <= kase.knownAt && person === undefined && about === (ofRecord ? record?.id : undefined),
  )
  const latest = found.filter(({ on }) => found.every((other) => other.on <= on))
  return latest.every(({ value }) => JSON.stringify(value) === JSON.stringify(latest[0]?.value))
    ? (latest[0]?.value ?? null)
    : null
}

/** Steps taken and known by the day asked about that concern an effect on a party. */
export const stepsRead = (
  kase: Case,
  step: Id,
  about: { readonly on: string; readonly measure: Id; readonly record: string | null },
): readonly Day[] =>
  kase.procedure
    .filter(
      (taken) =>
        taken.step === step &&
        taken.party === about.on &&
        taken.on <= kase.asOf &&
        taken.knownOn <= kase.knownAt &&
        (taken.measure === undefined || taken.measure === about.measure) &&
        (taken.record === undefined || taken.record === about.record),
    )
    .map(({ on }) => on)
    .sort()

/** Days from which a term may run, as its start point names them; the latest is the most that the law allows. */
export const startRead = (
  program: Program,
  kase: Case,
  { record }: GroundRead,
  effect: Effect,
  start: StartPoint,
): Day | null => {
  if (start === 'case.asOf') return kase.asOf
  if (start.startsWith('step.'))
    return last(stepsRead(kase, start.slice(5), { on: effect.on, measure: effect.measure, record: record?.id ?? null }))
  if (start.startsWith('record.event.')) return eventDay(kase, record, start.slice(13))
  const value = factRead(program, kase, record, start)
  return typeof value === 'string' ? value : null
}

/** Every period that a parameter ever had, or the one written out: what the law at most gave on some day. */
export const periodsRead = (program: Program, period: TermEnd | { readonly parameter: Id }): readonly TermEnd[] =>
  typeof period === 'string'
    ? [period]
    : (program.parameters[period.parameter]?.values ?? []).flatMap(({ value }) =>
        typeof value === 'string' ? [value] : [],
      )

/** Last day of the shortest of some periods. */
export const firstOf = (program: Program, start: Day, periods: readonly Period[]): Day | null => {
  const worked = workedIn(program.calendars)
  const ends = periods.map((period) => lastDayAfter(start, period, worked)).sort()
  return ends[0] ?? null
}

/** Last day of the longest of some terms; `null`: no number ends one of them. */
export const lastOf = (program: Program, start: Day, periods: readonly TermEnd[]): Day | null => {
  if (periods.some(isOpenEnd)) return null
  const worked = workedIn(program.calendars)
  return last(periods.map((period) => lastDayAfter(start, period, worked)))
}
