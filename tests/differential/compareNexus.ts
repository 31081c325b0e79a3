import { matchNexus, type NexusPlace, type ReferenceOptions } from '@plumbline/reference'
import type { Case, Decision, Effect, Program } from '@plumbline/schema'
import type { Agreement } from './agreement.js'
import { compareVerdicts } from './compareVerdicts.js'
import { type Difference, differ } from './difference.js'

/** The effect of a rule that a nexus node belongs to: `<rule>@<version>#then/<index>/nexus`. */
const placeOf = (node: string, effect: Effect): NexusPlace | null => {
  const match = /^(.+)@(\d{4}-\d{2}-\d{2})#then\/(\d+)\/nexus$/.exec(node)
  if (match === null) return null
  const [rule, version, index] = [match[1] as string, match[2] as string, Number(match[3])]
  const ground = effect.grounds.find((one) => one.rule === rule && one.version === version)
  return ground === undefined ? null : { rule, version, index, record: ground.record }
}

/** Truth of the condition on the matter that each effect's own statute names. */
export const compareNexus = async (
  program: Program,
  given: Case,
  { effects }: Decision,
  agreement: Agreement,
  options: ReferenceOptions,
): Promise<readonly Difference[]> => {
  const differences: Difference[] = []
  for (const effect of effects) {
    if (effect.nexus === null) continue
    const place = placeOf(effect.nexus.node, effect)
    const reference = place === null ? null : await matchNexus(program, given, place, options)
    if (reference === null) differences.push(...differ(`nexus of ${effect.id}`, effect.nexus.node, 'absent'))
    else differences.push(...compareVerdicts(`nexus of ${effect.id}`, effect.nexus, reference, agreement))
  }
  return differences
}
