import { lengthOf } from './period.js'
import { isAmount, type Single } from './reading.js'

export type Order = -1 | 0 | 1

const orderOf = <T extends number | string>(left: T, right: T): Order => (left < right ? -1 : left > right ? 1 : 0)

/** Terms from the shortest: no minimum, of some length, for a time that nobody bounds, for good. Null: the text is no term. */
const placeAmongTerms = (text: string): number | null =>
  text === 'none' ? -1 : text === 'life' ? 2 : text === 'unstated' ? 1 : lengthOf(text) === null ? null : 0

const textOrder = (left: string, right: string): Order | null => {
  const places = [placeAmongTerms(left), placeAmongTerms(right)] as const
  if (places[0] !== null && places[1] !== null && (places[0] !== 0 || places[1] !== 0))
    return orderOf(places[0], places[1])
  const [one, other] = [lengthOf(left), lengthOf(right)]
  if (one === null || other === null) return orderOf(left, right)
  if (one.unit === 'day-of-month' && other.unit === 'day-of-month')
    return orderOf(one.n, other.n) || orderOf(one.monthDay, other.monthDay)
  return one.unit === other.unit ? orderOf(one.n, other.n) : null
}

/**
 * How two values stand to each other, or null when they cannot be compared: amounts of different units; periods of which one
 * is in months, the other in days; truth values, which have no order. Days and codes compare as text, periods by length, days of a
 * later month by the month and then the day.
 */
export const compareValues = (left: NonNullable<Single>, right: NonNullable<Single>): Order | null => {
  if (isAmount(left) && isAmount(right)) return left.unit === right.unit ? orderOf(left.n, right.n) : null
  if (typeof left === 'string' && typeof right === 'string') return textOrder(left, right)
  return null
}
