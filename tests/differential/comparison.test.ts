import { describe, expect, it } from 'vitest'
import { aCase, aProgram, that } from '../builders/index.js'
import { compare } from './compare.js'
import { mutations } from './mutations.js'
import { report } from './report.js'

const program = aProgram()
  .withRecordKind('order', { facts: { loss: 'money', paid: 'boolean' } })
  .withRule({
    id: 'r',
    for: 'order',
    when: { all: [that('record.loss', 'greaterThan', { n: 5, unit: 'fen' }), that('record.paid', 'equal', false)] },
  })
  .withRule({ id: 's', when: that('matter.kind', 'equal', 'listing') })
  .build()
const given = aCase()
  .withRecord({ id: 'order', kind: 'order', facts: { loss: { n: 5, unit: 'fen' }, paid: false } })
  .withRecord({ id: 'other', kind: 'order' })
  .build()
const found = { program, case: given }
const mistake = mutations.find(({ name }) => name === 'greaterThan taken for greaterThanInclusive')

describe('the comparison', () => {
  it('finds nothing where the two sides agree', async () => {
    expect(await compare(program, given)).toEqual([])
  })

  it('names the node, the trigger and both truths, and makes the program and the case as small as they get', async () => {
    const options = { forCore: mistake?.program ?? ((same: typeof program) => same) }
    const differences = await compare(program, given, { ...options, agreement: 'truths' })
    expect(differences).toContainEqual({
      at: 'r@2020-01-01 for order: truth of r@2020-01-01#when/all/0',
      core: 'true',
      reference: 'false',
    })
    const text = await report(found, differences, options)
    expect(text).toContain('r@2020-01-01#when')
    expect(text).not.toContain('s@2020-01-01')
    expect(text).not.toContain('"other"')
  })
})
