import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { exampleRuns } from '../support/examples.js'
import { perturbed } from '../support/perturbed.js'
import { compare } from './compare.js'
import { firstSeed } from './generated.js'
import { report } from './report.js'

const runs = await exampleRuns()
const nearby = 12

describe('core agrees with the reference under real law', () => {
  it.each(runs)('on $name', async ({ program, case: given }) => {
    expect(await compare(program, given)).toEqual([])
  })

  it.each(runs)('near $name, with the day moved and parts left out', async ({ program, case: given }) => {
    for (const near of fc.sample(perturbed(given), { numRuns: nearby, seed: firstSeed })) {
      const differences = await compare(program, near)
      if (differences.length > 0) throw new Error(await report({ program, case: near }, differences, {}))
    }
  })
})
