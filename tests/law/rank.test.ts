import { fileURLToPath } from 'node:url'
import { decide } from '@plumbline/core'
import { loadProgram } from '@plumbline/files'
import { type Level, levels, type Nature, type Program } from '@plumbline/schema'
import { describe, expect, it } from 'vitest'
import { aCase, aProgram } from '../builders/index.js'

const { program: limits } = await loadProgram(fileURLToPath(new URL('../../rules/cn-limits', import.meta.url)))

const higher: readonly Level[] = ['law', 'administrative-regulation']
const laid: readonly Level[] = [...higher, 'local-regulation']
const rules: readonly Level[] = ['departmental-rule', 'local-government-rule']

interface Row {
  readonly nature: Nature
  readonly kind: string
  readonly passes: readonly Level[]
  readonly party?: 'legal-person' | 'natural-person'
}
const penalty = (kind: string, passes: readonly Level[]): Row => ({ nature: 'penalty', kind, passes })

/** Which levels may found which measure, as a lawyer reads it off the articles; the limits must say the same. */
const table: readonly Row[] = [
  // Penalty Law 10: any penalty by law; 11: none that restricts liberty by administrative regulation.
  penalty('detention', ['law']),
  // Penalty Law 12: nor revocation of the business licence by local regulation; 9(6): other kinds need higher law.
  penalty('business-licence-revocation', higher),
  penalty('disqualification', higher),
  // Penalty Law 12.
  penalty('permit-revocation', laid),
  penalty('occupation-restriction', laid),
  penalty('confiscation', laid),
  // Penalty Law 13, 14; 16: nothing by other documents.
  penalty('warning', [...laid, ...rules]),
  penalty('notice-of-criticism', [...laid, ...rules]),
  penalty('fine', [...laid, ...rules]),
  // Legislation Law 91(2), 93(6), 82.
  { nature: 'list-entry', kind: 'statutory-list', passes: laid },
  { nature: 'statutory-disqualification', kind: 'bid-exclusion', passes: laid },
  // Licensing Law 15(2), 16(4).
  { nature: 'statutory-disqualification', kind: 'licence-bar', passes: higher },
  { nature: 'publication', kind: 'website-publication', passes: laid },
  // PIPL 34.
  { nature: 'publication', kind: 'website-publication', passes: higher, party: 'natural-person' },
  // Business Environment Regulation 64(1).
  { nature: 'supervision', kind: 'more-inspections', passes: [...laid, ...rules] },
  // Legislation Law 11(10), 119(1).
  { nature: 'court-measure', kind: 'consumption-limit', passes: ['law'] },
  { nature: 'reward', kind: 'priority', passes: levels },
]

const programOf = ({ nature, kind }: Row, level: Level): Program => {
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
const blockedBy = (row: Row, level: Level): readonly string[] =>
  decide(
    programOf(row, level),
    aCase()
      .asOf('2026-03-02')
      .withSubject(row.party === 'natural-person' ? { kind: 'natural-person', creditCode: undefined } : {})
      .build(),
  ).limits.flatMap(({ limit, does }) => (does === 'block' && /rank|reward-basis/.test(limit) ? [limit] : []))

describe('the level of the basis that a measure needs', () => {
  it('is asked for by the limits of the pack', () => expect(limits?.limits.length).toBeGreaterThan(20))

  const cases = table.flatMap((row) =>
    levels.map((level) => ({ party: 'legal-person' as const, ...row, level, passing: row.passes.includes(level) })),
  )
  it.each(cases)('$nature $kind $party on a $level: $passing', ({ level, passing, ...row }) => {
    expect(blockedBy(row, level).length === 0).toBe(passing)
  })
})

describe('a national instrument of local rank', () => {
  it('founds no local list, because nothing local empowers it', () => {
    const row: Row = { nature: 'list-entry', kind: 'statutory-list', passes: [] }
    const program = programOf(row, 'local-regulation')
    const { region: _, ...national } = program.instruments['test-law'] as Program['instruments'][string]
    const decision = decide(
      { ...program, instruments: { ...program.instruments, 'test-law': national } },
      aCase().asOf('2026-03-02').build(),
    )
    expect(decision.limits.find(({ does }) => does === 'block')?.limit).toBe('cn-limits.rank-list-entry')
  })
})

describe('a private choice', () => {
  const choice = (modality: 'shall' | 'may') => {
    const program = programOf({ nature: 'private-choice', kind: 'terms', passes: [] }, 'law')
    return decide(
      { ...program, rules: program.rules.map((rule) => ({ ...rule, modality })) },
      aCase().asOf('2026-03-02').build(),
    ).limits.filter(({ does }) => does === 'block')
  }
  it('is nobody’s duty', () => expect(choice('shall').map(({ limit }) => limit)).toEqual(['cn-limits.private-choice']))
  it('may be made', () => expect(choice('may')).toEqual([]))
})
