import type { Case, Program } from '@plumbline/schema'
import fc from 'fast-check'
import { type CaseOptions, randomCase } from './case.js'
import { randomProgram } from './program.js'
import { randomOf } from './random.js'

/**
 * A program with one case for it, as an arbitrary of fast-check. It is drawn from one seed, so a failure names that seed; it does
 * not shrink by itself: `tests/differential/shrink.ts` makes what failed smaller.
 */
export const programsWithCases = (
  options: CaseOptions = {},
): fc.Arbitrary<{ readonly program: Program; readonly case: Case }> =>
  fc.noShrink(fc.integer({ min: 0, max: 2 ** 31 - 1 })).map((seed) => {
    const random = randomOf(seed)
    const generated = randomProgram(random)
    return { program: generated.program, case: randomCase(random, generated, options) }
  })
