import { type FactDeclaration, type FactType, isDay, Period, type Value } from '@plumbline/schema'
import { isAmount, type Reading } from '../reading.js'
import { own } from './own.js'

type Match = (value: Value, declaration: FactDeclaration) => boolean

const isText = (value: Value): value is string => typeof value === 'string'

const hasUnit =
  (unit: string): Match =>
  (value) =>
    isAmount(value) && value.unit === unit

const matches: Readonly<Record<FactType, Match>> = {
  boolean: (value) => typeof value === 'boolean',
  text: isText,
  code: (value, { codes }) => isText(value) && (codes === undefined || own(codes, value) !== undefined),
  day: (value) => isText(value) && isDay(value),
  money: hasUnit('fen'),
  count: hasUnit('count'),
  share: hasUnit('basis-point'),
  duration: (value) => Period.safeParse(value).success,
}

/** The value, when it is one that the declaration allows; a value of another type is not known. */
export const typed = (declaration: FactDeclaration, value: Value | null | undefined): Reading =>
  value === null || value === undefined || matches[declaration.type](value, declaration) ? value : undefined
