import type { Measure, RuleFile } from '@plumbline/schema'
import type { World } from './world.js'

const imposing = new Set(['designate', 'impose', 'bar', 'publish'])

/** Adverse measures that the rule imposes, with the index of the effect; what it only contemplates or lifts is none. */
export const adverseEffects = (
  world: World,
  rule: RuleFile,
): readonly { readonly index: number; readonly measure: Measure }[] =>
  rule.then.flatMap(({ act, measure: id }, index) => {
    const measure = world.measures.get(id)
    return measure?.polarity === 'adverse' && imposing.has(act) ? [{ index, measure }] : []
  })
