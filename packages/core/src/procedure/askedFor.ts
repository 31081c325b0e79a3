import type { Node, StepTemplate } from '@plumbline/schema'
import { closureOf, type Evaluate } from '../evaluate/closure.js'
import type { World } from '../facts/world.js'
import type { Ground } from '../resolve/effect.js'

const closures = new WeakMap<Node, Evaluate>()

/**
 * Whether the norm asks for a step in this case. Where that is unknown it does: a step too many harms nobody. For what precedes
 * a decision, what was determined after it does not count.
 */
export const askedFor = (world: World, ground: Ground, { when, beforeDecision }: StepTemplate): boolean => {
  if (when === undefined) return true
  const evaluate = closures.get(when) ?? closureOf(when)
  closures.set(when, evaluate)
  const scope = { ...ground.match.scope, parametersOn: ground.proceduralOn }
  const read = beforeDecision ? world.knownBy(ground.proceduralOn) : world
  return evaluate(read.lookup(scope)).truth !== 'false'
}
