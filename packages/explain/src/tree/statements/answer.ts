import { AmountRange, Locator, Term, Text } from '@plumbline/schema'
import { z } from 'zod'
import { vocabulary } from '../vocabulary.js'
import { measure, none, parties, ShownSpan, Words } from './shared.js'

export const answerArguments = {
  answer: z.strictObject({
    ...measure,
    parties,
    modality: Words(vocabulary.modality),
    state: Words(vocabulary.state),
    term: Term.nullable(),
    amount: AmountRange.nullable(),
    /** What the law leaves a range of, where no number inside it is proposed. */
    open: Words(vocabulary.rangeOf).nullable(),
    runs: ShownSpan.nullable(),
    /** Norms of equal rank clash about it, and the lighter one applies provisionally. */
    clash: z.boolean(),
    /** Titles of the limits that decided the state. */
    limits: z.array(Text),
  }),
  'answer-contemplated': z.strictObject({ ...measure, parties, operative: z.array(Locator) }),
  'answer-nothing': none,
  'answer-undetermined': z.strictObject({ rules: z.array(Text) }),
  'answer-conflict': z.strictObject({ rules: z.array(Text) }),
} as const
