import { Day, Locator, Text } from '@plumbline/schema'
import { z } from 'zod'
import { vocabulary } from '../vocabulary.js'
import { none, parties, RecordId, rule, Words } from './shared.js'

/** Titles of the measures that it is about. */
const of = { of: z.array(Text) }

/** What a timeline says: dates first. */
export const timelineArguments = {
  document: z.strictObject({ document: Words(vocabulary.document) }),
  between: z.strictObject({ from: Day, until: Day }),
  /** Nothing is foretold but what the law makes of the case as time passes. */
  'law-only': none,
  laws: z.strictObject({ laws: z.array(Locator).min(1) }),
  'part-of': z.strictObject({ part: Words(vocabulary.outlookPart) }),
  'on-day': z.strictObject({ day: Day, provisional: z.boolean() }),
  stands: z.strictObject({
    title: Text,
    parties,
    state: Words(vocabulary.state),
    lastDay: Day.nullable(),
    freeFrom: Day.nullable(),
  }),
  /** `from` null: it was not there; `to` null: it is gone. */
  'effect-turns': z.strictObject({
    title: Text,
    parties,
    from: Words(vocabulary.state).nullable(),
    to: Words(vocabulary.state).nullable(),
    lastDay: Day.nullable(),
  }),
  'last-day': z.strictObject({ ...of, title: Text, parties, by: Words(vocabulary.stepActor).nullable() }),
  'step-turns': z.strictObject({
    ...of,
    title: Text,
    parties,
    by: Words(vocabulary.stepActor),
    status: Words(vocabulary.stepStatus),
    lastDay: Day.nullable(),
  }),
  opens: z.strictObject({ ...of, title: Text, parties, lastDay: Day.nullable() }),
  'opens-later': z.strictObject({ ...of, title: Text, parties, first: Day }),
  'rule-turns': z.strictObject({
    ...rule,
    record: RecordId.nullable(),
    from: Words(vocabulary.outcome).nullable(),
    to: Words(vocabulary.outcome).nullable(),
  }),
  'exception-turns': z.strictObject({
    exception: z.string(),
    title: Text,
    rule: Text,
    record: RecordId.nullable(),
    status: Words(vocabulary.exceptionStatus),
  }),
  'aside-over': z.strictObject({ record: RecordId, reason: Words(vocabulary.asideReason) }),
  'nothing-changes': none,
} as const
