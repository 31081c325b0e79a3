import { fileURLToPath } from 'node:url'
import { expandSentences, mergeSeen, observe } from '@plumbline/analysis'
import { loadProgram, readTestFiles } from '@plumbline/files'
import type { Pack } from '@plumbline/pack'
import type { Program, Truth } from '@plumbline/schema'
import { describe, expect, it } from 'vitest'
import { nodeContexts } from '../../packages/analysis/src/coverage/nodeContexts.js'
import { reachable } from '../../packages/analysis/src/coverage/reachable.js'
import { shippedPacks } from '../support/rulePacks.js'

describe('what coverage calls impossible', () => {
  it.each([...shippedPacks.filter((id) => id !== 'cn-limits'), 'cn-limits/lab'])(
    'is seen in no sentence of %s',
    async (name) => {
      const folder = fileURLToPath(new URL(`../../rules/${name}`, import.meta.url))
      const { program, pack } = await loadProgram(folder)
      const files = await readTestFiles(folder, pack as Pack, program as Program)
      const seen = mergeSeen(
        files.flatMap(({ test, base }) =>
          expandSentences(test, base).flatMap((expanded) => observe(program as Program, expanded, '') ?? []),
        ),
      )
      const placed = nodeContexts(program as Program)
      expect(Object.keys(seen.truths).filter((id) => !placed.has(id))).toEqual([])
      const contradicted = Object.entries(seen.truths).flatMap(([id, truths]) => {
        const one = placed.get(id)
        const can = one && reachable(one.context, one.node).truths
        return truths.filter((truth) => can && !can.has(truth as Truth)).map((truth) => `${id} ${truth}`)
      })
      expect(contradicted).toEqual([])
    },
  )
})
