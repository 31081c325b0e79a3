import type { Amount, TermEnd, Text, Value } from '@plumbline/schema'
import { bySign, type Direction, opposite } from '../direction.js'
import { orderOf } from '../logic/literals.js'
import { type Aspect, type Part, part } from '../part.js'
import type { Both, Side } from './say.js'

export type Quantity = TermEnd | Amount | { readonly parameter: string }

const saidBy = ({ phrases }: Side, quantity: Quantity): Text =>
  typeof quantity === 'string' || !('n' in quantity) ? phrases.period(quantity) : phrases.amount(quantity)

const valueIn = (quantity: Quantity, { valueNamed }: Both): Value | undefined =>
  typeof quantity === 'object' && 'parameter' in quantity ? valueNamed(quantity.parameter) : quantity

const isSame = (before: Quantity | undefined, after: Quantity | undefined): boolean =>
  JSON.stringify(before) === JSON.stringify(after)

/** Which is longer or higher; `null` where that cannot be said. */
const differenceOf = (both: Both, before: Quantity, after: Quantity): number | null => {
  const [left, right] = [valueIn(before, both), valueIn(after, both)]
  return left === undefined || right === undefined ? null : orderOf(right, left)
}

/**
 * A period or amount on both sides.
 *
 * @param more what a longer or higher one does
 * @param present what it does that there is one where there was none
 */
export const compareQuantities = (
  aspect: Aspect,
  before: Quantity | undefined,
  after: Quantity | undefined,
  both: Both,
  { more, present }: { readonly more: Direction; readonly present: Direction },
): readonly Part[] => {
  if (isSame(before, after)) return []
  const said = {
    aspect,
    before: before === undefined ? null : saidBy(both.before, before),
    after: after === undefined ? null : saidBy(both.after, after),
  }
  if (before === undefined || after === undefined)
    return [part('quantity-changed', said, before === undefined ? present : opposite(present))]
  const direction = bySign(differenceOf(both, before, after))
  return [
    part(
      'quantity-changed',
      said,
      more === 'stricter' ? direction : more === 'more-lenient' ? opposite(direction) : more,
    ),
  ]
}
