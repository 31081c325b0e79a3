import type { Case, CreditRecord, Day, LookBack, Program } from '@plumbline/schema'
import { nextDay } from '../calendar/civil.js'
import { lastDayOf } from '../calendar/period.js'
import { workingDaysOf } from '../calendar/workingDays.js'
import type { Known } from '../facts/known.js'
import { dayOf } from '../facts/known.js'
import { parameterOn } from '../facts/parameters.js'

const anchorOf = (readings: ReadonlyMap<string, Known>, { id }: CreditRecord, path: string): Day | undefined => {
  const known = readings.get(`record/${id}/${path.replace('.', '/')}`)
  return known && (dayOf(known) ?? undefined)
}

/**
 * How long each record of the subject still counts against it in a look-back (“twice within three years”). Relief ends what
 * hangs on a record; that the act was done, a look-back goes on seeing (Procurement Law art 22(1)(5)).
 *
 * @param readings of the decision: an anchor day that nothing read is not known here
 */
export const lookBacks = (program: Program, kase: Case, readings: ReadonlyMap<string, Known>): readonly LookBack[] => {
  const calendar = workingDaysOf(program.calendars)
  const counts = Object.entries(program.dictionary.records).flatMap(([kind, { derived }]) =>
    Object.entries(derived).flatMap(([fact, one]) => (one.kind === 'count' ? [{ kind, fact, count: one }] : [])),
  )
  return counts.flatMap(({ kind, fact, count }) =>
    kase.records
      .filter(({ kind: of, about }) => of === count.of && about === kase.subject)
      .flatMap((record): readonly LookBack[] => {
        const anchor = anchorOf(readings, record, count.anchor)
        if (anchor === undefined || anchor > kase.asOf) return []
        const window =
          typeof count.window === 'string'
            ? count.window
            : parameterOn(program, count.window.parameter, kase.asOf, kase.authority.region)
        if (typeof window !== 'string') return []
        const { day, provisional } = lastDayOf(calendar, anchor, window)
        if (day < kase.asOf) return []
        const days = { anchor, lastDay: day, freeFrom: nextDay(day), provisional }
        return [{ record: record.id, countedIn: kind, fact, ...days, law: [...count.law] }]
      }),
  )
}
