import { Case, Program } from '@plumbline/schema'

/** A program with a case on which the two sides differ. */
export interface Counterexample {
  readonly program: Program
  readonly case: Case
}

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json }

/** Keys of the parts of a list or an object, from the last, so that deleting one leaves the places of the others. */
const keysOf = (json: Json): readonly (string | number)[] => {
  if (Array.isArray(json)) return [...json.keys()].reverse()
  return typeof json === 'object' && json !== null ? Object.keys(json).reverse() : []
}

const partOf = (json: Json, key: string | number): Json => (json as Record<string | number, Json>)[key] as Json

const replace = (json: Json, key: string | number, part: Json): Json =>
  Array.isArray(json) ? json.with(key as number, part) : { ...(json as object), [key]: part }

const without = (json: Json, key: string | number): Json =>
  Array.isArray(json)
    ? json.filter((_, at) => at !== key)
    : Object.fromEntries(Object.entries(json as object).filter(([name]) => name !== key))

/** Deletes each part that is not needed, and what is not needed inside those that are. */
const prune = async (json: Json, isEnough: (candidate: Json) => Promise<boolean>): Promise<Json> => {
  let best = json
  for (const key of keysOf(json)) {
    const less = without(best, key)
    const base = best
    best = (await isEnough(less))
      ? less
      : replace(best, key, await prune(partOf(best, key), (part) => isEnough(replace(base, key, part))))
  }
  return best
}

const parse = (json: Json): Counterexample | null => {
  const { program, case: given } = json as { program?: unknown; case?: unknown }
  const [one, other] = [Case.safeParse(given), Program.safeParse(program)]
  return one.success && other.success ? { program: other.data, case: one.data } : null
}

/**
 * Deletes parts of a counterexample for as long as the sides still differ on what is left. What is left need not make sense; it
 * is what a reader has to look at.
 *
 * @param isOne whether the sides still differ; a throw counts as no
 */
export const shrink = async (
  found: Counterexample,
  isOne: (candidate: Counterexample) => Promise<boolean>,
): Promise<Counterexample> => {
  const isEnough = async (json: Json): Promise<boolean> => {
    const candidate = parse(json)
    return candidate !== null && isOne(candidate).catch(() => false)
  }
  const once = await prune(found as unknown as Json, isEnough)
  return parse(await prune(once, isEnough)) ?? found
}
