import { readings } from '@plumbline/core'
import type { Case, Decision, Program } from '@plumbline/schema'
import type { Explanation } from '../tree/explanation.js'
import { buildExplanation } from './buildExplanation.js'
import { contextOf } from './context.js'

/**
 * Explains a decision: one tree of statements with their arguments, in no language. Give it the program and the case the
 * decision was made from. Pure; render it with `renderText` or `renderMarkdown`.
 */
export const explain = (program: Program, kase: Case, decision: Decision): Explanation =>
  buildExplanation(contextOf(program, kase, decision, readings(program, kase)))
