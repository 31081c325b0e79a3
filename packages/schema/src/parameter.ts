import { z } from 'zod'
import { Amount, Day, Id, Locator, Period, Text } from './primitives.js'

/** One dated value of a parameter, with the provision inside the value that it supports. */
export const ParameterValue = z.strictObject({
  from: Day,
  until: Day.nullable().default(null),
  /** Six-digit division code where the law sets a regional value. */
  region: z
    .string()
    .regex(/^\d{6}$/)
    .optional(),
  value: z.union([Period, Amount]),
  law: Locator,
})
export type ParameterValue = z.infer<typeof ParameterValue>

/** `parameters/<name>.yaml`: a threshold or period by name. */
export const ParameterFile = z
  .strictObject({ id: Id, title: Text, values: z.array(ParameterValue).min(1), verifiedUntil: Day })
  .meta({
    id: 'ParameterFile',
    title: 'parameters/NAME.yaml',
  })
export type ParameterFile = z.infer<typeof ParameterFile>
