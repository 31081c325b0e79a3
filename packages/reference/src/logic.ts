import { type ChoiceTable, referenceChoice } from './choice/choiceTable.js'
import { type OperatorTable, referenceOperators } from './operators.js'

/** The two questions asked of every condition: is it certainly true, is it certainly false? Neither: its truth is unknown. */
export type Side = 'surely' | 'surely-not'
export const sides = ['surely', 'surely-not'] as const satisfies readonly Side[]

/** How each side says `all` and `any`: a conjunction is certainly false as soon as any part is. */
export type JoinTable = Readonly<Record<Side, Readonly<Record<'all' | 'any', 'all' | 'any'>>>>

export const referenceJoins: JoinTable = {
  surely: { all: 'all', any: 'any' },
  'surely-not': { all: 'any', any: 'all' },
}

/** Which side a negated comparison takes: it is certainly true when the comparison is certainly false. */
export type NegationTable = Readonly<Record<Side, Side>>

export const referenceNegation: NegationTable = { surely: 'surely-not', 'surely-not': 'surely' }

/** Everything that gives a condition its truth and the law its choice. */
export interface Logic {
  readonly operators: OperatorTable
  readonly joins: JoinTable
  readonly negation: NegationTable
  readonly choice: ChoiceTable
}

export const referenceLogic: Logic = {
  operators: referenceOperators,
  joins: referenceJoins,
  negation: referenceNegation,
  choice: referenceChoice,
}
