import { Day, Id, Locator, Term, Text } from '@plumbline/schema'
import { z } from 'zod'
import { vocabulary } from '../vocabulary.js'
import { only, span, Words } from './shared.js'

/** Limits, and the days between which an effect holds. */
export const limitArguments = {
  limit: z.strictObject({
    ...only,
    limit: Id,
    title: Text,
    does: Words(vocabulary.limitAction),
    /** What it waits for: the step, and its words. */
    awaits: Id.nullable(),
    step: Text.nullable(),
    from: Term.nullable(),
    term: Term.nullable(),
    scope: z.array(Text),
  }),
  'limit-because': z.strictObject({ because: Text }),
  /** The limit and another norm of equal rank clash; the lighter burden applies until the body named settles it. */
  'limit-conflict': z.strictObject({ between: z.array(Locator), and: z.array(Locator), settledBy: Text }),
  'limits-passed': z.strictObject({ count: z.int() }),

  /** `atMost`: the law leaves a range of terms and no number inside it is proposed. */
  runs: z.strictObject({ ...only, ...span, atMost: z.boolean() }),
  'term-not-begun': z.strictObject({ ...only, term: Term, from: Text.nullable() }),
  'ended-by': z.strictObject({ ...only, event: Text, on: Day }),
} as const
