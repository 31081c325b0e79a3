export {
  commitmentOf,
  decide,
  type ParsedCase,
  type Problem,
  type ProblemCode,
  parseCase,
  readings,
} from '@plumbline/core'
export {
  Explanation,
  explain,
  type Item,
  inBrief,
  type Lang,
  renderItems,
  renderMarkdown,
  renderText,
  type Statement,
  type TextOptions,
} from '@plumbline/explain'
export {
  type Case,
  type Day,
  type Decision,
  type Digest,
  digestOf,
  type Effect,
  type EffectState,
  type LimitOutcome,
  type Program,
  type RuleOutcome,
  type Text,
} from '@plumbline/schema'
export { DecisionFile, decisionFile, readDecisionFile, sealComplaints } from './decisionFile.js'
export { openProgram } from './openProgram.js'
export { errorCodes, PlumblineError, type PlumblineErrorCode } from './plumblineError.js'
