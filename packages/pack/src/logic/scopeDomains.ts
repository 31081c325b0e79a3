import type { FactType, Interval, ParameterFile } from '@plumbline/schema'
import type { FactInfo, Scope } from '../checks/scope.js'
import type { Domains, FactDomain } from './domains.js'

/** The days of which a law speaks; until null: open. */
export type Life = Interval

/** What a fact can be that several kinds of matter declare: whatever any of them allows. */
const merged = (infos: readonly FactInfo[]): FactDomain | undefined => {
  const [first, ...others] = infos
  if (first === undefined || others.some(({ type }) => type !== first.type)) return undefined
  if (others.length === 0) return first
  const codes = infos.every((one) => one.codes !== undefined) ? infos.flatMap((one) => one.codes ?? []) : undefined
  const type: FactType = first.type
  return {
    type,
    ...(codes === undefined ? {} : { codes: [...new Set(codes)] }),
    missing: infos.some((one) => one.missing),
  }
}

const meets = ({ from, until }: Pick<ParameterFile['values'][number], 'from' | 'until'>, life: Life): boolean =>
  (until === null || life.from < until) && (life.until === null || from < life.until)

/**
 * What facts and parameters can be where a scope is that of the place.
 *
 * @param life days on which parameters are read there; null: any
 */
export const scopeDomains = (
  { facts }: Scope,
  parameters: { readonly get: (id: string) => ParameterFile | undefined },
  life: Life | null,
): Domains => {
  const known = new Map<string, FactDomain | undefined>()
  return {
    fact: (path) => {
      if (!known.has(path)) known.set(path, merged(facts.get(path) ?? []))
      return known.get(path)
    },
    parameter: (id) => {
      const values = parameters.get(id)?.values.filter((one) => life === null || meets(one, life))
      return values && [...new Map(values.map(({ value }) => [JSON.stringify(value), value])).values()]
    },
  }
}
