import { describe, expect, it } from 'vitest'
import { aCase, aProgram, that } from '../../../tests/builders/index.js'
import { matchLimits } from '../src/index.js'

const program = aProgram()
  .withLimit({
    id: 'rank',
    when: that('effect.nature', 'equal', 'penalty'),
    require: that('effect.rank', 'in', ['law']),
  })
  .withLimit({
    id: 'old',
    until: '2024-01-01',
    when: that('effect.nature', 'equal', 'penalty'),
    require: that('effect.rank', 'in', ['law']),
  })
  .build()
const given = aCase().build()

describe('limits', () => {
  it('let pass only what certainly meets their requirement', async () => {
    const does = async (rank?: string) =>
      (await matchLimits(program, given, { e: { nature: 'penalty', ...(rank ? { rank } : {}) } })).map(
        (one) => one.does,
      )
    expect(await does('law')).toEqual(['pass'])
    expect(await does('normative-document')).toEqual(['block'])
    expect(await does()).toEqual(['block'])
  })

  it('concern an effect unless that is certainly not so', async () => {
    expect(await matchLimits(program, given, { e: { nature: 'reward', rank: 'law' } })).toEqual([])
    expect(await matchLimits(program, given, { e: { rank: 'law' } })).toMatchObject([
      {
        limit: 'rank',
        effect: 'e',
        does: 'pass',
        because: {
          node: 'rank',
          truth: 'true',
          of: [{ node: 'rank#when', truth: 'unknown', reads: ['effect/e/nature'] }, { truth: 'true' }],
        },
      },
    ])
  })
})
