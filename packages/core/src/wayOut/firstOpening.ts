import type { Day, Verdict } from '@plumbline/schema'
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

const readsOf = ({ reads, of }: Verdict): readonly string[] => [...reads, ...of.flatMap(readsOf)]

/** Days that the rule read, and what sets its record aside; where it was not asked, every day of the decision. */
const daysRead = ({ decision, readings, outcome }: Attempt): ReadonlySet<Day> => {
  if (!outcome) return daysOf({ decision, readings })
  const verdicts = [
    outcome.because,
    ...outcome.unless.map(({ because }) => because),
    ...decision.aside.flatMap(({ record, because }) => (record === outcome.record && because ? [because] : [])),
  ]
  const read = verdicts.flatMap(readsOf).filter((id) => !id.startsWith('case/'))
  return daysIn(read.map((id) => readings.get(id)))
}

/**
 * The first day on which the rule that grants a relief applies, if the acts are done in this manner.
 *
 * The day asked about is tried first. On a later day the rule can only come to something else where a day that it names or reads,
 * such as the end of a period that the acts set running, has come or gone: these days and the days after them are tried in order,
 * each attempt shows further ones, and the last day is tried in any case. Between the last day that failed and the first that
 * succeeds the gap is halved, so that the rule applies on the day named, and does not on the day before.
 */
export const firstOpening = (question: Question, manner: Manner, until: Day): Search => {
  const { asOf } = question.case
  const versions = question.program.rules.filter(({ id }) => id === question.rule)
  const ahead = new Set([...turningDays(daysIn(versions)), until])
  let failed = tryOn(question, asOf, manner(asOf))
  let nearest = failed
  if (failed.applies) return { opening: failed, nearest }
  for (let tried = 1; tried < mostDays; tried += 1) {
    const after = failed.day
    // An application made on the day itself would lead from every day to the next.
    for (const day of turningDays([...daysRead(failed)].filter((one) => one !== after))) ahead.add(day)
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
