import type { Day, FactDeclaration, FactType, Value } from '@plumbline/schema'
import type { Random } from '../../generators/random.js'
import { later } from './plainDays.js'

type Drawn = (random: Random, around: Day, declaration: FactDeclaration) => Value

const drawn: Readonly<Record<FactType, Drawn>> = {
  // Most facts that a rule asks about are the exception in life.
  boolean: (random) => random.chance(25),
  text: (random) => random.pick(['310115', '990101', 'act-1', 'act-1', 'act-2', 'a text']),
  code: (random, _, { codes }) => random.pick(Object.keys(codes ?? { other: null })),
  day: (random, around) => later(around, random.int(-400, 30)),
  money: (random) => ({ n: random.pick([0, 1, 9_999_999, 10_000_000, 30_000_000, 50_000_000]), unit: 'fen' }),
  count: (random) => ({ n: random.int(0, 4), unit: 'count' }),
  share: (random) => ({ n: random.int(0, 10_000), unit: 'basis-point' }),
  duration: (random) => random.pick(['P1M', 'P6M', 'P1Y', 'P2Y', 'P5Y']),
}

/** A value of the declared type, from around a day. */
export const someValue = (random: Random, around: Day, declaration: FactDeclaration): Value =>
  drawn[declaration.type](random, around, declaration)
