import { type FactType, type Id, type Operator, operators, type Value } from '@plumbline/schema'
import type { Comparison, Sketch } from '../builders/index.js'
import type { Random } from './random.js'
import { type Pool, type Readable, randomValue } from './values.js'

/** A parameter, by the type of fact that it compares with. */
export interface ParameterInScope {
  readonly id: Id
  readonly type: FactType
}

/** What a condition can name where it stands. */
export interface Scope {
  readonly pool: Pool
  readonly facts: readonly Readable[]
  readonly parameters: readonly ParameterInScope[]
}

const identity: readonly Operator[] = ['equal', 'equal', 'in']
const amounts = operators.filter((operator) => !['before', 'onOrBefore', 'after', 'onOrAfter'].includes(operator))
const days = operators.filter((operator) => !operator.startsWith('lessThan') && !operator.startsWith('greaterThan'))

const operatorsOf: Readonly<Record<FactType, readonly Operator[]>> = {
  boolean: ['equal'],
  text: identity,
  code: identity,
  day: days,
  money: amounts,
  count: amounts,
  share: amounts,
  duration: amounts,
}

const randomLiteral = (random: Random, scope: Scope, fact: Readable): Value | null =>
  random.chance(8) ? null : randomValue(random, scope.pool, fact)

const randomOperand = (random: Random, scope: Scope, fact: Readable, operator: Operator): Comparison['value'] => {
  if (operator === 'in') return random.times(1, 3, () => randomValue(random, scope.pool, fact))
  const others = scope.facts.filter(({ path, type }) => type === fact.type && path !== fact.path)
  const parameters = scope.parameters.filter(({ type }) => type === fact.type)
  if (others.length > 0 && random.chance(30)) return { fact: random.pick(others).path }
  if (parameters.length > 0 && random.chance(35)) return { parameter: random.pick(parameters).id }
  return randomLiteral(random, scope, fact)
}

const randomComparison = (random: Random, scope: Scope): Comparison => {
  const type = random.pick([...new Set(scope.facts.map((fact) => fact.type))])
  const fact = random.pick(scope.facts.filter((one) => one.type === type))
  const operator = random.pick(operatorsOf[fact.type])
  return {
    fact: fact.path,
    operator,
    value: randomOperand(random, scope, fact, operator),
    negated: random.chance(20),
    burden: random.chance(15) ? 'subject' : 'authority',
  }
}

/** A condition of at most so many levels, every comparison fit for the type of its fact. */
export const randomCondition = (random: Random, scope: Scope, depth = 2): Sketch => {
  if (depth === 0 || random.chance(30)) return randomComparison(random, scope)
  const of = random.times(1, 3, () => randomCondition(random, scope, depth - 1))
  return random.chance(50) ? { all: of } : { any: of }
}
