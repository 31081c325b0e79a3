import { describe, expect, it } from 'vitest'
import { aCase, aProgram, checkDigitOf, creditCodeOf, that } from './index.js'

describe('builders', () => {
  it('gives invented subjects codes with the right check digit', () => {
    expect(checkDigitOf('91110000600037341')).toBe('L')
    expect(creditCodeOf(7)).toMatch(/^91310000YYYYY0007[0-9A-Z]$/)
  })

  it('builds a case that the schema takes', () => {
    const built = aCase()
      .asOf('2024-02-29')
      .withRecord({ id: 'order', kind: 'order' })
      .withEvent('order', { kind: 'served', on: '2024-02-01' })
      .build()
    expect(built.records[0]?.events).toEqual([{ kind: 'served', on: '2024-02-01', knownOn: '2024-02-01' }])
  })

  it('builds a program that the schema takes, rules in order', () => {
    const always = that('case.asOf', 'after', '2000-01-01')
    const program = aProgram()
      .withRule({ id: 'b', when: always })
      .withRule({ id: 'a', from: '2024-01-01', when: always })
      .withRule({ id: 'a', when: always })
      .build()
    expect(program.rules.map(({ id, effective }) => `${id}@${effective.from}`)).toEqual([
      'a@2020-01-01',
      'a@2024-01-01',
      'b@2020-01-01',
    ])
  })
})
