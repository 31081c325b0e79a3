import { operators } from '@plumbline/schema'
import type { Engine } from 'json-rules-engine'
import { compare, type Operand } from './compare.js'
import { type OperatorTable, referenceOperators } from './operators.js'
import type { Reading } from './reading.js'

/** Teaches an engine `surely:<operator>` and `surely-not:<operator>` for each of our operators. */
export const registerOperators = (engine: Engine, table: OperatorTable = referenceOperators): void => {
  for (const operator of operators) {
    engine.addOperator<Reading, Operand>(
      `surely:${operator}`,
      (left, right) => compare(table, operator, left, right) === 'true',
    )
    engine.addOperator<Reading, Operand>(
      `surely-not:${operator}`,
      (left, right) => compare(table, operator, left, right) === 'false',
    )
  }
}
