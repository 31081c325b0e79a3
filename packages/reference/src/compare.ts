import type { Operator, Truth, Value } from '@plumbline/schema'
import type { Comparand, OperatorTable } from './operators.js'
import { isAmount, isInterval, type Reading, type Single } from './reading.js'
import { unanimous } from './threeValued.js'

/** Right-hand side as json-rules-engine hands it over. */
export type Operand = Reading | readonly Value[]

const isList = (operand: Operand): operand is readonly Value[] => Array.isArray(operand)

const numbersIn = (operand: Operand): readonly number[] => {
  if (isList(operand)) return operand.flatMap(numbersIn)
  if (isInterval(operand)) return [operand.min, operand.max ?? operand.min]
  return isAmount(operand) && operand.unit === 'count' ? [operand.n] : []
}

/** Every value that it can be. Beyond the largest number in play all numbers behave alike, so one of them stands for the rest. */
const possibilities = (operand: Exclude<Operand, undefined>, largest: number): readonly Comparand[] => {
  if (!isInterval(operand)) return [operand]
  const values: Single[] = []
  for (let n = operand.min; n <= (operand.max ?? largest + 1); n += 1) values.push({ n, unit: 'count' })
  return values
}

/**
 * Truth of `left operator right` under three values: unknown when a side is unknown; with a count of which only bounds are
 * certain, what holds for every number between them.
 */
export const compare = (table: OperatorTable, operator: Operator, left: Reading, right: Operand): Truth => {
  if (left === undefined || right === undefined) return 'unknown'
  const largest = Math.max(0, ...numbersIn(left), ...numbersIn(right))
  const rights = possibilities(right, largest)
  const truths = possibilities(left, largest).flatMap((one) =>
    rights.map((other) => table[operator](one as Single, other)),
  )
  return unanimous(truths)
}
