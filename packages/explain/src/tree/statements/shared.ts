import { Day, Id, TermEnd, Text } from '@plumbline/schema'
import { z } from 'zod'

export const Words = z.enum
export const PersonId = z.string()
export const RecordId = z.string()
export const parties = z.array(PersonId).min(1)
/** Parties of whom it is said; null: all parties of the effect. */
export const only = { parties: parties.nullable() }
export const rule = { rule: Id, version: Day, title: Text }
export const measure = { measure: Id, title: Text }

/** Days with the arithmetic that gave them. */
export const span = {
  first: Day,
  lastDay: Day.nullable(),
  freeFrom: Day.nullable(),
  provisional: z.boolean(),
  /** The day it is counted from, what that day is, what was added, and the day off that was skipped. */
  from: Day.nullable(),
  fromTitle: Text.nullable(),
  period: TermEnd.nullable(),
  movedFrom: Day.nullable(),
}
export const ShownSpan = z.strictObject(span)
export type ShownSpan = z.infer<typeof ShownSpan>

/** Nothing but the statement itself. */
export const none = z.strictObject({})
