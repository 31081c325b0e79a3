import type { CompiledNature, CompiledRule, Program } from '@plumbline/schema'
import { canonical } from '../parts/values.js'

const selective = ['acts', 'polarity', 'kinds', 'exceptKinds', 'yields']
const nodeKinds: ReadonlySet<unknown> = new Set(['all', 'any', 'compare'])

/** A part without the ids of its conditions and without what selects it for a rule. */
const essence = (part: object): string =>
  canonical(
    JSON.parse(
      JSON.stringify(part, (_, value: unknown) => {
        if (typeof value !== 'object' || value === null || !('kind' in value) || !nodeKinds.has(value.kind))
          return value
        return { ...value, id: '' }
      }),
      function (this: unknown, key, value: unknown) {
        return this !== null && selective.includes(key) ? undefined : value
      },
    ),
  )

type Parts = Pick<CompiledRule, 'unless' | 'procedure' | 'remedies'>

const names = {
  unless: (one: CompiledRule['unless'][number]) => one.id as string,
  procedure: (one: CompiledRule['procedure'][number]) => one.step as string,
  remedies: (one: CompiledRule['remedies'][number]) => one.route as string,
} as const

/** Names of the parts of a rule that are those of its nature, word for word. */
const given = <K extends keyof Parts>(rule: CompiledRule, { natures }: Program, list: K): ReadonlySet<string> => {
  const nature: CompiledNature | undefined = natures.find((one) => one.nature === rule.nature)
  const known = new Set((nature?.[list] ?? []).map(essence))
  const nameOf = names[list] as (one: Parts[K][number]) => string
  return new Set((rule[list] as readonly Parts[K][number][]).filter((one) => known.has(essence(one))).map(nameOf))
}

const keep = <K extends keyof Parts>(
  list: K,
  rule: CompiledRule,
  inRule: ReadonlySet<string>,
  other: CompiledRule,
  inOther: ReadonlySet<string>,
): Parts[K] => {
  const nameOf = names[list] as (one: Parts[K][number]) => string
  const there = new Set((other[list] as readonly Parts[K][number][]).map(nameOf))
  return (rule[list] as readonly Parts[K][number][]).filter((one) => {
    const name = nameOf(one)
    return !(inRule.has(name) && (inOther.has(name) || !there.has(name)))
  }) as unknown as Parts[K]
}

/**
 * Two versions of a rule without what their nature gives both of them, or gives the one and not the other: a change there is
 * told once, of the nature.
 */
export const withoutNature = (
  before: CompiledRule,
  programBefore: Program,
  after: CompiledRule,
  programAfter: Program,
): readonly [CompiledRule, CompiledRule] => {
  if (before.nature !== after.nature) return [before, after]
  const own = <K extends keyof Parts>(list: K): readonly [Parts[K], Parts[K]] => {
    const [left, right] = [given(before, programBefore, list), given(after, programAfter, list)]
    return [keep(list, before, left, after, right), keep(list, after, right, before, left)]
  }
  const [unless, procedure, remedies] = [own('unless'), own('procedure'), own('remedies')]
  const limitation = sameLimitation(before, programBefore, after, programAfter)
  const strip = (rule: CompiledRule, side: 0 | 1): CompiledRule => {
    const { limitation: stated, ...rest } = rule
    return {
      ...rest,
      ...(stated === undefined || limitation ? {} : { limitation: stated }),
      unless: unless[side],
      procedure: procedure[side],
      remedies: remedies[side],
    }
  }
  return [strip(before, 0), strip(after, 1)]
}

const limitationGiven = ({ limitation, nature }: CompiledRule, { natures }: Program): boolean => {
  const regime = natures.find((one) => one.nature === nature)?.limitation
  return limitation === undefined || (typeof regime === 'object' && essence(limitation) === essence(regime))
}

const sameLimitation = (a: CompiledRule, inA: Program, b: CompiledRule, inB: Program): boolean =>
  limitationGiven(a, inA) && limitationGiven(b, inB)
