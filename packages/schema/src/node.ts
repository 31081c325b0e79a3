import { z } from 'zod'
import { FactPath } from './condition.js'
import { keyedUnion } from './keyedUnion.js'
import { Id, Locator, Value } from './primitives.js'
import { type Burden, burdens, type Operator, operators } from './words.js'

/** A resolved right-hand side. */
export const Operand = keyedUnion<Operand>('an operand', {
  literal: () => z.strictObject({ literal: z.union([Value, z.null(), z.array(Value)]) }),
  parameter: () => z.strictObject({ parameter: Id }),
  fact: () => z.strictObject({ fact: FactPath }),
})
export type Operand =
  | { readonly literal: Value | null | readonly Value[] }
  | { readonly parameter: Id }
  | { readonly fact: FactPath }

/**
 * A compiled condition: negations pushed to the atoms, every node with an id that names its place
 * (`cn.wages.arrears-list-entry@2022-01-01#when/all/0`).
 */
export type Node = AllNode | AnyNode | CompareNode
export interface AllNode {
  readonly kind: 'all'
  readonly id: string
  readonly of: readonly Node[]
}
export interface AnyNode {
  readonly kind: 'any'
  readonly id: string
  readonly of: readonly Node[]
}
export interface CompareNode {
  readonly kind: 'compare'
  readonly id: string
  readonly fact: FactPath
  readonly operator: Operator
  readonly value: Operand
  /** The truth of the comparison is inverted (unknown stays unknown). */
  readonly negated: boolean
  readonly burden: Burden
  readonly law: readonly Locator[]
}

const NodeId = z.string().min(1)
const CompareNodeSchema = z.strictObject({
  kind: z.literal('compare'),
  id: NodeId,
  fact: FactPath,
  operator: z.enum(operators),
  value: Operand,
  negated: z.boolean(),
  burden: z.enum(burdens),
  law: z.array(Locator),
})
export const Node: z.ZodType<Node> = z.lazy(
  (): z.ZodType<Node> =>
    z.discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('all'), id: NodeId, of: z.array(Node) }),
      z.strictObject({ kind: z.literal('any'), id: NodeId, of: z.array(Node) }),
      CompareNodeSchema,
    ]) as unknown as z.ZodType<Node>,
)
