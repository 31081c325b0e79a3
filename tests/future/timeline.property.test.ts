import { timeline } from '@plumbline/core'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addUnits } from '../../packages/core/src/calendar/civil.js'
import { randomCase, randomOf, randomProgram } from '../generators/index.js'
import { exampleRuns } from '../support/examples.js'
import { daysOfChange } from './daily.js'

/** A seed, and not the program made of it, so that a failure can be read. */
const seeds = fc.noShrink(fc.integer({ min: 0, max: 2 ** 31 - 1 }))
const generatedFrom = (seed: number) => {
  const random = randomOf(seed)
  const generated = randomProgram(random)
  return { program: generated.program, case: randomCase(random, generated) }
}

const dayAfterDay = { timeout: 600_000 }

describe('a timeline leaves out no day on which something changes', () => {
  it('in generated programs, where everything moves', dayAfterDay, () => {
    let changes = 0
    fc.assert(
      fc.property(seeds, fc.integer({ min: -90, max: 30 }), (seed, start) => {
        const { program, case: kase } = generatedFrom(seed)
        const from = addUnits(kase.asOf, start, 'D')
        const until = addUnits(from, 120, 'D')
        const moves = JSON.stringify(program).includes('"case.asOf"')
        const daily = daysOfChange(program, kase, from, until, moves)
        changes += daily.length
        expect(timeline(program, kase, { from, until }).days.map(({ day }) => day)).toEqual(daily)
      }),
      { numRuns: 100 },
    )
    expect(changes).toBeGreaterThan(300)
  })

  it('in the examples, under the real packs', dayAfterDay, async () => {
    for (const { name, program, case: kase } of await exampleRuns()) {
      const until = addUnits(kase.asOf, 60, 'D')
      const daily = daysOfChange(program, kase, kase.asOf, until, false)
      expect(
        timeline(program, kase, { from: kase.asOf, until }).days.map(({ day }) => day),
        name,
      ).toEqual(daily)
    }
  })
})
