import type { Case, Program } from '@plumbline/schema'
import type { Weighed } from './seal/seal.js'
import { weigh } from './trace.js'

/**
 * A decision without its digests and commitments, in a fraction of the time: for tools that decide thousands of times and keep
 * nothing, such as mutation of rules and comparison of versions. What is to be shown or kept is made by `decide`.
 */
export const decideUnsealed = (program: Program, kase: Case): Weighed => weigh(program, kase).weighed
