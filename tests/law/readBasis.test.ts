import { fileURLToPath } from 'node:url'
import { decide } from '@plumbline/core'
import { loadProgram } from '@plumbline/files'
import type { Polarity, Program, Verification } from '@plumbline/schema'
import { describe, expect, it } from 'vitest'
import { aCase, aProgram } from '../builders/index.js'

const { program: limits } = await loadProgram(fileURLToPath(new URL('../../rules/cn-limits', import.meta.url)))

interface Sketch {
  readonly status?: Verification
  readonly draft?: boolean
  readonly polarity?: Polarity
  readonly until?: string
}

const programOf = ({ status = 'verified', draft = false, polarity = 'adverse', until }: Sketch): Program => {
  const nature = polarity === 'adverse' ? 'supervision' : 'reward'
  const base = aProgram()
    .withMeasure({ id: 'test-measure', nature, kind: 'warning', polarity, until: until ?? null })
    .withRule({
      id: 'gives-it',
      when: { fact: 'matter.kind', operator: 'equal', value: 'listing' },
      draft: draft ? { todo: { zh: '待核对', en: 'to be read' } } : null,
    })
    .build()
  const law = base.instruments['test-law'] as Program['instruments'][string]
  const read = { ...law, provisions: law.provisions.map((provision) => ({ ...provision, status })) }
  return { ...base, limits: limits?.limits ?? [], instruments: { ...limits?.instruments, 'test-law': read } }
}

const blockedBy = (sketch: Sketch): readonly string[] =>
  decide(programOf(sketch), aCase().asOf('2026-03-02').build()).limits.flatMap(({ limit, does }) =>
    does === 'block' ? [limit] : [],
  )

describe('an adverse measure', () => {
  it('passes on provisions that were read', () => expect(blockedBy({})).toEqual([]))

  it.each(['partial', 'unverified'] as const)('is blocked where a provision behind it is %s', (status) =>
    expect(blockedBy({ status })).toEqual(['cn-limits.read-basis']),
  )

  it('is blocked where its rule is a draft', () => expect(blockedBy({ draft: true })).toEqual(['cn-limits.read-basis']))

  it('is blocked once the catalogue no longer lists it', () => {
    const blocked = blockedBy({ until: '2026-03-02' })
    expect(blocked).toContain('cn-limits.listed-measure')
    expect(blockedBy({ until: '2026-03-03' })).toEqual([])
  })
})

describe('a reward', () => {
  it('may rest on a provision that was read in part', () =>
    expect(blockedBy({ status: 'partial', polarity: 'favourable' })).toEqual([]))
})
