import type { CompiledRule, Day } from '@plumbline/schema'

/** Whether a version is in force on a day and had entered into force by the day of the decision. */
export const inForceOn = ({ effective }: CompiledRule, on: Day, decidedOn: Day): boolean =>
  effective.from <= on && (effective.until === null || on < effective.until) && effective.from <= decidedOn
