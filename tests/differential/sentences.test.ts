import { describe, expect, it } from 'vitest'
import { compare } from './compare.js'
import { report } from './report.js'
import { sentenceFiles } from './sentences.js'

const files = await sentenceFiles()

describe('core agrees with the reference on every sentence of the packs', () => {
  it('which are many', () => {
    expect(files.flatMap(({ cases }) => cases).length).toBeGreaterThan(100)
  })

  it.each(files)('$file', async ({ program, cases }) => {
    for (const { name, case: given } of cases) {
      const differences = await compare(program, given)
      if (differences.length > 0) throw new Error(`${name}: ${await report({ program, case: given }, differences, {})}`)
    }
  })
})
