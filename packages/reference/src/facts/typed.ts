import { type FactDeclaration, type FactType, isDay, type Value } from '@plumbline/schema'
import { lengthOf } from '../period.js'
import { isAmount, type Reading } from '../reading.js'

const isText = (value: Value): value is string => typeof value === 'string'
const hasUnit =
  (unit: string) =>
  (value: Value): boolean =>
    isAmount(value) && value.unit === unit

const matches: Readonly<Record<FactType, (value: Value) => boolean>> = {
  boolean: (value) => typeof value === 'boolean',
  text: isText,
  code: isText,
  day: (value) => isText(value) && isDay(value),
  money: hasUnit('fen'),
  count: hasUnit('count'),
  share: hasUnit('basis-point'),
  duration: (value) => (isText(value) ? lengthOf(value) !== null : hasUnit('month')(value) || hasUnit('day')(value)),
}

/** The value, when it is one that the declaration allows; a value of another type is not known. */
export const typed = (declaration: FactDeclaration, value: Value | null | undefined): Reading =>
  value === null || value === undefined || matches[declaration.type](value) ? value : undefined
