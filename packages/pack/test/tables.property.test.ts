import { type Atom, type ConditionTable, conditionTable, rowAtoms, type Value } from '@plumbline/schema'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isEmpty, meet, uncovered, widened } from '../src/tables/boxes.js'
import { spaceOf } from '../src/tables/space.js'

const codes = ['refusal', 'delay', 'other']
const top = 9

const number = fc.integer({ min: 0, max: top - 1 })
const numberCell = fc.oneof(
  fc.constant('any'),
  number,
  number.map((n) => `≥ ${n}`),
  number.map((n) => `< ${n}`),
  fc
    .tuple(fc.constantFrom('[', '('), number, number, fc.constantFrom(']', ')'))
    .map(([open, from, until, close]) => `${open}${from}, ${until}${close}`),
  number.map((n) => ({ operator: 'notEqual', value: { n, unit: 'fen' } })),
)
const codeCell = fc.oneof(
  fc.constant('any'),
  fc.constantFrom(...codes),
  fc.subarray(codes, { minLength: 1 }),
  fc.subarray(codes, { minLength: 1 }).map((value) => ({ operator: 'notIn', value })),
)
const row = fc.tuple(numberCell, codeCell, numberCell)

const columns = [
  { fact: 'record.amount', unit: 'fen' },
  { fact: 'record.conduct' },
  { fact: 'record.other', unit: 'fen' },
]
const facts = [
  { type: 'money', missing: false },
  { type: 'code', codes, missing: false },
  { type: 'money', missing: false },
] as const

/** The table, read; without rows that ask for nothing. */
const tableOf = (rows: readonly unknown[]): ConditionTable =>
  conditionTable().parse({ table: { columns, rows: rows.map((when) => ({ when, law: 'some-law/art-1' })) } })

type Point = readonly [number, string, number]
const points: readonly Point[] = Array.from({ length: top + 1 }, (_, n) => n).flatMap((n) =>
  codes.flatMap((code) => Array.from({ length: top + 1 }, (_, m): Point => [n, code, m])),
)

/** Truth of a comparison, worked out by hand. */
const isTrue = ({ fact, operator, value }: Atom, [amount, conduct, other]: Point): boolean => {
  const values = (Array.isArray(value) ? value : [value]) as readonly Value[]
  const plain = values.map((one) => (typeof one === 'object' ? one.n : one))
  const left = fact === 'record.amount' ? amount : fact === 'record.other' ? other : conduct
  const [right] = plain as [number]
  if (operator === 'equal' || operator === 'in') return plain.includes(left)
  if (operator === 'notEqual' || operator === 'notIn') return !plain.includes(left)
  if (operator === 'greaterThanInclusive') return (left as number) >= right
  if (operator === 'greaterThan') return (left as number) > right
  return operator === 'lessThan' ? (left as number) < right : (left as number) <= right
}

const isAsking = (when: readonly unknown[]): boolean => when.some((cell) => cell !== 'any')

describe('what is said of the rows of a table', () => {
  it('agrees with every case tried one by one', () => {
    let gaps = 0
    let overlaps = 0
    fc.assert(
      fc.property(fc.array(row.filter(isAsking), { minLength: 1, maxLength: 6 }), (written) => {
        const table = tableOf(written)
        const holds = table.rows.map(
          (one) => (point: Point) => rowAtoms(table.columns, one).every((atom) => isTrue(atom, point)),
        )
        const space = spaceOf(table.columns, facts, table.rows, () => undefined)
        if (space === undefined) throw new Error('nothing can be said of it')
        const boxes = table.rows.map(space.boxOf)
        const covers = points.every((point) => holds.some((one) => one(point)))
        const gap = uncovered(space.whole, boxes)
        expect(gap === null).toBe(covers)
        if (gap !== null && gap !== 'too-large') {
          gaps += 1
          const wide = widened(gap, space.whole, boxes)
          expect(gap.every((place, axis) => wide[axis]?.includes(place))).toBe(true)
          expect(boxes.every((box) => isEmpty(meet(box, wide)))).toBe(true)
        }
        boxes.forEach((box, right) => {
          expect(isEmpty(box)).toBe(!points.some((point) => holds[right]?.(point)))
          boxes.slice(0, right).forEach((other, left) => {
            const both = points.some((point) => holds[left]?.(point) && holds[right]?.(point))
            expect(isEmpty(meet(other, box))).toBe(!both)
            overlaps += both ? 1 : 0
          })
          const above = points
            .filter((point) => holds[right]?.(point))
            .every((point) => holds.slice(0, right).some((one) => one(point)))
          expect(uncovered(box, boxes.slice(0, right)) === null).toBe(above)
        })
      }),
      { numRuns: 300 },
    )
    expect(gaps).toBeGreaterThan(50)
    expect(overlaps).toBeGreaterThan(50)
  })

  it('says that it cannot be told where there are too many combinations, and soon', () => {
    const axes = 24
    const whole = Array.from({ length: axes }, () => [0, 1, 2])
    let seed = 7
    const random = (below: number): number => {
      seed = (seed * 1103515245 + 12345) % 2147483648
      return Math.floor((seed / 2147483648) * below)
    }
    const scattered = Array.from({ length: 200 }, () => whole.map((all) => (random(8) === 0 ? [random(3)] : all)))
    const last = [0, 1, 2].map((place) => whole.map((all, axis) => (axis === axes - 1 ? [place] : all)))
    expect(uncovered(whole, [...scattered, ...last])).toBe('too-large')
    expect(uncovered(whole, last)).toBeNull()
  })
})
