import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { referencePage } from '../support/referencePage.js'

it('the reference of the language is current (else run `npx vitest run tests/authoring -u`)', async () => {
  const page = fileURLToPath(new URL('../../docs/authoring/reference.md', import.meta.url))
  await expect(referencePage()).toMatchFileSnapshot(page)
})
