import { expect, it } from 'vitest'
import { casesDrawn, page } from './lawful/table.js'

it('docs/properties.md says what is asked of how many cases', async () => {
  await expect(page()).toMatchFileSnapshot('../../docs/properties.md')
})

it('at least ten thousand cases are drawn', () => {
  expect(casesDrawn()).toBeGreaterThanOrEqual(10_000)
})
