import type { CreditRecord, Day, DerivedFact, FactPath, LookBack } from '@plumbline/schema'
import { nextDay } from '../calendar/civil.js'
import { lastDayOf } from '../calendar/period.js'
import { closureOf } from '../evaluate/closure.js'
import { dayOf } from '../facts/known.js'
import type { World } from '../facts/world.js'

type Count = Extract<DerivedFact, { kind: 'count' }>
interface Counted {
  readonly kind: string
  readonly fact: string
  readonly count: Count
}

const countsOf = ({ program }: World): readonly Counted[] =>
  Object.entries(program.dictionary.records).flatMap(([kind, { derived }]) =>
    Object.entries(derived).flatMap(([fact, count]) => (count.kind === 'count' ? [{ kind, fact, count }] : [])),
  )

/** The day of a record that a look-back counts from, where it counts the record at all. */
const anchorOf = (world: World, record: CreditRecord, { anchor, where }: Count): Day | undefined => {
  const lookup = world.lookup({ record, parametersOn: world.case.asOf })
  if (where && closureOf(where)(lookup).truth === 'false') return undefined
  return dayOf(lookup.fact(`record.${anchor}` as FactPath).known) ?? undefined
}

const lookBack = (world: World, record: CreditRecord, { kind, fact, count }: Counted): readonly LookBack[] => {
  const { asOf } = world.case
  const anchor = anchorOf(world, record, count)
  const window = world.period(count.window, asOf)
  if (anchor === undefined || window === undefined) return []
  const { day: lastDay, provisional } = lastDayOf(world.calendar, anchor, window)
  if (lastDay < asOf) return []
  const days = { anchor, lastDay, freeFrom: nextDay(lastDay), provisional }
  return [{ record: record.id, countedIn: kind, fact, ...days, law: [...count.law] }]
}

/**
 * How long each record of the subject still counts against it in a look-back (“twice within three years”). Relief ends what hangs
 * on a record; that the act was done, a look-back goes on seeing (Procurement Law art 22(1)(5)).
 */
export const lookBacks = (world: World): readonly LookBack[] =>
  countsOf(world).flatMap((counted) =>
    world.case.records
      .filter(({ kind, about }) => kind === counted.count.of && about === world.case.subject)
      .flatMap((record) => lookBack(world, record, counted)),
  )
