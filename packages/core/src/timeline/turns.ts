import type { Case, Day, Program } from '@plumbline/schema'
import { addUnits } from '../calendar/civil.js'
import { firstDayIn } from './bisect.js'
import { changesBetween } from './changesBetween.js'
import { turningDays } from './daysIn.js'
import { type Decided, decidedOn } from './snapshot.js'
import { sourceDays } from './sourceDays.js'

/**
 * The case decided on the first day, and on each later day on which it may turn, in order.
 *
 * A decision turns on a day that stands in the program, in the case, or among what a decision says or reads (ends of periods,
 * due days), or on the day after it; days that only show once something has happened are found when that day is decided. So
 * these days are decided, going forward, and no others. In case some day shows nowhere, the last day of each gap is decided too:
 * where it differs from the first, the gap is halved until the day is found.
 */
export function* turns(program: Program, kase: Case, from: Day, until: Day): Generator<Decided> {
  const ahead = new Set([until])
  const look = (days: Iterable<Day>): void => {
    for (const day of turningDays(days)) if (day > from && day <= until) ahead.add(day)
  }
  look(sourceDays(program, kase))
  let last = decidedOn(program, kase, from)
  for (;;) {
    yield last
    look(last.speaksOf())
    const next = firstAfter(ahead, last.day)
    if (next === undefined || next > until) return
    last = beforeOr(program, kase, last, next)
  }
}

const firstAfter = (days: ReadonlySet<Day>, day: Day): Day | undefined =>
  [...days].reduce<Day | undefined>(
    (first, one) => (one > day && (first === undefined || one < first) ? one : first),
    undefined,
  )

/** The decision of the next day, or of an earlier day on which something turned unannounced. */
const beforeOr = (program: Program, kase: Case, here: Decided, next: Day): Decided => {
  const eve = addUnits(next, -1, 'D')
  const differs = (day: Day): boolean => changesBetween(here, decidedOn(program, kase, day)).length > 0
  const unannounced = eve > here.day && differs(eve)
  return decidedOn(program, kase, unannounced ? firstDayIn(here.day, eve, differs) : next)
}
