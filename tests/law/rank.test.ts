import { fileURLToPath } from 'node:url'
import { decide } from '@plumbline/core'
import { loadProgram } from '@plumbline/files'
import { type AuthorityCharacter, type Level, levels, type Program } from '@plumbline/schema'
import { describe, expect, it } from 'vitest'
import { aCase, aProgram } from '../builders/index.js'
import { type RankRow, rankTable } from '../support/rankTable.js'

const { program: limits } = await loadProgram(fileURLToPath(new URL('../../rules/cn-limits', import.meta.url)))

const programOf = ({ nature, kind }: RankRow, level: Level): Program => {
  const base = aProgram()
    .withMeasure({ id: 'test-measure', nature, kind, polarity: nature === 'reward' ? 'favourable' : 'adverse' })
    .withRule({ id: 'gives-it', when: { fact: 'matter.kind', operator: 'equal', value: 'listing' } })
    .build()
  const law = base.instruments['test-law'] as Program['instruments'][string]
  const local = level.startsWith('local') ? { region: '310000' } : {}
  return {
    ...base,
    limits: limits?.limits ?? [],
    instruments: { ...limits?.instruments, 'test-law': { ...law, level, ...local } },
  }
}

/** Limits on rank that block the measure when its only basis is of that level. */
const blockedBy = (row: RankRow, level: Level): readonly string[] =>
  decide(
    programOf(row, level),
    aCase()
      .asOf('2026-03-02')
      .withSubject(row.party === 'natural-person' ? { kind: 'natural-person', creditCode: undefined } : {})
      .build(),
  ).limits.flatMap(({ limit, does }) => (does === 'block' && /rank|reward-basis/.test(limit) ? [limit] : []))

describe('the level of the basis that a measure needs', () => {
  it('is asked for by the limits of the pack', () => expect(limits?.limits.length).toBeGreaterThan(20))

  const cases = rankTable.flatMap((row) =>
    levels.map((level) => ({ party: 'legal-person' as const, ...row, level, passing: row.passes.includes(level) })),
  )
  it.each(cases)('$nature $kind $party on a $level: $passing', ({ level, passing, ...row }) => {
    expect(blockedBy(row, level).length === 0).toBe(passing)
  })
})

describe('a national instrument of local rank', () => {
  it('founds no local list, because nothing local empowers it', () => {
    const row: RankRow = { nature: 'list-entry', kind: 'statutory-list', passes: [], law: [] }
    const program = programOf(row, 'local-regulation')
    const { region: _, ...national } = program.instruments['test-law'] as Program['instruments'][string]
    const decision = decide(
      { ...program, instruments: { ...program.instruments, 'test-law': national } },
      aCase().asOf('2026-03-02').build(),
    )
    expect(decision.limits.flatMap(({ limit, does }) => (does === 'block' ? [limit] : []))).toContain(
      'cn-limits.rank-list-entry',
    )
  })
})

describe('a private choice', () => {
  const choice = (modality: 'shall' | 'may', character: AuthorityCharacter = 'private') => {
    const program = programOf({ nature: 'private-choice', kind: 'terms', passes: [], law: [] }, 'law')
    const { authorities } = program.dictionary
    const ofCharacter = Object.fromEntries(
      Object.entries(authorities).map(([kind, declared]) => [kind, { ...declared, character }]),
    )
    return decide(
      {
        ...program,
        dictionary: { ...program.dictionary, authorities: ofCharacter },
        rules: program.rules.map((rule) => ({ ...rule, modality })),
      },
      aCase().asOf('2026-03-02').build(),
    ).limits.flatMap(({ limit, does }) => (does === 'block' ? [limit] : []))
  }
  it('is nobody’s duty', () => expect(choice('shall')).toEqual(['cn-limits.private-choice']))
  it('may be made', () => expect(choice('may')).toEqual([]))
  it.each(['organ', 'court'] as const)('is not for what is in law a %s', (character) =>
    expect(choice('may', character)).toEqual(['cn-limits.private-choice']),
  )
})
