import { Digest } from '@plumbline/schema'
import { z } from 'zod'
import { vocabulary } from '../vocabulary.js'
import { none, RecordId, Words } from './shared.js'

/** What was not used, what to look at, and what the document is. */
export const closingArguments = {
  aside: z.strictObject({ record: RecordId, reason: Words(vocabulary.asideReason) }),
  dropped: z.strictObject({ path: z.string(), reason: Words(vocabulary.dropped) }),
  review: z.strictObject({ review: Words(vocabulary.review), about: z.array(z.string()).min(1) }),
  'opinion-only': none,
  'program-digest': z.strictObject({ digest: Digest }),
  'case-digest': z.strictObject({ digest: Digest }),
} as const
