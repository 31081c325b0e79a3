export { type ChoiceTable, referenceChoice } from './choice/choiceTable.js'
export { type EvaluateOptions, evaluateCondition, type ReadFact } from './evaluateCondition.js'
export { type ExportedConditions, exportConditions } from './exportConditions.js'
export type { CappedTerm } from './limits/capToPeriod.js'
export type { EffectReadings } from './limits/limitSource.js'
export {
  type JoinTable,
  type Logic,
  type NegationTable,
  referenceJoins,
  referenceLogic,
  referenceNegation,
  type Side,
} from './logic.js'
export { type LimitOptions, matchLimits, type ReferenceLimit } from './matchLimits.js'
export { matchNexus, type NexusPlace } from './matchNexus.js'
export { matchPlace } from './matchPlace.js'
export { matchRules, type ReferenceMatch } from './matchRules.js'
export { matchSteps, type ReferenceProcedure, type ReferenceStep } from './matchSteps.js'
export type { ReadName } from './names.js'
export { type Comparand, type Comparison, type OperatorTable, referenceOperators } from './operators.js'
export type { Order } from './order.js'
export type { CountInterval, Reading, Single } from './reading.js'
export { registerOperators } from './registerOperators.js'
export type { ReferenceOptions } from './rules/admitted.js'
export type { ExceptionStatus, ReferenceException } from './rules/exceptions.js'
export type { ReferenceOutcome } from './rules/outcome.js'
