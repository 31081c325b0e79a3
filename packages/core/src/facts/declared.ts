import {
  type Case,
  type Determination,
  type FactDeclaration,
  type Facts,
  isDay,
  isTermEnd,
  type Value,
} from '@plumbline/schema'
import { type Known, known, unknown } from './known.js'

type Expected = (value: Value, declaration: FactDeclaration) => boolean

const isText: Expected = (value) => typeof value === 'string'
const amountOf =
  (...units: readonly string[]): Expected =>
  (value) =>
    typeof value === 'object' && units.includes(value.unit)

/** Whether a value is of the declared type. One entry a type: a new type stops the build here. */
const expected: Readonly<Record<FactDeclaration['type'], Expected>> = {
  boolean: (value) => typeof value === 'boolean',
  text: isText,
  code: (value, { codes }) => typeof value === 'string' && (codes === undefined || Object.hasOwn(codes, value)),
  day: (value) => typeof value === 'string' && isDay(value),
  money: amountOf('fen'),
  count: amountOf('count'),
  share: amountOf('basis-point'),
  duration: (value) => typeof value === 'string' && isTermEnd(value),
}

/** Whether a value fits its declaration; `null` (known not to exist) always does. */
export const fits = (value: Value | null, declaration: FactDeclaration): boolean =>
  value === null || expected[declaration.type](value, declaration)

const sameValue = (a: Value | null, b: Value | null): boolean => JSON.stringify(a) === JSON.stringify(b)

/** What an official determined last, as known at `knownAt`; two that differ on the same day settle nothing. */
const determinedValue = (kase: Case, about: (determination: Determination) => boolean): Value | null | undefined => {
  const made = kase.determinations.filter((determination) => determination.on <= kase.knownAt && about(determination))
  const last = made.reduce((latest, { on }) => (on > latest ? on : latest), '')
  const [first, ...others] = made.filter(({ on }) => on === last)
  return first && others.every(({ value }) => sameValue(value, first.value)) ? first.value : undefined
}

/** Reads a declared fact: from determinations where an official determines it, else as stated. A value of the wrong type is unknown. */
export const declaredFact = (
  kase: Case,
  declaration: FactDeclaration,
  facts: Facts,
  name: string,
  about: (determination: Determination) => boolean,
): Known => {
  const value = declaration.determined
    ? determinedValue(kase, (determination) => determination.fact === name && about(determination))
    : Object.hasOwn(facts, name)
      ? facts[name]
      : undefined
  return value === undefined || !fits(value, declaration) ? unknown : known(value)
}
