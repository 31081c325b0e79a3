import { type EffectFact, effectFacts } from '@plumbline/schema'
import { type LimitSketch, text } from '../builders/index.js'
import { randomCondition, type Scope } from './conditions.js'
import { randomPeriod } from './days.js'
import { kindsOfMeasure, measureIds } from './instruments.js'
import type { Random } from './random.js'
import type { Pool, Readable } from './values.js'

const codesOf: Readonly<Record<string, readonly string[]>> = { measure: measureIds, kind: kindsOfMeasure }

const effectPaths: readonly Readable[] = Object.entries(effectFacts).map(
  ([name, { type, codes }]: [string, EffectFact]) => {
    const known = codes ?? codesOf[name]
    return { path: `effect.${name}`, type, ...(known === undefined ? {} : { codes: known }) }
  },
)

/** A limit on the facts of effects and of the person they are on, with any of the consequences. */
export const randomLimit = (
  random: Random,
  pool: Pool,
  { parameters, facts }: Pick<Scope, 'parameters' | 'facts'>,
  index: number,
): LimitSketch => {
  const scope: Scope = { pool, parameters, facts: [...effectPaths, ...facts] }
  const conflict = {
    between: ['test-law/art-1'],
    and: ['test-law/art-2'],
    settledBy: text('whoever settles it'),
    law: ['test-law/art-3'],
  }
  return {
    id: `limit-${index}`,
    from: random.chance(80) ? '2000-01-01' : random.pick(pool.days),
    when: randomCondition(random, scope, 1),
    require: randomCondition(random, scope, 2),
    otherwise: random.pick([
      { do: 'block' },
      { do: 'cap', to: 'term' },
      { do: 'cap', to: 'scope' },
      { do: 'cap', to: 'period', period: randomPeriod(random) },
      { do: 'cap', to: 'period', period: { parameter: 'p.duration' } },
      { do: 'defer', until: 'dispute-resolved' },
      { do: 'await', step: 'prior-notice', by: 'authority' },
      { do: 'await', step: 'head-decision', by: 'head' },
    ] as const),
    ...(random.chance(20) ? { conflict } : {}),
  }
}
