import type { Case, CompiledLimit, Program, Verdict } from '@plumbline/schema'
import { evaluateCondition } from './evaluateCondition.js'
import type { Setting } from './facts/setting.js'
import { contains } from './interval.js'
import { type CappedTerm, capToPeriod } from './limits/capToPeriod.js'
import { type EffectReadings, limitSource, type ReadingsOfEffect } from './limits/limitSource.js'
import { admitted, type ReferenceOptions } from './rules/admitted.js'

/** What one limit means for one effect. */
export interface ReferenceLimit {
  readonly limit: string
  readonly effect: string
  /** A cap to the statute's own term or scope that finds nothing to cap to will block; that is for whoever caps to see. */
  readonly does: 'pass' | 'block' | 'cap' | 'await' | 'defer'
  /** What it waits for, or until when it defers. */
  readonly step: string | null
  /** The term that a cap to the limit's own period leaves. */
  readonly term: CappedTerm | null
  /** Whether what it did is provisional, because a norm of equal rank says otherwise. */
  readonly conflict: boolean
  /** The limit itself, over the condition that says which effects it concerns and the one that they must meet. */
  readonly because: Verdict
}

export interface LimitOptions extends ReferenceOptions {
  /** The person that each effect is on, by the effect's id: `party.*`. */
  readonly parties?: Readonly<Record<string, string>>
}

type Consequence = Pick<ReferenceLimit, 'does' | 'step' | 'term'>

const consequenceOf = (setting: Setting, { otherwise }: CompiledLimit, readings: EffectReadings): Consequence => {
  const plain = { step: null, term: null }
  if (otherwise.do === 'await') return { ...plain, does: 'await', step: otherwise.step }
  if (otherwise.do === 'defer') return { ...plain, does: 'defer', step: otherwise.until }
  if (otherwise.do === 'block' || otherwise.to !== 'period') return { ...plain, does: otherwise.do }
  const term = capToPeriod(setting, otherwise.period, readings)
  return { ...plain, does: term === null ? 'block' : 'cap', term }
}

const matchLimit = async (
  setting: Setting,
  limit: CompiledLimit,
  effect: ReadingsOfEffect,
): Promise<ReferenceLimit | null> => {
  const source = limitSource(setting, effect)
  const options = { logic: setting.logic, idOf: source.idOf }
  const when = await evaluateCondition(limit.when, source.read, options)
  if (when.truth === 'false') return null
  const require = await evaluateCondition(limit.require, source.read, options)
  const because = { node: limit.id, truth: require.truth, reads: [], of: [when, require] }
  const passes = require.truth === 'true'
  const consequence: Consequence = passes
    ? { does: 'pass', step: null, term: null }
    : consequenceOf(setting, limit, effect.readings)
  return {
    limit: limit.id,
    effect: effect.id,
    ...consequence,
    conflict: !passes && limit.conflict !== undefined,
    because,
  }
}

/**
 * Every limit in force on every effect that it concerns. A limit concerns an effect unless that is certainly not so, and lets it
 * pass only when its requirement is certainly met.
 *
 * @param effects facts of each effect, by the effect's id
 */
export const matchLimits = async (
  program: Program,
  given: Case,
  effects: Readonly<Record<string, EffectReadings>>,
  options: LimitOptions = {},
): Promise<readonly ReferenceLimit[]> => {
  const { setting } = await admitted(program, given, options)
  const limits: ReferenceLimit[] = []
  for (const limit of program.limits.filter(({ effective }) => contains(effective, given.asOf))) {
    for (const [id, readings] of Object.entries(effects)) {
      const matched = await matchLimit(setting, limit, { id, readings, party: options.parties?.[id] ?? null })
      if (matched !== null) limits.push(matched)
    }
  }
  return limits
}
