import { type EffectFact, effectFacts } from '@plumbline/schema'
import type { LimitSketch } from '../builders/index.js'
import { randomCondition, type Scope } from './conditions.js'
import { measureIds } from './instruments.js'
import type { Random } from './random.js'
import type { Pool, Readable } from './values.js'

const kinds = ['disqualification', 'list-entry', 'exclusion', 'publication', 'priority'] as const
const codesOf: Readonly<Record<string, readonly string[]>> = { measure: measureIds, kind: kinds }

const effectPaths: readonly Readable[] = Object.entries(effectFacts).map(
  ([name, { type, codes }]: [string, EffectFact]) => {
    const known = codes ?? codesOf[name]
    return { path: `effect.${name}`, type, ...(known === undefined ? {} : { codes: known }) }
  },
)

/** A limit on the facts of effects, with any of the consequences. */
export const randomLimit = (
  random: Random,
  pool: Pool,
  parameters: Scope['parameters'],
  index: number,
): LimitSketch => {
  const scope: Scope = { pool, parameters, facts: effectPaths }
  return {
    id: `limit-${index}`,
    from: random.chance(80) ? '2000-01-01' : random.pick(pool.days),
    when: randomCondition(random, scope, 1),
    require: randomCondition(random, scope, 2),
    otherwise: random.pick([
      { do: 'block' },
      { do: 'cap', to: 'term' },
      { do: 'cap', to: 'scope' },
      { do: 'await', step: 'prior-notice', by: 'authority' },
      { do: 'await', step: 'head-decision', by: 'head' },
    ] as const),
  }
}
