import { z } from 'zod'
import { Id, Text } from './primitives.js'

const article = 'art-\\d+(?:-\\d+)?'

/** An article, a part of one, or a run of whole articles: `art-78`, `art-78/para-2`, `art-1..art-77`. */
export const ArticleRange = z
  .string()
  .regex(new RegExp(`^(?:${article}(?:/para-\\d+)?(?:/item-\\d+)?|${article}\\.\\.${article})$`))
  .meta({ id: 'ArticleRange' })

const passages = z.array(z.strictObject({ at: z.array(ArticleRange).min(1), why: Text })).default([])

/** `coverage/<instrument>.yaml`: what becomes of the articles that nothing in the pack cites, each in one place. */
export const CoverageFile = z
  .strictObject({
    instrument: Id,
    /** Number of the first article of the text that was at hand, where it is a part of the instrument. */
    first: z.int().positive().default(1),
    /** Number of its last article. */
    articles: z.int().positive(),
    /** They state no condition, effect, term or procedure of a measure. */
    none: passages,
    /** They state one, and it is deliberately not encoded. */
    not: passages,
    /** They state one that is still to be encoded. */
    open: passages,
  })
  .meta({ id: 'CoverageFile', title: 'coverage/INSTRUMENT.yaml' })
export type CoverageFile = z.infer<typeof CoverageFile>

/** Where a number of the legal reference went: the rule or parameter that carries it, or why none does. */
export const Threshold = z
  .strictObject({
    instrument: z.string().min(1),
    article: z.string().min(1),
    condition: z.string().optional(),
    duration: z.string().optional(),
    in: Id.optional(),
    because: Text.optional(),
  })
  .refine((one) => (one.in === undefined) !== (one.because === undefined), 'either `in` or `because`')
  .meta({ id: 'Threshold' })

/** `coverage/thresholds/<family>.yaml`: where the numbers of the legal reference went. */
export const ThresholdsFile = z.strictObject({ thresholds: z.array(Threshold).min(1) }).meta({
  id: 'ThresholdsFile',
  title: 'coverage/thresholds/FAMILY.yaml',
})
export type ThresholdsFile = z.infer<typeof ThresholdsFile>
