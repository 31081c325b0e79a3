import type { Day } from '@plumbline/schema'
import { firstDayIn } from '../timeline/bisect.js'
import { daysIn, turningDays } from '../timeline/daysIn.js'
import { daysOf } from '../timeline/snapshot.js'
import type { Manner } from './acts.js'
import { type Attempt, nearer, type Question, tryOn } from './tryOn.js'

/** Days tried for one way of doing the acts; a way out that turns on more days than that is given up, and said to be missing. */
const mostDays = 120

export interface Search {
  /** The first day on which the rule applies, decided. */
  readonly opening: Attempt | null
  /** Otherwise the attempt that came nearest. */
  readonly nearest: Attempt
}

/**
 * The first day on which the rule that grants a relief applies, if the acts are done in this manner.
 *
 * The day asked about is tried first. A later day can only make a difference where it stands in the case with the acts in it or
 * among what the decision says and reads, such as the ends of periods that the acts set running, or is the day after one: these
 * are tried in order, and each attempt shows further days; the last day is tried in any case. Between the last day that failed and the first that succeeds the gap
 * is halved, so that the day named is one on which the rule applies and the day before it is one on which it does not.
 */
export const firstOpening = (question: Question, manner: Manner, until: Day): Search => {
  const { asOf } = question.case
  const ahead = new Set([...turningDays(daysIn(question.case)), until])
  let failed = tryOn(question, asOf, manner(asOf))
  let nearest = failed
  if (failed.applies) return { opening: failed, nearest }
  for (let tried = 1; tried < mostDays; tried += 1) {
    const after = failed.day
    // An application made on the day itself would lead from every day to the next.
    for (const day of turningDays([...daysOf(failed)].filter((one) => one !== after))) ahead.add(day)
    const [day] = [...ahead].filter((one) => one > after && one <= until).sort()
    if (day === undefined) break
    const attempt = tryOn(question, day, manner(day))
    if (attempt.applies) {
      const first = firstDayIn(after, day, (middle) => tryOn(question, middle, manner(middle)).applies)
      return { opening: first === day ? attempt : tryOn(question, first, manner(first)), nearest }
    }
    failed = attempt
    if (nearer(attempt.outcome, nearest.outcome)) nearest = attempt
  }
  return { opening: null, nearest }
}
