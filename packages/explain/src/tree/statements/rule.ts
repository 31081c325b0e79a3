import { Day, Text } from '@plumbline/schema'
import { z } from 'zod'
import { vocabulary } from '../vocabulary.js'
import { none, PersonId, RecordId, rule, Words } from './shared.js'

/** Which version of a rule governs, and rules without effect. */
export const ruleArguments = {
  /** Why a version governs, or why none does (`governs` null); `open`: it is for an official, or for facts to come, to settle. */
  choice: z.strictObject({
    reason: Words(vocabulary.choiceReason),
    open: z.boolean(),
    /** First days of the versions compared. */
    candidates: z.array(Day),
    governs: Day.nullable(),
    /** The day whose law was asked about; null where it is not known. */
    governedOn: Day.nullable(),
    decidedOn: Day,
  }),
  undetermined: z.strictObject({ ...rule, record: RecordId.nullable() }),
  'settled-by': z.strictObject({
    fact: Text,
    record: RecordId.nullable(),
    person: PersonId.nullable(),
    burden: Words(vocabulary.burden),
    suppliedBy: Text.nullable(),
  }),
  'no-clearance': none,
  'does-not-apply': z.strictObject({ ...rule, record: RecordId.nullable() }),
  'not-in-force': z.strictObject({
    ...rule,
    record: RecordId.nullable(),
    from: Day,
    until: Day.nullable(),
    governedOn: Day.nullable(),
    lostTo: Day.nullable(),
  }),
  /** Versions that all claim it: nothing adverse follows until an official has chosen. */
  conflict: z.strictObject({ candidates: z.array(z.strictObject(rule)).min(1), record: RecordId.nullable() }),
  candidate: z.strictObject(rule),
  /** The determination by which a named official chooses, and the values it can have. */
  'settled-by-official': z.strictObject({
    fact: z.string(),
    title: Text,
    record: RecordId.nullable(),
    options: z.array(Day),
  }),
} as const
