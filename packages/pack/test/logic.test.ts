import { compilePack, conflictOf, domainsOf, implies, parsePack, satisfiable, valid } from '@plumbline/pack'
import type { CompiledRule, Node, Program } from '@plumbline/schema'
import { describe, expect, it } from 'vitest'
import { compiled, that } from '../../../tests/builders/index.js'
import { limitsPack, rules, source } from './packs.js'

const programOfTests = (): Program => {
  const { pack } = parsePack(source(rules))
  const program = pack && compilePack(pack, [limitsPack()]).program
  if (!program) throw new Error('the base of the tests is broken')
  return program
}

const program = programOfTests()
const [rule] = program.rules as [CompiledRule]
const inRule = domainsOf(program, { rule })

describe('what facts of a program can be', () => {
  it('is what their declarations say', () => {
    expect(inRule.fact('record.unpaid')).toMatchObject({ type: 'boolean', missing: true })
    expect(inRule.fact('record.conduct')).toMatchObject({ codes: ['refusal', 'delay'] })
    expect(inRule.fact('record.times')).toMatchObject({ type: 'count', missing: false, least: 0 })
    expect(inRule.fact('matter.kind')).toMatchObject({ only: ['listing'] })
    expect(inRule.fact('subject.kind')).toMatchObject({ type: 'code', missing: false })
    expect(inRule.fact('record.nothing-of-the-kind')).toBeUndefined()
  })

  it('is the values of a parameter within the life of what reads it', () => {
    const threshold = 'zz.wages.threshold'
    expect(inRule.parameter(threshold)).toEqual([{ n: 2000000, unit: 'fen' }])
    expect(domainsOf(program, { rule: { for: 'order', matters: [] } }).parameter(threshold)).toHaveLength(2)
    const tooEarly = { ...rule, effective: { from: '1990-01-01', until: '1990-01-02' } }
    expect(domainsOf(program, { rule: tooEarly }).parameter(threshold)).toEqual([])
    expect(inRule.parameter('zz.none')).toBeUndefined()
  })
})

describe('an event', () => {
  const node = (operator: 'after' | 'onOrAfter'): Node =>
    compiled('n', that('record.event.annulled', operator, { fact: 'case.asOf' }))

  it('that is known to have happened lies on or before the day asked about', () => {
    const inOrders = domainsOf(program, { setAside: 'order' })
    expect(inOrders.fact('record.event.annulled')).toMatchObject({ notAfter: 'case.asOf' })
    expect(satisfiable(node('after'), inOrders)).toBe(false)
    expect(satisfiable(node('onOrAfter'), inOrders)).toBe(true)
  })
})

describe('a condition of which too little is known', () => {
  const strange = compiled('n', {
    all: [that('record.strange', 'equal', true), that('record.strange', 'equal', false)],
  })

  it('is taken as possible', () => {
    expect(satisfiable(strange, inRule)).toBe(true)
    expect(valid(strange, inRule)).toBe(false)
    expect(conflictOf({ holding: [strange] }, inRule)).toBeUndefined()
  })

  it('still implies itself', () => {
    expect(implies(strange, strange, inRule)).toBe(true)
  })
})
