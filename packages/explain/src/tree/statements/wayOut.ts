import { Day, Text } from '@plumbline/schema'
import { z } from 'zod'
import { ShownPeriod } from '../value.js'
import { vocabulary } from '../vocabulary.js'
import { measure, none, only, parties, RecordId, Words } from './shared.js'

/** What the way out says: from when one may apply, and never when anything will be removed. */
export const wayOutArguments = {
  'way-out-of': z.strictObject({ ...measure, parties, state: Words(vocabulary.state) }),
  'cut-by': z.strictObject({ limits: z.array(Text) }),
  'ended-sooner-by': z.strictObject({ event: Text }),
  defence: z.strictObject({
    ...only,
    exception: z.string(),
    title: Text,
    modality: Words(vocabulary.modality),
    status: Words(vocabulary.exceptionStatus),
  }),
  hearing: z.strictObject({ ...only, title: Text, lastDay: Day.nullable() }),
  'remedy-now': z.strictObject({ ...only, title: Text, lastDay: Day }),
  /** Remedies without a last day: open without a deadline, not begun, or passed. */
  'remedies-then': z.strictObject({ ...only, titles: z.array(Text).min(1), opening: Words(vocabulary.opening) }),
  way: z.strictObject({ plan: z.string(), title: Text }),
  plan: z.strictObject({ plan: z.string(), title: Text, rule: Text.nullable(), record: RecordId.nullable() }),
  'plan-result': z.strictObject({
    result: Words(vocabulary.planResult),
    day: Day.nullable(),
    provisional: z.boolean(),
  }),
  'plan-part': z.strictObject({ part: Words(vocabulary.planPart) }),
  'plan-act': z.strictObject({ act: z.string(), title: Text, on: Day.nullable(), done: z.boolean() }),
  /** What the authority must find: `found` null: that it did not happen. */
  'must-be-found': z.strictObject({
    fact: Text,
    record: RecordId.nullable(),
    found: z.boolean().nullable(),
    suppliedBy: Text.nullable(),
  }),
  'barred-by': z.strictObject({ exception: z.string(), title: Text }),
  'then-step': z.strictObject({
    title: Text,
    by: Words(vocabulary.stepActor),
    lastDay: Day.nullable(),
    within: ShownPeriod.nullable(),
    from: Text.nullable(),
  }),
  'grant-ends': z.strictObject({ title: Text, parties }),
  'grant-leaves': z.strictObject({
    title: Text,
    parties,
    why: Words(vocabulary.remainingReason),
    lastDay: Day.nullable(),
    freeFrom: Day.nullable(),
  }),
  'look-back': z.strictObject({
    record: RecordId,
    fact: Text,
    lastDay: Day,
    freeFrom: Day,
    provisional: z.boolean(),
  }),
  'authority-decides': none,
  'nothing-adverse': none,
} as const
