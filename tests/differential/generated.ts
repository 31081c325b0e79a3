import { env } from 'node:process'
import { describe, it } from 'vitest'
import { randomCase, randomOf, randomProgram } from '../generators/index.js'
import { compare } from './compare.js'
import { report } from './report.js'

const integer = (text: string | undefined, otherwise: number): number =>
  text === undefined ? otherwise : Number.parseInt(text, 10)

/** Seed of the first program; every program has its own. */
export const firstSeed = integer(env.PLUMBLINE_SEED, 20_260_401)
/** How many programs are generated in all. */
export const runs = integer(env.PLUMBLINE_RUNS, 520)
/** How many cases each program gets. */
export const casesEach = 10

/** Compares core and reference on a share of the generated programs, so that several test files can run at once. */
export const describeShare = (share: number, shares: number): void => {
  const seeds = Array.from({ length: runs }, (_, index) => firstSeed + index).filter(
    (_, index) => index % shares === share,
  )

  describe(`core agrees with the reference on generated programs, share ${share + 1} of ${shares}`, () => {
    it(`${seeds.length} programs with ${casesEach} cases each, from seed ${firstSeed}`, {
      timeout: 600_000,
    }, async () => {
      for (const seed of seeds) {
        const random = randomOf(seed)
        const generated = randomProgram(random)
        for (let index = 0; index < casesEach; index += 1) {
          const given = randomCase(random, generated, { mistyped: true })
          const differences = await compare(generated.program, given)
          if (differences.length > 0) {
            const found = { program: generated.program, case: given }
            throw new Error(`seed ${seed}, case ${index}: ${await report(found, differences, {})}`)
          }
        }
      }
    })
  })
}
