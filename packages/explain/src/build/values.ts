import type { Known } from '@plumbline/core'
import type { Operand, RecordKind, Value } from '@plumbline/schema'
import type { PlainValue, ShownValue } from '../tree/value.js'
import { type Context, own } from './context.js'
import { type Naming, namingOf } from './titles.js'

type Naked = Pick<Naming, 'codes' | 'vocabulary'>

const plain = (value: Value, { codes, vocabulary }: Naked): PlainValue => ({
  is: 'value',
  value,
  words: typeof value === 'string' ? (own(codes, value) ?? null) : null,
  vocabulary: typeof value === 'string' ? vocabulary : null,
})

const shownKnown: { readonly [K in Known['is']]: (known: Extract<Known, { is: K }>, naming: Naked) => ShownValue } = {
  unknown: () => ({ is: 'unknown' }),
  value: ({ value }, naming) => (value === null ? { is: 'none' } : plain(value, naming)),
  list: ({ values }, naming) => ({ is: 'list', of: values.map((one) => plain(one, naming)) }),
  range: ({ min, max }) => ({ is: 'count', min, max }),
}

/** What was known, in words of its codes. */
const shown = (known: Known, naming: Naked): ShownValue =>
  (shownKnown[known.is] as (known: Known, naming: Naked) => ShownValue)(known, naming)

const literal = (value: Value | null | readonly Value[]): Known =>
  Array.isArray(value) ? { is: 'list', values: value } : { is: 'value', value: value as Value | null }

/** A value that stands in a rule. */
export const literalShown = (value: Value | null | readonly Value[], naming: Naked): ShownValue =>
  shown(literal(value), naming)

export const readingShown = (context: Context, reading: string | undefined, naming: Naked): ShownValue =>
  shown((reading === undefined ? undefined : context.readings.get(reading)) ?? { is: 'unknown' }, naming)

/** Right-hand side of a comparison: its value, and its name where it has one. */
export const operandShown = (
  context: Context,
  operand: Operand,
  reading: string | undefined,
  left: Naming,
  kind: RecordKind | undefined,
): { readonly wanted: ShownValue; readonly wantedTitle: Naming['title'] | null } => {
  if ('literal' in operand) return { wanted: literalShown(operand.literal, left), wantedTitle: null }
  if ('parameter' in operand) {
    const title = own(context.program.parameters, operand.parameter)?.title ?? null
    return { wanted: readingShown(context, reading, left), wantedTitle: title }
  }
  const naming = namingOf(context, operand.fact, kind)
  return { wanted: readingShown(context, reading, naming), wantedTitle: naming.title }
}
