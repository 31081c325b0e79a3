import type { Case, Decision, Effect, Program } from '@plumbline/schema'
import type { Random } from '../../generators/random.js'

/** What decides: the engine, or a broken copy of it that a property must notice. */
export type Engine = (program: Program, kase: Case) => Decision

/** One generated program and case, with what the engine makes of it. */
export interface Asked {
  readonly engine: Engine
  readonly program: Program
  readonly case: Case
  readonly decision: Decision
  /** For what a property changes in the case. */
  readonly random: Random
}

/** What a property says of one case: how often it had something to say there, and what is wrong. */
export interface Answer {
  /** Effects, outcomes, spans or changed cases that the sentence is about. */
  readonly bears: number
  readonly broken: readonly string[]
}

/** A sentence that is true of every program and case. */
export interface Property {
  readonly id: string
  readonly sentence: string
  readonly ask: (asked: Asked) => Answer
}

export const nothing: Answer = { bears: 0, broken: [] }

/** The answer of a property that looks at things one by one; `null`: nothing is wrong with it. */
export const each = <T>(things: readonly T[], wrong: (thing: T) => string | null): Answer => ({
  bears: things.length,
  broken: things.flatMap((thing) => wrong(thing) ?? []),
})

/** Whether the engine lets an effect leave: it is advised, in effect, or it was and has ended. */
export const stands = ({ state }: Effect): boolean => state !== 'blocked' && state !== 'awaiting'

/** Adverse effects that leave the engine. */
export const standing = ({ effects }: Decision): readonly Effect[] =>
  effects.filter((effect) => effect.polarity === 'adverse' && stands(effect))

/** How much an effect burdens: what is over burdens nobody, what waits or is blocked not yet. */
const weights: Readonly<Record<Effect['state'], number>> = {
  blocked: 0,
  awaiting: 0,
  ended: 0,
  advisory: 2,
  'in-effect': 3,
}

export const weightOf = ({ state }: Effect): number => weights[state]

/** Adverse effects that weigh more in one decision than in another. */
export const heavierIn = (after: Decision, before: Decision): readonly Effect[] => {
  const was = new Map(before.effects.map((effect) => [effect.id, weightOf(effect)]))
  return after.effects.filter((effect) => effect.polarity === 'adverse' && weightOf(effect) > (was.get(effect.id) ?? 0))
}

export const shown = ({ id, state }: Effect): string => `${id} is ${state}`
