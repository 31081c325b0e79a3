import type { AmountRange, CompiledEffect, Term, TermEnd, TermEndOrParameter } from '@plumbline/schema'
import type { Scope, World } from '../facts/world.js'

/** The term that a template gives, its periods resolved. `null`: none, or its parameter has no value on the day. */
export const termOf = (world: World, scope: Scope, { term }: CompiledEffect): Term | null => {
  if (!term) return null
  const end = (wanted: TermEndOrParameter): TermEnd | undefined =>
    typeof wanted === 'string' ? wanted : world.period(wanted, scope.parametersOn)
  const [min, max] = [end(term.min), end(term.max)]
  return min === undefined || max === undefined ? null : { min, max }
}

/** The amount that a template gives, resolved like its term. */
export const amountOf = (world: World, scope: Scope, { amount }: CompiledEffect): AmountRange | null => {
  if (!amount) return null
  const [min, max] = [world.amount(amount.min, scope.parametersOn), world.amount(amount.max, scope.parametersOn)]
  return min === undefined || max === undefined ? null : { min, max }
}
