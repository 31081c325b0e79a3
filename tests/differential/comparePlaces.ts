import { matchPlace, type ReferenceOptions } from '@plumbline/reference'
import type { Case, Program } from '@plumbline/schema'
import type { Trace } from '../../packages/core/src/trace.js'
import { type Difference, differ } from './difference.js'

type Region = Trace['limited'][number]['facts']['authorityRegion']

const truthOf = (known: Region): string => (known.is === 'value' ? String(known.value) : 'unknown')

/**
 * The region of the authority covers an effect only where it covers the place that the governing rule names: a place outside makes
 * that false, one that is not known leaves it unknown at best. A decided effect is judged as of its decision: nothing is said here.
 */
export const comparePlaces = async (
  program: Program,
  given: Case,
  { limited }: Trace,
  options: ReferenceOptions,
): Promise<readonly Difference[]> => {
  const differences: Difference[] = []
  for (const { effect, facts } of limited) {
    const [ground] = effect.grounds
    if (ground === undefined || effect.decidedOn !== null) continue
    const { rule, match } = ground
    const at = { rule: rule.id, version: rule.effective.from, record: match.record?.id ?? null }
    const reference = await matchPlace(program, given, at, options)
    const core = truthOf(facts.authorityRegion)
    if (reference === 'false' ? core !== 'false' : reference === 'unknown' && core === 'true')
      differences.push(...differ(`region of ${effect.id}`, core, reference))
  }
  return differences
}
