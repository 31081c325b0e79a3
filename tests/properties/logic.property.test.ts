import {
  conflictOf,
  type Domains,
  disjoint,
  equivalent,
  implies,
  isPossible,
  satisfiable,
  valid,
} from '@plumbline/pack'
import type { FactPath, FactType, Node, Operator, Truth, Value } from '@plumbline/schema'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { closureOf } from '../../packages/core/src/evaluate/closure.js'
import { type Known, known, unknown } from '../../packages/core/src/facts/known.js'
import { compiled, type Sketch } from '../builders/index.js'

/** Facts of a few types, and every value of them that could matter: all that is written in conditions, and what lies around and between. */
interface Ground {
  readonly name: string
  readonly facts: Readonly<
    Record<string, { readonly type: FactType; readonly codes?: readonly string[]; readonly missing?: false }>
  >
  readonly values: Readonly<Record<string, readonly (Value | null)[]>>
  readonly written: readonly (Value | null)[]
  readonly operators: readonly Operator[]
  readonly parameter?: readonly Value[]
}

const sizes: readonly Operator[] = ['equal', 'lessThan', 'lessThanInclusive', 'greaterThan', 'greaterThanInclusive']
const times: readonly Operator[] = ['equal', 'before', 'onOrBefore', 'after', 'onOrAfter']
const fen = (n: number): Value => ({ n, unit: 'fen' })
const range = (from: number, to: number): readonly number[] => Array.from({ length: to - from + 1 }, (_, n) => from + n)
const february = range(23, 33).map((n) => (n <= 29 ? `2024-02-${n}` : `2024-03-0${n - 29}`))
const counts = range(0, 6).map((n): Value => ({ n, unit: 'count' }))
const periods = [
  'P10M',
  'P11M',
  'P1Y',
  'P12M',
  'P13M',
  'P14M',
  'P28D',
  'P29D',
  'P30D',
  'P31D',
  'P32D',
  'P3WD',
  'P4WD',
  'P5WD',
  'P6WD',
  'P7WD',
  'P1M@13',
  'P1M@14',
  'P1M@15',
  'P1M@16',
  'P2M@1',
]

const three = <One>(one: One): Record<string, One> => ({ 'record.a': one, 'record.b': one, 'record.c': one })

const grounds: readonly Ground[] = [
  {
    name: 'money, also against each other',
    facts: three({ type: 'money' }),
    values: three([null, ...range(-1, 8).map(fen)]),
    written: [fen(2), fen(4), fen(5), null],
    operators: sizes,
    parameter: [fen(2), fen(4)],
  },
  {
    name: 'days around the end of February of a leap year',
    facts: three({ type: 'day' }),
    values: three([null, ...february]),
    written: [...february.slice(4, 8), null],
    operators: times,
  },
  {
    name: 'counts that are always there',
    facts: { 'record.a': { type: 'count', missing: false }, 'record.b': { type: 'count' } },
    values: { 'record.a': counts, 'record.b': [null, ...counts] },
    written: counts.slice(2, 5),
    operators: sizes,
    parameter: counts.slice(2, 5),
  },
  {
    name: 'durations of several units',
    facts: { 'record.a': { type: 'duration' }, 'record.b': { type: 'duration' } },
    values: { 'record.a': [null, ...periods], 'record.b': [null, ...periods] },
    written: ['P1Y', 'P12M', 'P30D', 'P5WD', 'P1M@15', null],
    operators: sizes,
    parameter: ['P1Y', 'P30D'],
  },
  {
    name: 'words: a closed code, one that is always there, and text',
    facts: {
      'record.a': { type: 'code', codes: ['x', 'y', 'z'] },
      'record.b': { type: 'code', codes: ['x', 'y'], missing: false },
      'record.c': { type: 'text' },
    },
    values: { 'record.a': [null, 'x', 'y', 'z'], 'record.b': ['x', 'y'], 'record.c': [null, 'x', 'y', 'z', 'other'] },
    written: ['x', 'y', null],
    operators: ['equal', 'in'],
  },
  {
    name: 'yes and no',
    facts: three({ type: 'boolean' }),
    values: three([true, false, null]),
    written: [true, false, null],
    operators: ['equal'],
  },
]

const domainsOfGround = ({ facts, parameter }: Ground): Domains => ({
  fact: (path) => {
    const fact = facts[path]
    return fact && { missing: true, ...fact }
  },
  parameter: () => parameter as never,
})

const sketchOf = (ground: Ground): fc.Arbitrary<Sketch> => {
  const paths = Object.keys(ground.facts) as FactPath[]
  const atom = fc
    .record({ fact: fc.constantFrom(...paths), operator: fc.constantFrom(...ground.operators), negated: fc.boolean() })
    .chain(({ fact, operator, negated }) => {
      const others = paths.filter((path) => path !== fact).map((path) => ({ fact: path }))
      const written = ground.written.filter((value) => value !== null || operator === 'equal')
      const listed = written.filter((value): value is Value => value !== null)
      const value: fc.Arbitrary<unknown> =
        operator === 'in'
          ? fc.array(fc.constantFrom(...listed), { minLength: 1, maxLength: 3 })
          : fc.oneof(
              { weight: 5, arbitrary: fc.constantFrom(...written) },
              { weight: 2, arbitrary: fc.constantFrom(...others) },
              ...(ground.parameter ? [{ weight: 2, arbitrary: fc.constant({ parameter: 'p' }) }] : []),
            )
      return value.map((one) => ({ fact, operator, negated, value: one }) as Sketch)
    })
  return fc.letrec<{ node: Sketch }>((tie) => ({
    node: fc.oneof(
      { maxDepth: 3, depthSize: 'small' },
      atom,
      fc.array(tie('node'), { minLength: 1, maxLength: 4 }).map((all): Sketch => ({ all })),
      fc.array(tie('node'), { minLength: 1, maxLength: 3 }).map((any): Sketch => ({ any })),
    ),
  })).node
}

type World = Readonly<Record<string, Known>>

const product = (names: readonly string[], values: (name: string) => readonly Known[]): readonly World[] =>
  names.reduce<readonly World[]>(
    (worlds, name) => worlds.flatMap((world) => values(name).map((value) => ({ ...world, [name]: value }))),
    [{}],
  )

/** Every way in which all facts are known. */
const worldsOf = ({ values, parameter }: Ground): readonly World[] =>
  product([...Object.keys(values), 'p'], (name) =>
    name === 'p'
      ? (parameter ?? ['none']).map((value) => known(value))
      : (values[name] ?? []).map((value) => known(value)),
  )

const evaluator = (node: Node): ((world: World) => Truth) => {
  const evaluate = closureOf(node)
  return (world) =>
    evaluate({
      fact: (path) => ({ id: path, known: world[path] ?? unknown }),
      parameter: (id) => ({ id, known: world[id] ?? unknown }),
    }).truth
}

describe.each(grounds)('conditions on $name', (ground) => {
  const worlds = worldsOf(ground)
  const domains = domainsOfGround(ground)
  const sketch = sketchOf(ground)

  it('can be true, are always true and imply each other exactly where the engine finds it so in every case', () => {
    const seen = { satisfiable: 0, not: 0, valid: 0, implied: 0 }
    fc.assert(
      fc.property(sketch, sketch, (one, other) => {
        const [a, b] = [compiled('a', one), compiled('b', other)]
        const [truthOfA, truthOfB] = [evaluator(a), evaluator(b)]
        const truths = worlds.map((world) => [truthOfA(world) === 'true', truthOfB(world) === 'true'] as const)
        const expected = {
          satisfiable: truths.some(([left]) => left),
          valid: truths.every(([left]) => left),
          implies: truths.every(([left, right]) => !left || right),
          disjoint: truths.every(([left, right]) => !(left && right)),
          equivalent: truths.every(([left, right]) => left === right),
        }
        expect({
          satisfiable: satisfiable(a, domains),
          valid: valid(a, domains),
          implies: implies(a, b, domains),
          disjoint: disjoint(a, b, domains),
          equivalent: equivalent(a, b, domains),
        }).toEqual(expected)
        if (expected.satisfiable) seen.satisfiable += 1
        else seen.not += 1
        if (expected.valid) seen.valid += 1
        if (expected.implies && expected.satisfiable && !expected.valid) seen.implied += 1
      }),
      { numRuns: 600 },
    )
    expect(Math.min(seen.satisfiable, seen.not, seen.valid + seen.implied)).toBeGreaterThan(5)
  })

  it('that can never be true are not true where something is unknown', () => {
    const names = Object.keys(ground.values)
    fc.assert(
      fc.property(sketch, fc.infiniteStream(fc.nat()), (one, dice) => {
        const node = compiled('a', { all: [one, one] })
        if (satisfiable(node, domains)) return
        const truthOf = evaluator(node)
        for (let round = 0; round < 30; round += 1) {
          const world = Object.fromEntries(
            names.map((name) => {
              const values = ground.values[name] ?? []
              const drawn = dice.next().value % (values.length + 2)
              const bounds: Known = { is: 'range', min: drawn % 3, max: round % 2 === 0 ? null : (drawn % 3) + 1 }
              const isCount = ground.facts[name]?.type === 'count'
              return [name, drawn < values.length ? known(values[drawn] ?? null) : isCount ? bounds : unknown]
            }),
          )
          expect(truthOf({ ...world, p: known(ground.parameter?.[round % 2] ?? null) })).not.toBe('true')
        }
      }),
      { numRuns: 300 },
    )
  })

  it('contradict each other in comparisons that can none of them be spared', () => {
    fc.assert(
      fc.property(sketch, sketch, (one, other) => {
        const holding = [compiled('a', one), compiled('b', other)]
        const conflict = conflictOf({ holding }, domains)
        expect(conflict === undefined).toBe(isPossible({ holding }, domains))
        if (conflict === undefined) return
        const ids = new Set(conflict.map(({ id }) => id))
        const all = holding.flatMap(function atoms(node: Node): readonly string[] {
          return node.kind === 'compare' ? [node.id] : node.of.flatMap(atoms)
        })
        const others = new Set(all.filter((id) => !ids.has(id)))
        expect(isPossible({ holding }, domains, others)).toBe(false)
        for (const id of ids) expect(isPossible({ holding }, domains, new Set([...others, id]))).toBe(true)
      }),
      { numRuns: 200 },
    )
  })
})
