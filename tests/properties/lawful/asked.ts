import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type FamilyId, familyOf, familyTitles } from './families.js'
import { plan } from './plan.js'
import { survey, type Tally } from './survey.js'
import { printed } from './table.js'

/** Asks what the plan asks of a family: a test for each sentence, over cases that are drawn once for all of them. */
export const propertiesOf = (id: FamilyId): void => {
  describe(`of ${familyTitles[id]}`, () => {
    let tallies: readonly Tally[] = []
    beforeAll(async () => {
      tallies = survey(await familyOf(id), plan[id])
    }, 300_000)
    afterAll(() => {
      process.stdout.write(`${printed(id, tallies)}\n`)
    })
    for (const { property, cases, bearing } of plan[id])
      it(property.sentence, () => {
        const tally = tallies.find(({ asking }) => asking.property === property)
        expect(tally?.broken).toEqual([])
        expect(tally?.cases).toBe(cases)
        expect(tally?.bearing).toBeGreaterThanOrEqual(bearing)
      })
  })
}
