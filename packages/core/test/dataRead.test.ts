import { decide } from '@plumbline/core'
import type { Program } from '@plumbline/schema'
import { describe, expect, it } from 'vitest'
import { aCase, anyEffect, aProgram, that } from '../../../tests/builders/index.js'

const program = aProgram()
  .withMeasure({ id: 'post-bar', nature: 'statutory-disqualification' })
  .withRecordKind('judgment', { facts: { outcome: { type: 'boolean', personal: 'sensitive' } } })
  .withRule({
    id: 'post-bar',
    for: 'judgment',
    reads: ['record.outcome'],
    when: that('record.outcome', 'equal', true),
    then: [{ ...anyEffect, act: 'bar', measure: 'post-bar' }],
  })
  .withLimit({
    id: 'data-sensitive',
    when: that('effect.dataCategory', 'equal', 'sensitive'),
    require: that('effect.act', 'equal', 'impose'),
  })
  .build()

const judgment = program.dictionary.records['judgment'] as Program['dictionary']['records'][string]
const outcome = judgment.facts['outcome'] as (typeof judgment.facts)[string]

/** The same rules, by identity, under a dictionary in which the outcome is no personal data. */
const elsewhere: Program = {
  ...program,
  dictionary: {
    ...program.dictionary,
    records: { judgment: { ...judgment, facts: { outcome: { ...outcome, personal: 'none' } } } },
  },
}

const stateUnder = (of: Program) =>
  decide(
    of,
    aCase()
      .withRecord({ id: 'judgment', kind: 'judgment', facts: { outcome: true } })
      .build(),
  ).effects[0]?.state

describe('what a rule reads', () => {
  it('is as the program declares it that decides, not the one that held the rule before', () => {
    expect([program, elsewhere, program].map(stateUnder)).toEqual(['blocked', 'advisory', 'blocked'])
  })
})
