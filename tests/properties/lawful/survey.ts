import { decide } from '@plumbline/core'
import fc from 'fast-check'
import { randomOf } from '../../generators/random.js'
import type { Family } from './families.js'
import type { Engine, Property } from './property.js'

/** A property with the number of cases that it is asked about, and how many of them at least it must have something to say of. */
export interface Asking {
  readonly property: Property
  readonly cases: number
  readonly bearing: number
}

/** What became of one property over the cases of one family. */
export interface Tally {
  readonly asking: Asking
  cases: number
  /** Cases in which it had something to say, and of how many things. */
  bearing: number
  bears: number
  readonly broken: string[]
}

/** The seed of the run: `PLUMBLINE_SEED` gives another. */
const seedOfRun = (): number => fc.readConfigureGlobal()?.seed ?? 1

/** Different seeds of the cases, from one seed. */
const seedsOf = (seed: number, count: number): readonly number[] => {
  const random = randomOf(seed)
  const seeds = new Set<number>()
  while (seeds.size < count) seeds.add(random.int(1, 2 ** 31 - 1))
  return [...seeds]
}

const shownAtMost = 5

/** Asks every property about its cases; what is broken names the seed that draws the case again. */
export const survey = (
  family: Family,
  askings: readonly Asking[],
  {
    engine = decide,
    untilBroken = false,
    from = seedOfRun(),
  }: { readonly engine?: Engine; readonly untilBroken?: boolean; readonly from?: number } = {},
): readonly Tally[] => {
  const tallies = askings.map((asking): Tally => ({ asking, cases: 0, bearing: 0, bears: 0, broken: [] }))
  for (const [index, seed] of seedsOf(from, Math.max(...askings.map(({ cases }) => cases))).entries()) {
    const asked = tallies.filter(({ asking }) => index < asking.cases)
    const { program, case: kase } = family.draw(randomOf(seed))
    const decision = engine(program, kase)
    for (const tally of asked) {
      const { property } = tally.asking
      const { bears, broken } = property.ask({ engine, program, case: kase, decision, random: randomOf(seed) })
      tally.cases += 1
      tally.bears += bears
      if (bears > 0) tally.bearing += 1
      for (const wrong of broken)
        if (tally.broken.length < shownAtMost) tally.broken.push(`seed ${seed} of ${family.id}: ${wrong}`)
    }
    if (untilBroken && asked.every(({ broken }) => broken.length > 0)) break
  }
  return tallies
}
