import { z } from 'zod'

/** By the transform inside the schema: `.meta()` clones what is around it. */
const branchesByTransform = new WeakMap<z.core.$ZodType, Readonly<Record<string, z.ZodType>>>()

/** Branches of a keyed union by their key, so that others can say what the parser does; undefined for other schemas. */
export const keyedBranchesOf = (schema: z.core.$ZodType): Readonly<Record<string, z.ZodType>> | undefined =>
  schema instanceof z.ZodPipe ? branchesByTransform.get(schema.def.out) : undefined

const isRecord = (input: unknown): input is Record<string, unknown> =>
  typeof input === 'object' && input !== null && !Array.isArray(input)

/**
 * A union whose branch is chosen by the key that is present, before anything is parsed. Every mistake inside the chosen
 * branch is then an issue of its own with its own path, where a plain union would answer one `invalid input`.
 *
 * @param name shown in messages
 * @param branches key that selects the branch, and a thunk of its schema (a thunk: conditions are recursive)
 */
export const keyedUnion = <Output>(
  name: string,
  branches: Readonly<Record<string, () => z.ZodType>>,
): z.ZodType<Output> => {
  const keys = Object.keys(branches)
  const schema = z.unknown().transform((input, context): Output => {
    const fail = (message: string): Output => {
      context.issues.push({ code: 'custom', message, input, params: { union: name, keys } })
      return z.NEVER
    }
    if (!isRecord(input)) return fail(`${name} is a mapping with one of the keys ${keys.join(', ')}`)
    const present = keys.filter((key) => Object.hasOwn(input, key))
    if (present.length === 0) return fail(`${name} needs one of the keys ${keys.join(', ')}`)
    if (present.length > 1) return fail(`${name} has more than one of the keys ${keys.join(', ')}`)
    const chosen = branches[present[0] as string] as () => z.ZodType
    const result = chosen().safeParse(input)
    if (result.success) return result.data as Output
    for (const issue of result.error.issues) context.issues.push({ ...issue, input } as never)
    return z.NEVER
  })
  const lazyBranches: Record<string, z.ZodType> = {}
  for (const key of keys) lazyBranches[key] = z.lazy(branches[key] as () => z.ZodType)
  branchesByTransform.set(schema.def.out, lazyBranches)
  return schema as unknown as z.ZodType<Output>
}
