import { z } from 'zod'
import { Locator } from './primitives.js'
import { basisRoles } from './words.js'

/** A provision that a rule or measure rests on, in its role. */
export const Basis = z.strictObject({ role: z.enum(basisRoles), law: Locator }).meta({
  id: 'Basis',
})
export type Basis = z.infer<typeof Basis>
