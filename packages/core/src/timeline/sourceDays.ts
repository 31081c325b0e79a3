import type { Case, Day, Program } from '@plumbline/schema'
import { lastDayOf } from '../calendar/period.js'
import { movedToWorkingDay, workingDaysOf } from '../calendar/workingDays.js'
import { daysIn } from './daysIn.js'

const programDays = new WeakMap<Program, ReadonlySet<Day>>()

/**
 * Days on which the law itself changes: versions of rules and limits, editions, parameters, instruments, and days that conditions
 * name. Of a calendar only its window: which of its days are off moves dates, and those stand in the decision.
 */
const daysOfProgram = (program: Program): ReadonlySet<Day> => {
  const known = programDays.get(program)
  if (known) return known
  const { calendars, ...rest } = program
  const days = daysIn(
    rest,
    calendars.map(({ from, until }) => [from, until]),
  )
  programDays.set(program, days)
  return days
}

/** Last days of the chances to raise a defence, which no date of a decision shows. */
const chanceDays = (program: Program, kase: Case): readonly Day[] => {
  const calendar = workingDaysOf(program.calendars)
  const chances = program.rules.flatMap(({ unless }) => unless.flatMap(({ chance }) => chance ?? []))
  return chances.flatMap(({ step, within }) =>
    kase.procedure
      .filter((taken) => taken.step === step)
      .map(({ on }) => movedToWorkingDay(calendar, lastDayOf(calendar, on, within).day).day),
  )
}

/** Days on which a decision may turn, as far as they stand in the program and the case. What periods make of them, decisions show. */
export const sourceDays = (program: Program, kase: Case): readonly Day[] => [
  ...daysOfProgram(program),
  ...daysIn(kase),
  ...chanceDays(program, kase),
]
