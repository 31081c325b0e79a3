import type { Burden, FactPath, Locator, Node, Operand, Operator } from '@plumbline/schema'

/** One comparison, without the parts that rarely matter. A value stands for itself; `{ fact }` and `{ parameter }` refer. */
export interface Comparison {
  readonly fact: FactPath
  readonly operator: Operator
  readonly value:
    | Exclude<Operand, { readonly literal: unknown }>
    | Extract<Operand, { readonly literal: unknown }>['literal']
  readonly negated?: boolean
  readonly burden?: Burden
  readonly law?: readonly Locator[]
}

/** A condition in a few words; ids are given when it is compiled. */
export type Sketch = { readonly all: readonly Sketch[] } | { readonly any: readonly Sketch[] } | Comparison

const operandOf = (value: Comparison['value']): Operand =>
  typeof value === 'object' && value !== null && ('fact' in value || 'parameter' in value) ? value : { literal: value }

/** The compiled condition, with the node ids that the compiler gives: children stand at `/all/0`, `/any/1`. */
export const compiled = (id: string, sketch: Sketch): Node => {
  if ('all' in sketch)
    return { kind: 'all', id, of: sketch.all.map((child, index) => compiled(`${id}/all/${index}`, child)) }
  if ('any' in sketch)
    return { kind: 'any', id, of: sketch.any.map((child, index) => compiled(`${id}/any/${index}`, child)) }
  const { fact, operator, value, negated = false, burden = 'authority', law = ['test-law/art-1'] } = sketch
  return { kind: 'compare', id, fact, operator, value: operandOf(value), negated, burden, law }
}

/** One comparison in words: `that('record.loss', 'equal', null)`. */
export const that = (fact: FactPath, operator: Operator, value: Comparison['value']): Comparison => ({
  fact,
  operator,
  value,
})

/** The comparison with its truth inverted. */
export const notThat = (fact: FactPath, operator: Operator, value: Comparison['value']): Comparison => ({
  ...that(fact, operator, value),
  negated: true,
})
