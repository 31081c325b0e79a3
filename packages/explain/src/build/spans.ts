import type { AmountOrParameter, Locator, Program, Span, TermEndOrParameter, Text } from '@plumbline/schema'
import type { ShownSpan } from '../tree/statements/shared.js'
import type { ShownAmount, ShownPeriod } from '../tree/value.js'
import { type Context, own } from './context.js'

/** A span with the title of the day it is counted from. Its law is shown beside it. */
export const shownSpan = (span: Span, fromTitle: Text | null): ShownSpan => ({
  first: span.first,
  lastDay: span.lastDay,
  freeFrom: span.freeFrom,
  provisional: span.provisional,
  from: span.counted?.from ?? null,
  fromTitle: span.counted ? fromTitle : null,
  period: span.counted?.period ?? null,
  movedFrom: span.counted?.movedFrom ?? null,
})

type Parameter = Program['parameters'][string]

/** The value of a parameter that never had another. */
const onlyValue = (parameter: Parameter | undefined): Parameter['values'][number]['value'] | undefined => {
  const [only, ...others] = parameter?.values ?? []
  return others.every(({ value }) => JSON.stringify(value) === JSON.stringify(only?.value)) ? only?.value : undefined
}

const titled = (id: string, parameter: Parameter | undefined) => ({
  parameter: id,
  title: parameter?.title ?? { zh: id, en: id },
})

/**
 * A period as the norm gives it: its value, where one was used or where its parameter never had another; else the title
 * of the parameter.
 */
export const shownPeriod = ({ program }: Context, period: TermEndOrParameter, used: Span | null): ShownPeriod => {
  if (typeof period === 'string') return { period }
  const parameter = own(program.parameters, period.parameter)
  const value = used?.counted?.period ?? onlyValue(parameter)
  return typeof value === 'string' ? { period: value } : titled(period.parameter, parameter)
}

/** An amount as the norm gives it, in the same way. */
export const shownAmount = ({ program }: Context, amount: AmountOrParameter): ShownAmount => {
  if (!('parameter' in amount)) return { amount }
  const parameter = own(program.parameters, amount.parameter)
  const value = onlyValue(parameter)
  return typeof value === 'object' ? { amount: value } : titled(amount.parameter, parameter)
}

/** The law of a span and of the template, each once. */
export const lawOf = (span: Span | null, law: readonly Locator[]): readonly Locator[] => [
  ...new Set([...(span?.law ?? []), ...law]),
]
