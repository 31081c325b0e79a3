import { fileURLToPath } from 'node:url'
import { lawCoverage } from '@plumbline/pack'
import { describe, expect, it } from 'vitest'
import { lawCoveragePage } from '../support/lawCoveragePage.js'
import { parsedPacks } from '../support/rulePacks.js'

const packs = await parsedPacks()

describe('what became of each article', () => {
  it('is said of every instrument that was read, of each article once', () => {
    expect(lawCoverage(packs).findings).toEqual([])
  })

  it('stands in docs/law-coverage.md', async () => {
    await expect(lawCoveragePage(packs)).toMatchFileSnapshot(
      fileURLToPath(new URL('../../docs/law-coverage.md', import.meta.url)),
    )
  })
})
