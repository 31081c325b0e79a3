export { aCase, type CaseBuilder } from './aCase.js'
export { aProgram, type ProgramBuilder, stepsOfPrograms } from './aProgram.js'
export { type Comparison, compiled, notThat, type Sketch, that } from './conditions.js'
export { checkDigitOf, creditCodeOf } from './creditCode.js'
export type { FactSketch, RecordKindSketch } from './recordKind.js'
export { declarations, recordKind } from './recordKind.js'
export {
  anyEffect,
  type ExceptionSketch,
  type LimitSketch,
  limit,
  type RuleSketch,
  rule,
  transitionLaw,
} from './rule.js'
export { anyLaw, text } from './text.js'
