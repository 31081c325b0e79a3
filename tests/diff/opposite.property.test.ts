import { diffPrograms } from '@plumbline/analysis'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { nationalWith } from './edited.js'

it('read backwards, a longer or shorter term goes the other way; a pack differs from itself in nothing', async () => {
  const { program: base } = await nationalWith()
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(1, 2, 4, 5, 8), async (years) => {
      const edit = { file: 'parameters/wages-listing-term.yaml', from: 'P3Y', to: `P${years}Y` }
      const { program } = await nationalWith([edit])
      expect(diffPrograms(program, program).changes).toEqual([])
      expect(diffPrograms(base, program).direction).toBe(years > 3 ? 'stricter' : 'more-lenient')
      expect(diffPrograms(program, base).direction).toBe(years > 3 ? 'more-lenient' : 'stricter')
    }),
    { numRuns: 3 },
  )
}, 60_000)
