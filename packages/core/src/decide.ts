import type { Case, Decision, Program } from '@plumbline/schema'
import { trace } from './trace.js'

/**
 * What the law supports for a case: effects, what was blocked and why, dates, steps, remedies and relief. Pure,
 * synchronous and deterministic: the same program and case give the same canonical bytes, in any year, time zone and
 * locale. Never throws on a case that `parseCase` accepted.
 *
 * The answer is a 法律适用意见; the act is the authority's. Programs are immutable: what is worked out for one is kept.
 */
export const decide = (program: Program, kase: Case): Decision => trace(program, kase).decision
