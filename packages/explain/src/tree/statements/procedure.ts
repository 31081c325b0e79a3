import { Day, Id, Text } from '@plumbline/schema'
import { z } from 'zod'
import { ShownPeriod } from '../value.js'
import { vocabulary } from '../vocabulary.js'
import { none, only, ShownSpan, Words } from './shared.js'

/** Steps, and the ways out. */
export const procedureArguments = {
  step: z.strictObject({
    ...only,
    step: Id,
    title: Text,
    by: Words(vocabulary.stepActor),
    status: Words(vocabulary.stepStatus),
    /** The next thing to be done. */
    next: z.boolean(),
    doneOn: Day.nullable(),
    due: ShownSpan.nullable(),
    within: ShownPeriod.nullable(),
    from: Text.nullable(),
  }),
  /** What it means that the step is not done in time; `happened`: it was not. */
  'if-missed': z.strictObject({ means: Words(vocabulary.missed), happened: z.boolean() }),
  /** What the document of a step must state, and of how many points it is known that it does. */
  checklist: z.strictObject({
    points: z.int(),
    done: z.boolean(),
    stated: z.int(),
    missing: z.int(),
    unknown: z.int(),
  }),
  /** `stated` null: the case does not say. */
  'checklist-point': z.strictObject({
    item: z.string(),
    text: Text,
    done: z.boolean(),
    stated: z.boolean().nullable(),
  }),
  /** `deadline` false: the law sets none. */
  remedy: z.strictObject({
    ...only,
    route: Id,
    title: Text,
    deadline: z.boolean(),
    due: ShownSpan.nullable(),
    within: ShownPeriod.nullable(),
    from: Text.nullable(),
  }),
  /** The document served did not tell of the remedy, and a longer deadline runs. */
  untold: none,
  relief: z.strictObject({
    ...only,
    route: Id,
    title: Text,
    opens: ShownSpan.nullable(),
    after: ShownPeriod.nullable(),
    from: z.array(Text),
  }),
  'relief-conditions': z.strictObject({ conditions: Text }),
  /** Something the party can do towards it. */
  'relief-act': z.strictObject({ act: Id, title: Text }),
} as const
