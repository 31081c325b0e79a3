import type { FactType, Value } from '@plumbline/schema'
import { randomDays } from './days.js'
import type { Random } from './random.js'

/** A fact that a condition can name: its path, its type, and the codes it can have. */
export interface Readable {
  readonly path: string
  readonly type: FactType
  readonly codes?: readonly string[]
}

/** Codes of every `code` fact of a generated dictionary. */
export const someCodes = ['a', 'b', 'c'] as const

/** What a program and its cases draw from, so that values meet. */
export interface Pool {
  readonly days: readonly string[]
}

export const randomPool = (random: Random): Pool => ({ days: randomDays(random) })

type TypedValue = (random: Random, pool: Pool, codes: readonly string[]) => Value

/** Few values of each type, near each other. */
const drawnValue: Readonly<Record<FactType, TypedValue>> = {
  boolean: (random) => random.chance(60),
  text: (random) => random.pick(['x', 'y', '10', '9', '310115', '310101', '110105']),
  code: (random, _, codes) => random.pick(codes),
  day: (random, { days }) => random.pick(days),
  money: (random) => ({ n: random.int(98, 102), unit: 'fen' }),
  count: (random) => ({ n: random.int(0, 3), unit: 'count' }),
  share: (random) => ({ n: random.int(-1, 2), unit: 'basis-point' }),
  duration: (random) =>
    random.pick(['P1Y', 'P12M', 'P13M', 'P30D', 'P31D', 'P5WD', 'P6WD', 'P1M@15', 'P1M@31', 'P2M@1']),
}

/** A value of the type. */
export const randomValue = (random: Random, pool: Pool, { type, codes = someCodes }: Omit<Readable, 'path'>): Value =>
  drawnValue[type](random, pool, codes)

const mistyped: Readonly<Record<FactType, readonly Value[]>> = {
  boolean: ['yes'],
  text: [true],
  code: [true, 'another code'],
  day: [true, '2023-02-29', 'soon'],
  money: ['100', { n: 100, unit: 'count' }],
  count: ['1', { n: 1, unit: 'fen' }],
  share: ['1', { n: 1, unit: 'month' }],
  duration: [true, 'a year', 'P1Y6M'],
}

/** A value that no fact of the type can have: of another JSON type, of another unit, or badly written. */
export const mistypedValue = (random: Random, type: FactType): Value => random.pick(mistyped[type])
