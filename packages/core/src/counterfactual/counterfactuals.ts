import type { Case, Counterfactuals, Program } from '@plumbline/schema'
import { nodesOf } from '../nodes.js'
import { trace } from '../trace.js'
import { effectWhyNot } from './effectWhyNot.js'
import { ruleWhyNot } from './ruleWhyNot.js'

/**
 * Why not: for every rule that did not apply, the conditions that are not true, and no others; for every effect that is blocked,
 * cut or waiting, what each limit asks for, and whether a fact of any case could give it or the law itself forbids. Facts by
 * their place only: values and words are the explanation's. Pure and deterministic, as `decide` is, which it asks.
 */
export const counterfactuals = (program: Program, kase: Case): Counterfactuals => {
  const { decision, world } = trace(program, kase)
  const { readings } = world
  const nodes = nodesOf(program)
  return {
    format: 'why-not/1',
    program: decision.program,
    case: decision.case,
    subject: decision.subject,
    asOf: decision.asOf,
    knownAt: decision.knownAt,
    rules: decision.rules.flatMap((outcome) => ruleWhyNot(program, kase, { nodes, readings }, outcome) ?? []),
    effects: decision.effects.flatMap(
      (effect) => effectWhyNot(program, decision, { nodes, readings, about: () => effect.on }, effect) ?? [],
    ),
  }
}
