import type { Decision, Effect, EffectWhyNot, LimitOutcome, LimitWhyNot, Program, RuleOutcome } from '@plumbline/schema'
import { isForbidden, neededOf, type Reader } from './neededOf.js'

const limitWhyNot = (program: Program, reader: Reader, outcome: LimitOutcome): LimitWhyNot => {
  const [, required] = outcome.because.of
  const needs = neededOf(reader, required ?? outcome.because)
  return {
    limit: outcome.limit,
    does: outcome.does,
    step: outcome.step,
    capped: outcome.capped,
    needs,
    forbidden: needs !== null && isForbidden(needs),
    law: program.limits.filter(({ id }) => id === outcome.limit).flatMap(({ basis }) => basis.map(({ law }) => law)),
  }
}

const isGround = (effect: Effect, { rule, version, record }: RuleOutcome): boolean =>
  effect.grounds.some((ground) => ground.rule === rule && ground.version === version && ground.record === record)

/** Grounds for refraining that keep an effect waiting: open, or raised where the authority may refrain and has to weigh. */
const openGrounds = ({ rules }: Program, decision: Decision, effect: Effect): EffectWhyNot['open'] =>
  decision.rules
    .filter((outcome) => isGround(effect, outcome))
    .flatMap(({ rule: id, version, record, unless }) => {
      const declared = rules.find((rule) => rule.id === id && rule.effective.from === version)?.unless ?? []
      return unless.flatMap(({ id: exception, status }) => {
        const one = declared.find((candidate) => candidate.id === exception)
        const held = status === 'open' || (status === 'raised' && one?.modality === 'may')
        return one && held ? [{ rule: id, version, record, exception, status, law: [...one.law] }] : []
      })
    })

/** Why an effect is held back: by which limits, what each asks for, and whether any fact could give it. Null where nothing does. */
export const effectWhyNot = (
  program: Program,
  decision: Decision,
  reader: Reader,
  effect: Effect,
): EffectWhyNot | null => {
  const limits = decision.limits
    .filter((outcome) => outcome.effect === effect.id && outcome.does !== 'pass')
    .map((outcome) => limitWhyNot(program, reader, outcome))
  const open = effect.state === 'awaiting' ? openGrounds(program, decision, effect) : []
  const unsupported = effect.grounds.length === 0
  if (limits.length === 0 && open.length === 0 && !unsupported) return null
  return {
    effect: effect.id,
    on: effect.on,
    measure: effect.measure,
    state: effect.state,
    unsupported,
    limits,
    open,
    forbidden: limits.some(({ does, forbidden }) => does === 'block' && forbidden),
  }
}
