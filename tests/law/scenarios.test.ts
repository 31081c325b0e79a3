import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { parsedPacks } from '../support/rulePacks.js'
import { scenariosOf, scenariosPage } from '../support/scenariosPage.js'

const packs = await parsedPacks()

describe('whole cases', () => {
  it('each say how the articles lead to what they expect', () => {
    expect(
      scenariosOf(packs)
        .filter(({ test }) => test.reasoning === undefined)
        .map(({ pack, path }) => `${pack}/${path}`),
    ).toEqual([])
  })

  it('stand in docs/scenarios.md', async () => {
    await expect(scenariosPage(packs)).toMatchFileSnapshot(
      fileURLToPath(new URL('../../docs/scenarios.md', import.meta.url)),
    )
  })
})
