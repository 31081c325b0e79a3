export {
  commitmentOf,
  counterfactuals,
  decide,
  type ParsedCase,
  type Problem,
  type ProblemCode,
  parseCase,
  readings,
  timeline,
  type Window,
  wayOut,
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
  type Change,
  type Counterfactuals,
  type Day,
  type Decision,
  type Digest,
  digestOf,
  type Effect,
  type EffectState,
  type EffectWayOut,
  type LimitOutcome,
  type Plan,
  type Program,
  type RuleOutcome,
  type Standing,
  type Text,
  type Timeline,
  type WayOut,
} from '@plumbline/schema'
export { DecisionFile, decisionFile, readDecisionFile, sealComplaints } from './decisionFile.js'
export { openProgram } from './openProgram.js'
export { errorCodes, PlumblineError, type PlumblineErrorCode } from './plumblineError.js'
