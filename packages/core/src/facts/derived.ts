import type { CreditRecord, Day, DerivedFact, Period, PeriodOrParameter, Truth } from '@plumbline/schema'
import { lastDayOf, windowStart } from '../calendar/period.js'
import type { WorkingDays } from '../calendar/workingDays.js'
import { allOf } from '../evaluate/truth.js'
import { dayOf, type Known, known, nothing, unknown } from './known.js'

/** What derived facts need to look up, of the record asked about and of others. */
export interface DerivedLookup {
  readonly calendar: WorkingDays
  readonly day: (record: CreditRecord, path: string) => Known
  readonly period: (period: PeriodOrParameter, on: Day) => Period | undefined
  /** Records of a kind about the same subject that are not set aside, without the record itself. */
  readonly others: (record: CreditRecord, kind: string) => readonly CreditRecord[]
  readonly where: (record: CreditRecord, derived: Count, on: Day) => Truth
  /** Whether a record counts at all; unknown for one that may have to be set aside. */
  readonly usable: (record: CreditRecord) => Truth
  readonly complete: (kind: string, from: Day, until: Day) => boolean
}

type Count = Extract<DerivedFact, { kind: 'count' }>
type PeriodEnd = Extract<DerivedFact, { kind: 'period-end' }>

const startOf = (lookup: DerivedLookup, record: CreditRecord, derived: PeriodEnd): Known => {
  const starts = derived.from.map((path) => lookup.day(record, path))
  if (derived.pick === 'first-present') return starts.find((start) => dayOf(start) !== null) ?? nothing
  const days = starts.map(dayOf)
  if (days.includes(undefined)) return unknown
  if (days.includes(null)) return nothing
  return known((days as Day[]).reduce((latest, day) => (day > latest ? day : latest)))
}

const periodEnd = (lookup: DerivedLookup, record: CreditRecord, derived: PeriodEnd): Known => {
  const start = startOf(lookup, record, derived)
  const day = dayOf(start)
  if (day === undefined) return unknown
  if (day === null) return nothing
  const period = lookup.period(derived.period, day)
  return period === undefined ? unknown : known(lastDayOf(lookup.calendar, day, period).day)
}

/** Bounds of how much one record adds to a count. */
const adds = (truth: Truth): { readonly min: number; readonly max: number } =>
  truth === 'true' ? { min: 1, max: 1 } : truth === 'unknown' ? { min: 0, max: 1 } : { min: 0, max: 0 }

const count = (lookup: DerivedLookup, record: CreditRecord, derived: Count): Known => {
  const anchor = dayOf(lookup.day(record, derived.anchor))
  if (anchor === undefined || anchor === null) return unknown
  const period = lookup.period(derived.window, anchor)
  if (period === undefined) return unknown
  const inWindow = (other: CreditRecord): Truth => {
    const day = dayOf(lookup.day(other, derived.anchor))
    if (day === undefined) return 'unknown'
    return day !== null && day <= anchor && lastDayOf(lookup.calendar, day, period).day >= anchor ? 'true' : 'false'
  }
  const counted = lookup
    .others(record, derived.of)
    .map((other) => adds(allOf([lookup.usable(other), inWindow(other), lookup.where(other, derived, anchor)])))
  if (derived.countsTrigger && record.kind === derived.of) counted.push(adds(lookup.where(record, derived, anchor)))
  const total = counted.reduce((sum, one) => ({ min: sum.min + one.min, max: sum.max + one.max }), { min: 0, max: 0 })
  const complete = lookup.complete(derived.of, windowStart(lookup.calendar, anchor, period), anchor)
  return { is: 'range', min: total.min, max: complete ? total.max : null }
}

/** Works out a derived fact of a record. One entry a kind: a new kind stops the build here. */
const workings: {
  readonly [K in DerivedFact['kind']]: (
    lookup: DerivedLookup,
    record: CreditRecord,
    derived: Extract<DerivedFact, { kind: K }>,
  ) => Known
} = {
  count,
  'period-end': periodEnd,
}

export const derivedFact = (lookup: DerivedLookup, record: CreditRecord, derived: DerivedFact): Known =>
  (workings[derived.kind] as (lookup: DerivedLookup, record: CreditRecord, derived: DerivedFact) => Known)(
    lookup,
    record,
    derived,
  )
