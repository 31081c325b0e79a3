import type { z } from 'zod'

/** One thing that a schema found wrong, with the path to it. */
export type Issue = z.core.$ZodIssue
