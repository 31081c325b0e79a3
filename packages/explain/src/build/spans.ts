import type { Locator, PeriodOrParameter, Span, Text } from '@plumbline/schema'
import type { ShownSpan } from '../tree/statements.js'
import type { ShownPeriod } from '../tree/value.js'
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

/**
 * A period as the norm gives it: its value, where one was used or where its parameter never had another; else the title
 * of the parameter.
 */
export const shownPeriod = (
  { program }: Context,
  period: PeriodOrParameter | undefined,
  used: Span | null,
): ShownPeriod | null => {
  if (period === undefined) return null
  if (typeof period === 'string') return { period }
  const parameter = own(program.parameters, period.parameter)
  const [only, ...others] = new Set(parameter?.values.map(({ value }) => value))
  const value = used?.counted?.period ?? (others.length === 0 ? only : undefined)
  if (typeof value === 'string') return { period: value }
  return { parameter: period.parameter, title: parameter?.title ?? { zh: period.parameter, en: period.parameter } }
}

/** The law of a span and of the template, each once. */
export const lawOf = (span: Span | null, law: readonly Locator[]): readonly Locator[] => [
  ...new Set([...(span?.law ?? []), ...law]),
]
