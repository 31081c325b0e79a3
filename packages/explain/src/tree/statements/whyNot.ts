import { z } from 'zod'
import { vocabulary } from '../vocabulary.js'
import { measure, none, parties, Words } from './shared.js'

/** What stands in the way of an effect, and who or what could change it. */
export const whyNotArguments = {
  'held-back': z.strictObject({ ...measure, parties, state: Words(vocabulary.state) }),
  /** No fact, step or wish gives what is asked for: only another law would. */
  forbidden: none,
  'lies-in': z.strictObject({ lies: z.array(Words(vocabulary.lies)).min(1) }),
  'everything-applies': none,
} as const
