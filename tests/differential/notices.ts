import { randomCase, randomOf, randomProgram } from '../generators/index.js'
import { type CompareOptions, compare } from './compare.js'
import { firstSeed } from './generated.js'
import type { Counterexample } from './shrink.js'

const programs = 200
const casesEach = 4

const drawn: Counterexample[] = []

/** Generated cases in a fixed order, drawn when they are first asked for. */
function* generatedCases(): Generator<Counterexample> {
  for (let seed = firstSeed; seed < firstSeed + programs; seed += 1) {
    const from = (seed - firstSeed) * casesEach
    if (drawn.length === from) {
      const random = randomOf(seed)
      const generated = randomProgram(random)
      for (let index = 0; index < casesEach; index += 1) {
        drawn.push({ program: generated.program, case: randomCase(random, generated) })
      }
    }
    yield* drawn.slice(from, from + casesEach)
  }
}

/**
 * Whether the comparison notices a mistake on some generated case where the two sides otherwise agree, by default on the truth of
 * every node.
 *
 * @param mistake what one side gets wrong
 */
export const notices = async (mistake: CompareOptions): Promise<boolean> => {
  const { agreement = 'truths' } = mistake
  for (const { program, case: given } of generatedCases()) {
    const noticed = await compare(program, given, { ...mistake, agreement })
    if (noticed.length > 0 && (await compare(program, given, { agreement })).length === 0) return true
  }
  return false
}
