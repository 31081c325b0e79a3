import { decide } from '@plumbline/core'
import { matchRules } from '@plumbline/reference'
import { describe, expect, it } from 'vitest'
import { aCase, aProgram, that } from '../../../tests/builders/index.js'

const programOf = (character: 'finding' | 'designation') =>
  aProgram()
    .withRecordKind('entry', { by: ['human-resources'], facts: { loss: 'money' }, events: { annulled: 'none' } })
    .withRecordKind('finding', { source: 'entry', character })
    .withRule({
      id: 'r',
      for: 'finding',
      when: {
        all: [that('source.event.annulled', 'equal', null), that('source.loss', 'equal', { n: 1, unit: 'fen' })],
      },
    })
    .build()

const entry = { id: 'entry', kind: 'entry', facts: { loss: { n: 1, unit: 'fen' } } } as const
const finding = { id: 'finding', kind: 'finding', basedOn: 'entry' } as const
const other = { id: 'other', kind: 'legal-person', roles: [] } as const

const own = aCase().withRecord(entry).withRecord(finding)
const anothers = aCase()
  .withPerson({ ...other, roles: [] })
  .withRecord({ ...entry, about: 'other' })
  .withRecord(finding)
const withRole = anothers.withSubject({
  kind: 'natural-person',
  creditCode: undefined,
  roles: [{ role: 'legal-representative', of: 'other', from: '2020-01-01' }],
})
const incompetent = aCase()
  .withRecord({ ...entry, by: { id: 'stranger', kind: 'finance', level: 'county', region: '310115' } })
  .withRecord(finding)

/** What the rule comes to for the evaluator and for the reference. */
const outcomes = async (given: ReturnType<typeof aCase>, character: 'finding' | 'designation' = 'finding') => {
  const program = programOf(character)
  const kase = given.build()
  const [decided] = decide(program, kase).rules.filter(({ rule }) => rule === 'r')
  const [matched] = (await matchRules(program, kase)).rules
  return [decided?.because.truth, matched?.because.truth]
}

describe('the record that another rests on', () => {
  it('is read where it is about the same person and a body made it that may', async () => {
    expect(await outcomes(own)).toEqual(['true', 'true'])
  })

  it('is not read where it is about another person, whatever role the one held there', async () => {
    expect(await outcomes(anothers)).toEqual(['unknown', 'unknown'])
    expect(await outcomes(withRole)).toEqual(['unknown', 'unknown'])
  })

  it('is read by an entry on a list of whoever holds a role there, and of nobody else', async () => {
    expect(await outcomes(withRole, 'designation')).toEqual(['true', 'true'])
    expect(await outcomes(anothers, 'designation')).toEqual(['unknown', 'unknown'])
  })

  it('is not read where a body made it that may not', async () => {
    expect(await outcomes(incompetent)).toEqual(['unknown', 'unknown'])
    expect(await outcomes(incompetent, 'designation')).toEqual(['unknown', 'unknown'])
  })

  it('is pointed out where it is not read', () => {
    const reviewsOf = (given: ReturnType<typeof aCase>) => decide(programOf('finding'), given.build()).reviews
    const pointedOut = { code: 'rests-on-another', about: 'finding' }
    expect(reviewsOf(own)).not.toContainEqual(pointedOut)
    expect(reviewsOf(anothers)).toContainEqual(pointedOut)
    expect(reviewsOf(incompetent)).toContainEqual(pointedOut)
  })
})
