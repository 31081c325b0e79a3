import { existsSync, readFileSync } from 'node:fs'
import { lawCoverage, type TextOf, verifyLaw } from '@plumbline/pack'
import { describe, expect, it } from 'vitest'
import { parsedPacks, textsFolder, withoutTexts } from '../support/rulePacks.js'

const textOf: TextOf = (instrument) => {
  const path = `${textsFolder}/${instrument}.md`
  return existsSync(path) ? readFileSync(path, 'utf8') : undefined
}
const packs = await parsedPacks()

describe.skipIf(withoutTexts !== '')(`held against the official texts${withoutTexts}`, () => {
  it.each(packs.map((pack) => [pack.manifest.id, pack] as const))('the provisions of %s are as there', (_, pack) => {
    expect(verifyLaw(pack, textOf).findings).toEqual([])
  })

  it('every article of every instrument is accounted for', () => {
    expect(lawCoverage(packs, textOf).findings).toEqual([])
  })
})
