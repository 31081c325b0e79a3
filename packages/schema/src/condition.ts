import { z } from 'zod'
import { withInputForm } from './inputForm.js'
import { keyedUnion } from './keyedUnion.js'
import { Amount, Id, Locator, type Value } from './primitives.js'
import { conditionTable, writtenOut } from './table/conditionTable.js'
import { type AuthoredOperator, authoredOperators, type Burden, burdens } from './words.js'

/** Path of a fact: `record.directLoss`, `record.event.served`, `source.event.annulled`, `matter.kind`, `case.asOf`, `effect.rank`. */
export const FactPath = z
  .string()
  .regex(/^(?:record|source|matter|subject|party|authority|case|effect)(?:\.[a-z][A-Za-z0-9-]*){1,2}$/)
  .meta({ id: 'FactPath' })
export type FactPath = z.infer<typeof FactPath>

/** One locator, or several. */
export const Locators = z
  .union([Locator, z.array(Locator).min(1)])
  .transform((law): readonly Locator[] => (typeof law === 'string' ? [law] : law))
  .meta({ id: 'Locators' })

/** A parameter by its name, in place of a value. */
export const ParameterReference = z.strictObject({ parameter: Id }).meta({ id: 'ParameterReference' })

/** Right-hand side of a condition: a plain value, a list of them, a named parameter, or another fact. */
export type AuthoredOperand = Value | null | readonly Value[] | { readonly parameter: Id } | { readonly fact: FactPath }

const operandMapping = keyedUnion<AuthoredOperand>('a value', {
  n: () => Amount,
  parameter: () => ParameterReference,
  fact: () => z.strictObject({ fact: FactPath }),
}).meta({ id: 'OperandMapping' })
const scalarOperand = z.union([z.boolean(), z.string(), z.null()])
const listOperand = z.array(z.union([z.boolean(), z.string(), Amount])).min(1)

const byHand = z.unknown().transform((input, context): AuthoredOperand => {
  const schema: z.ZodType = Array.isArray(input)
    ? listOperand
    : typeof input === 'object' && input !== null
      ? operandMapping
      : scalarOperand
  const result = schema.safeParse(input)
  if (result.success) return result.data as AuthoredOperand
  for (const issue of result.error.issues) context.issues.push({ ...issue, input } as never)
  return z.NEVER
})

/** What a fact is compared with, as it stands in YAML. */
export const AuthoredOperandSchema = withInputForm(byHand, z.union([scalarOperand, listOperand, operandMapping])).meta({
  id: 'Operand',
}) as unknown as z.ZodType<AuthoredOperand>

/**
 * A condition as authored. Negations may stand anywhere; the compiler pushes them to the atoms. A `table` is read as the same condition
 * written out, so that nothing behind the parser knows of tables.
 */
export type Condition =
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition }
  | Atom

/** One comparison. `law` cites where the norm says so. `burden` is the authority's unless a norm puts it on the subject. */
export interface Atom {
  readonly fact: FactPath
  readonly operator: AuthoredOperator
  readonly value: AuthoredOperand
  readonly law: readonly Locator[]
  readonly burden?: Burden | undefined
}

const AtomSchema = z.strictObject({
  fact: FactPath,
  operator: z.enum(authoredOperators),
  value: AuthoredOperandSchema,
  law: Locators,
  burden: z.enum(burdens).optional(),
})

export const Condition: z.ZodType<Condition> = keyedUnion<Condition>('a condition', {
  all: () => z.strictObject({ all: z.array(Condition).min(1) }),
  any: () => z.strictObject({ any: z.array(Condition).min(1) }),
  not: () => z.strictObject({ not: Condition }),
  fact: () => AtomSchema,
  table: () => conditionTable().transform(writtenOut),
}).meta({ id: 'Condition' }) as z.ZodType<Condition>
