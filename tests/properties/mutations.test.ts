import { describe, expect, it } from 'vitest'
import { type Family, type FamilyId, familyOf } from './lawful/families.js'
import { mutations } from './lawful/mutations.js'
import { plan } from './lawful/plan.js'
import { survey } from './lawful/survey.js'

const families = new Map<FamilyId, Promise<Family>>()
const family = (id: FamilyId): Promise<Family> => {
  const known = families.get(id) ?? familyOf(id)
  families.set(id, known)
  return known
}

/** What a mutation breaks is looked for in the same cases, whatever seed the properties are asked with. */
const seed = 20_260_401

describe('each property can fail', () => {
  it('is broken by a mutation at least', () => {
    const asked = new Set(Object.values(plan).flatMap((askings) => askings.map(({ property }) => property.id)))
    expect([...new Set(mutations.map(({ property }) => property.id))].sort()).toEqual([...asked].sort())
  })

  for (const { property, title, family: id, cases, engine } of mutations)
    it(`where ${title}: ${property.sentence}`, async () => {
      const [tally] = survey(await family(id), [{ property, cases, bearing: 0 }], {
        engine,
        untilBroken: true,
        from: seed,
      })
      expect(tally?.broken).not.toEqual([])
    }, 120_000)
})
