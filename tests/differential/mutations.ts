import { type Logic, type OperatorTable, referenceLogic, referenceOperators, type Side } from '@plumbline/reference'
import type { Node, Operator, Program, Truth } from '@plumbline/schema'

/** One mistake in the meaning of conditions, as each side would make it. */
export interface Mutation {
  readonly name: string
  /** The reference with the mistake in its tables. */
  readonly logic: Logic
  /** The program as core would read it with the mistake. */
  readonly program: (program: Program) => Program
}

/** The operator that differs on the boundary alone; for the two that have none, the truth is turned round instead. */
const neighbours: Readonly<Record<Operator, Operator | null>> = {
  equal: null,
  in: null,
  lessThan: 'lessThanInclusive',
  lessThanInclusive: 'lessThan',
  greaterThan: 'greaterThanInclusive',
  greaterThanInclusive: 'greaterThan',
  before: 'onOrBefore',
  onOrBefore: 'before',
  after: 'onOrAfter',
  onOrAfter: 'after',
}

const turned: Readonly<Record<Truth, Truth>> = { true: 'false', false: 'true', unknown: 'unknown' }

const isNode = (value: object): value is Node =>
  'id' in value && 'kind' in value && ['all', 'any', 'compare'].includes(String(value.kind))

/** The same JSON with every condition in it changed, innermost first. */
const changeNodes = <T>(value: T, change: (node: Node) => Node): T => {
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.map((item) => changeNodes(item, change)) as T
  const inner = Object.fromEntries(Object.entries(value).map(([key, item]) => [key, changeNodes(item, change)]))
  return (isNode(inner) ? change(inner) : inner) as T
}

const withOperators = (changes: Partial<OperatorTable>): Logic => ({
  ...referenceLogic,
  operators: { ...referenceOperators, ...changes },
})

const operatorMutation = (operator: Operator): Mutation => {
  const neighbour = neighbours[operator]
  const flipped: OperatorTable[Operator] =
    neighbour === null
      ? (left, right) => turned[referenceOperators[operator](left, right)]
      : referenceOperators[neighbour]
  return {
    name: neighbour === null ? `${operator} turned round` : `${operator} taken for ${neighbour}`,
    logic: withOperators({ [operator]: flipped }),
    program: (program) =>
      changeNodes(program, (node) => {
        if (node.kind !== 'compare' || node.operator !== operator) return node
        return neighbour === null ? { ...node, negated: !node.negated } : { ...node, operator: neighbour }
      }),
  }
}

const joinMutation = (from: 'all' | 'any', to: 'all' | 'any'): Mutation => {
  const joined = (side: Side) => ({ ...referenceLogic.joins[side], [from]: referenceLogic.joins[side][to] })
  return {
    name: `${from} taken for ${to}`,
    logic: { ...referenceLogic, joins: { surely: joined('surely'), 'surely-not': joined('surely-not') } },
    program: (program) => changeNodes(program, (node) => (node.kind === from ? { ...node, kind: to } : node)),
  }
}

const negationMutation: Mutation = {
  name: 'negation overlooked',
  logic: { ...referenceLogic, negation: { surely: 'surely', 'surely-not': 'surely-not' } },
  program: (program) => changeNodes(program, (node) => (node.kind === 'compare' ? { ...node, negated: false } : node)),
}

/** Each operator, each join, and negation, mistaken one at a time. */
export const mutations: readonly Mutation[] = [
  ...(Object.keys(neighbours) as Operator[]).map(operatorMutation),
  joinMutation('all', 'any'),
  joinMutation('any', 'all'),
  negationMutation,
]
