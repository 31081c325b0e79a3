import type { ArgumentsOf } from '../tree/statements.js'
import type { ShownValue } from '../tree/value.js'

type Condition = Pick<ArgumentsOf<'condition'>, 'operator' | 'negated' | 'wanted'>

/** What a condition asks for, with `is not yes` turned into `is no`, which people read faster. */
export const plainlyWanted = ({ operator, negated, wanted }: Condition): Condition => {
  const turn = negated && operator === 'equal' && wanted.is === 'value' && typeof wanted.value === 'boolean'
  const turned: ShownValue = turn ? { ...wanted, value: !wanted.value } : wanted
  return { operator, negated: negated && !turn, wanted: turned }
}
