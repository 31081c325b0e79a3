import { matchLimits, matchRules, type ReferenceOptions } from '@plumbline/reference'
import type { Case, Program } from '@plumbline/schema'
import { trace } from '../../packages/core/src/trace.js'
import { type Agreement, covers } from './agreement.js'
import { compareLimits, effectReadings, partiesOf } from './compareLimits.js'
import { compareMatches } from './compareMatches.js'
import { compareNexus } from './compareNexus.js'
import { comparePlaces } from './comparePlaces.js'
import { compareSteps } from './compareSteps.js'
import type { Difference } from './difference.js'

export interface CompareOptions extends ReferenceOptions {
  /** How closely they must agree. Default: in everything. */
  readonly agreement?: Agreement
  /** Changes the program that core alone is given, to see that the comparison notices. */
  readonly forCore?: (program: Program) => Program
}

/** Decides with core and with the reference, and lists every difference. */
export const compare = async (
  program: Program,
  given: Case,
  options: CompareOptions = {},
): Promise<readonly Difference[]> => {
  const { agreement = 'whole', forCore = (same) => same } = options
  const coreProgram = forCore(program)
  const traced = trace(coreProgram, given)
  const { decision } = traced
  const parties = partiesOf(traced)
  const limits = await matchLimits(program, given, effectReadings(traced), { ...options, parties })
  return [
    ...compareMatches(decision, await matchRules(program, given, options), agreement),
    ...compareLimits(decision.limits, limits, agreement),
    ...(await compareNexus(program, given, decision, agreement, options)),
    ...(covers(agreement, 'outcomes')
      ? [
          ...(await comparePlaces(program, given, traced, options)),
          ...(await compareSteps(program, given, traced, options)),
        ]
      : []),
  ]
}
