import { z } from 'zod'
import { Locator } from './primitives.js'
import { basisRoles } from './words.js'

/** A provision that a rule or measure rests on, in its role. */
export const Basis = z.strictObject({ role: z.enum(basisRoles), law: Locator }).meta({
  id: 'Basis',
  description: '依据 / a provision in its role: empowers 授权, ground 事由, scale 幅度, procedure 程序, remedy 救济',
})
export type Basis = z.infer<typeof Basis>
