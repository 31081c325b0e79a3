import { z } from 'zod'
import { type AuthoredOperand, AuthoredOperandSchema, FactPath, Locators } from '../condition.js'
import { withInputForm } from '../inputForm.js'
import { keyedUnion } from '../keyedUnion.js'
import { Amount, type amountUnits, Id, isDay, isPeriod, type Locator, type Value } from '../primitives.js'
import { type AuthoredOperator, authoredOperators, type Burden, burdens } from '../words.js'

/** What a cell asks of the fact of its column. `law` and `burden` only where the cell itself says so. */
export interface Comparison {
  readonly operator: AuthoredOperator
  readonly value: AuthoredOperand
  readonly law?: readonly Locator[] | undefined
  readonly burden?: Burden | undefined
}

/** What must hold of a fact, all of it. Nothing: any value, and also none or an unknown one. */
export type Cell = readonly Comparison[]

/** Why a cell cannot be read: nothing stands there, a number without unit, a list or a comparison that does not suit, or none of the forms. */
export type CellProblem = 'empty' | 'unit' | 'list' | 'comparison' | 'interval'

type Unit = (typeof amountUnits)[number]
interface ColumnForm {
  readonly operator?: AuthoredOperator | undefined
  readonly unit?: Unit | undefined
}
export type WrittenCell = null | boolean | number | string | readonly unknown[] | Readonly<Record<string, unknown>>

/** Words for a cell that asks for nothing. */
export const anyCells: readonly string[] = ['any', '-']

type Bound = '>=' | '>' | '<=' | '<'
const boundForm = /^(>=|<=|>|<|≥|≤)\s*(\S.*)$/u
const intervalForm = /^([[(])\s*([^,]*?)\s*,\s*([^,]*?)\s*([\])])$/u
const amountForm = /^(-?(?:0|[1-9]\d*))(?:\s+([a-z-]+))?$/u

const sizes: Readonly<Record<Bound, AuthoredOperator>> = {
  '>=': 'greaterThanInclusive',
  '>': 'greaterThan',
  '<=': 'lessThanInclusive',
  '<': 'lessThan',
}
const times: Readonly<Record<Bound, AuthoredOperator>> = {
  '>=': 'onOrAfter',
  '>': 'after',
  '<=': 'onOrBefore',
  '<': 'before',
}

/** A number with its unit, a day or a period, as it stands after `≥` or in an interval. */
const boundary = (text: string, unit: Unit | undefined): Value | CellProblem => {
  if (isDay(text) || isPeriod(text)) return text
  const [, digits, written] = amountForm.exec(text) ?? []
  if (digits === undefined || !Number.isSafeInteger(Number(digits))) return 'comparison'
  const amount = Amount.safeParse({ n: Number(digits), unit: written ?? unit })
  return amount.success ? amount.data : written === undefined ? 'unit' : 'comparison'
}

const problems: readonly unknown[] = ['empty', 'unit', 'list', 'comparison', 'interval'] satisfies CellProblem[]
const isProblem = (value: unknown): value is CellProblem => problems.includes(value)

const bounded = (bound: Bound, text: string, unit: Unit | undefined): Comparison | CellProblem => {
  const value = boundary(text, unit)
  if (isProblem(value)) return value
  return { operator: (typeof value === 'string' && isDay(value) ? times : sizes)[bound], value }
}

const asBound = (mark: string): Bound => (mark === '≥' ? '>=' : mark === '≤' ? '<=' : (mark as Bound))

const interval = ([, open, from, until, close]: RegExpExecArray, unit: Unit | undefined): Cell | CellProblem => {
  const lower = bounded(open === '[' ? '>=' : '>', from as string, unit)
  const upper = bounded(close === ']' ? '<=' : '<', until as string, unit)
  if (isProblem(lower)) return lower === 'unit' ? lower : 'interval'
  if (isProblem(upper)) return upper === 'unit' ? upper : 'interval'
  return [lower, upper]
}

/** One value of a cell or of its list: a number takes the unit of its column. */
const single = (written: unknown, unit: Unit | undefined): AuthoredOperand | CellProblem =>
  typeof written === 'number' ? boundary(String(written), unit) : (written as AuthoredOperand)

/** How the values of a list are compared, where a single one is compared so. */
const memberships: Partial<Record<AuthoredOperator, AuthoredOperator>> = {
  equal: 'in',
  in: 'in',
  notEqual: 'notIn',
  notIn: 'notIn',
}

/** What a cell says, or why it says nothing. Its mapping forms have passed `WrittenCell` before. */
export const readCell = (written: WrittenCell, { operator = 'equal', unit }: ColumnForm): Cell | CellProblem => {
  if (written === null) return 'empty'
  if (Array.isArray(written)) {
    const values = written.map((one) => single(one, unit))
    const member = memberships[operator]
    return member === undefined
      ? 'list'
      : (values.find(isProblem) ?? [{ operator: member, value: values as readonly Value[] }])
  }
  if (typeof written === 'string') {
    if (anyCells.includes(written)) return []
    const bound = boundForm.exec(written)
    const found =
      bound === null ? undefined : bounded(asBound(bound[1] as string), (bound[2] as string).trimEnd(), unit)
    if (found !== undefined) return isProblem(found) ? found : [found]
    const between = intervalForm.exec(written)
    if (between !== null) return interval(between, unit)
    return /^[><≥≤[(]/u.test(written) ? 'comparison' : [{ operator, value: written }]
  }
  if (typeof written === 'object' && 'operator' in written) return [written as unknown as Comparison]
  const value = single(written, unit)
  return isProblem(value) ? value : [{ operator, value }]
}

const listed = () => z.array(z.union([z.boolean(), z.string(), z.int(), Amount])).min(1)

const mapping = () =>
  keyedUnion<Readonly<Record<string, unknown>>>('a cell', {
    n: () => Amount,
    parameter: () => z.strictObject({ parameter: Id }),
    fact: () => z.strictObject({ fact: FactPath }),
    operator: () =>
      z.strictObject({
        operator: z.enum(authoredOperators),
        value: AuthoredOperandSchema,
        law: Locators.optional(),
        burden: z.enum(burdens).optional(),
      }),
  }).meta({ id: 'WrittenCell' })

const byHand = z.unknown().transform((input, context): WrittenCell => {
  const schema: z.ZodType = Array.isArray(input)
    ? listed()
    : typeof input === 'object' && input !== null
      ? mapping()
      : z.union([z.null(), z.boolean(), z.int(), z.string().min(1)])
  const result = schema.safeParse(input)
  if (result.success) return result.data as WrittenCell
  for (const issue of result.error.issues) context.issues.push({ ...issue, input } as never)
  return z.NEVER
})

const build = (): z.ZodType<WrittenCell> =>
  withInputForm(byHand, z.union([z.boolean(), z.string(), z.int(), listed(), mapping()])).meta({
    id: 'Cell',
  }) as unknown as z.ZodType<WrittenCell>

let known: z.ZodType<WrittenCell> | undefined
/** A cell as it stands in YAML. Made when it is first asked for: conditions and tables hold each other. */
export const writtenCell = (): z.ZodType<WrittenCell> => {
  known ??= build()
  return known
}
