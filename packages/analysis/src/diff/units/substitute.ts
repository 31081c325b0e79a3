import type { Amount, Period } from '@plumbline/schema'

const isNamed = (value: object, parameter: string): boolean =>
  Object.keys(value).length === 1 && (value as { parameter?: unknown }).parameter === parameter

/** Whether a named parameter stands anywhere in a value. */
export const names = (value: unknown, parameter: string): boolean =>
  typeof value === 'object' &&
  value !== null &&
  (isNamed(value, parameter) || Object.values(value).some((one) => names(one, parameter)))

/** A rule, or anything compiled, with a value written out in the place of a named parameter. */
export const substitute = <T>(whole: T, parameter: string, value: Period | Amount): T => {
  const replaced = (one: unknown, key: string, within: object | null): unknown => {
    if (typeof one !== 'object' || one === null) return one
    if (Array.isArray(one)) return one.map((item) => replaced(item, key, null))
    if (isNamed(one, parameter))
      return within !== null && 'operator' in within && key === 'value' ? { literal: value } : value
    return Object.fromEntries(Object.entries(one).map(([name, item]) => [name, replaced(item, name, one)]))
  }
  return replaced(whole, '', null) as T
}
