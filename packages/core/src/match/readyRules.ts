import type { CompiledRule, Program } from '@plumbline/schema'
import { closureOf, type Evaluate } from '../evaluate/closure.js'

export interface ReadyException {
  readonly exception: CompiledRule['unless'][number]
  readonly when: Evaluate
}

/** A rule with its conditions made into closures. */
export interface ReadyRule {
  readonly rule: CompiledRule
  readonly when: Evaluate
  readonly unless: readonly ReadyException[]
  readonly nexus: readonly (Evaluate | null)[]
  /** Whether the version's transition clause reaches the facts; null: it has none, or one without a condition. */
  readonly transition: Evaluate | null
  /** Whether the longer limitation applies. */
  readonly longer: Evaluate | null
}

const prepared = new WeakMap<Program, readonly ReadyRule[]>()

/** Closures of every rule of a program, made once for each program. */
export const readyRules = (program: Program): readonly ReadyRule[] => {
  const known = prepared.get(program)
  if (known) return known
  const ready = program.rules.map((rule) => ({
    rule,
    when: closureOf(rule.when),
    unless: rule.unless.map((exception) => ({ exception, when: closureOf(exception.when) })),
    nexus: rule.then.map((template) => (template.nexus ? closureOf(template.nexus) : null)),
    transition: rule.transition?.when ? closureOf(rule.transition.when) : null,
    longer: rule.limitation?.longer ? closureOf(rule.limitation.longer.when) : null,
  }))
  prepared.set(program, ready)
  return ready
}
