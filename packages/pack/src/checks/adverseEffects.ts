import type { Measure, RuleFile } from '@plumbline/schema'
import type { World } from './world.js'

/** An adverse measure that a rule provides for. */
export interface AdverseEffect {
  /** Of the effect in `then`. */
  readonly index: number
  readonly effect: RuleFile['then'][number]
  readonly measure: Measure
}

/**
 * Adverse measures of the rule, by whatever act: relief is a favourable measure of its own (removal from a list), and an adverse
 * one that is contemplated, granted or removed burdens as soon as its nature lets it.
 */
export const adverseEffects = (world: World, rule: RuleFile): readonly AdverseEffect[] =>
  rule.then.flatMap((effect, index) => {
    const measure = world.measures.get(effect.measure)
    return measure?.polarity === 'adverse' ? [{ index, effect, measure }] : []
  })
