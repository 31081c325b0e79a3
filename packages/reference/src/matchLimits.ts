import type { Case, CompiledLimit, Program, Verdict } from '@plumbline/schema'
import { evaluateCondition } from './evaluateCondition.js'
import { type FactSource, factSource } from './facts/factSource.js'
import { own } from './facts/own.js'
import type { Setting } from './facts/setting.js'
import { contains } from './interval.js'
import type { Reading } from './reading.js'
import { admitted, type ReferenceOptions } from './rules/admitted.js'

/** Facts of one proposed effect by name (`rank`, `termMax`); absent: unknown. */
export type EffectReadings = Readonly<Record<string, Reading>>

/** What one limit means for one effect. */
export interface ReferenceLimit {
  readonly limit: string
  readonly effect: string
  /** A cap that finds nothing to cap to will block; that is for whoever caps to see. */
  readonly does: 'pass' | 'block' | 'cap' | 'await'
  /** The limit itself, over the condition that says which effects it concerns and the one that they must meet. */
  readonly because: Verdict
}

const effectPrefix = 'effect.'

/** The case as a limit sees it: the effect's facts, the matter, the subject, the authority; parameters on the day asked about. */
const limitSource = (setting: Setting, effect: string, readings: EffectReadings): FactSource => {
  const source = factSource(setting, { record: null, parametersOn: setting.case.asOf })
  const factOf = (name: string): string | null =>
    name.startsWith(effectPrefix) ? name.slice(effectPrefix.length) : null
  return {
    ...source,
    read: async (name) => {
      const fact = factOf(name)
      return fact === null ? source.read(name) : own(readings, fact)
    },
    idOf: (name) => {
      const fact = factOf(name)
      return fact === null ? source.idOf(name) : `effect/${effect}/${fact}`
    },
  }
}

const matchLimit = async (
  setting: Setting,
  limit: CompiledLimit,
  effect: string,
  readings: EffectReadings,
): Promise<ReferenceLimit | null> => {
  const source = limitSource(setting, effect, readings)
  const options = { logic: setting.logic, idOf: source.idOf }
  const when = await evaluateCondition(limit.when, source.read, options)
  if (when.truth === 'false') return null
  const require = await evaluateCondition(limit.require, source.read, options)
  const because = { node: limit.id, truth: require.truth, reads: [], of: [when, require] }
  return { limit: limit.id, effect, does: require.truth === 'true' ? 'pass' : limit.otherwise.do, because }
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
  options: ReferenceOptions = {},
): Promise<readonly ReferenceLimit[]> => {
  const { setting } = await admitted(program, given, options)
  const limits: ReferenceLimit[] = []
  for (const limit of program.limits.filter(({ effective }) => contains(effective, given.asOf))) {
    for (const [effect, readings] of Object.entries(effects)) {
      const matched = await matchLimit(setting, limit, effect, readings)
      if (matched !== null) limits.push(matched)
    }
  }
  return limits
}
