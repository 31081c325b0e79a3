import { type CompiledNature, choiceMethods, natures } from '@plumbline/schema'
import { type ExceptionSketch, type ProgramBuilder, transitionLaw } from '../builders/index.js'
import { randomCondition, type Scope } from './conditions.js'
import { kindsOfMeasure } from './instruments.js'
import type { Random } from './random.js'

type Nature = CompiledNature['nature']

/** What a nature gives every rule of it, as the compiler would add it. */
export interface Regime {
  readonly nature: Nature
  readonly choice: CompiledNature['choice']
  readonly unless: readonly ExceptionSketch[]
}

const someOrder = (random: Random, nature: Nature): readonly string[] =>
  nature === 'penalty' && random.chance(60)
    ? ['warning', 'fine', 'disqualification']
    : [...random.some(kindsOfMeasure, 2, 5)].reverse()

const randomRegime = (random: Random, nature: Nature, matter: Scope): Regime => ({
  nature,
  choice: {
    method: random.chance(10)
      ? random.pick(choiceMethods)
      : nature === 'penalty'
        ? 'lighter-regime'
        : 'no-retroactivity',
    law: [random.pick(['test-law/art-2', transitionLaw])],
    order: random.times(0, 2, () => [...someOrder(random, nature)]),
  },
  unless: random.times(0, random.pick([0, 0, 1]), (index) => ({
    id: `of-nature-${index}`,
    modality: random.pick(['shall', 'may']),
    does: random.pick(['defeat', 'mitigate', 'mitigate']),
    burden: random.pick(['authority', 'subject']),
    when: randomCondition(random, matter, 1),
  })),
})

/** A regime for every nature: its method, what it takes for lighter, and at times an exception. */
export const randomRegimes = (random: Random, matter: Scope): readonly Regime[] =>
  natures.map((nature) => randomRegime(random, nature, matter))

export const withRegimes = (builder: ProgramBuilder, regimes: readonly Regime[]): ProgramBuilder =>
  regimes.reduce((built, { nature, choice }) => built.withNature(nature, choice), builder)
