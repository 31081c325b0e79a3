import { z } from 'zod'

/** By the transform inside the schema: `.meta()` clones what is around it. */
const forms = new WeakMap<z.core.$ZodType, z.ZodType>()

/** States in plain zod what a schema that parses by hand accepts, for those who only describe it. */
export const withInputForm = <Schema extends z.ZodPipe>(schema: Schema, form: z.ZodType): Schema => {
  forms.set(schema.def.out, form)
  return schema
}

export const inputFormOf = (schema: z.core.$ZodType): z.ZodType | undefined =>
  schema instanceof z.ZodPipe ? forms.get(schema.def.out) : undefined
