import { describe, expect, it } from 'vitest'
import { aCase, aProgram, that } from '../../../tests/builders/index.js'
import {
  decide,
  decisionFile,
  digestOf,
  openProgram,
  PlumblineError,
  readDecisionFile,
  renderText,
} from '../src/index.js'

const program = aProgram()
  .withRecordKind('order', { facts: { unpaid: 'boolean' } })
  .withRule({ id: 'entry', for: 'order', when: that('record.unpaid', 'equal', true) })
  .build()
const kase = aCase()
  .withRecord({ id: 'o1', kind: 'order', facts: { unpaid: true } })
  .build()
const file = decisionFile(program, kase, decide(program, kase))
const json = (value: unknown): unknown => JSON.parse(JSON.stringify(value))

const codeOf = (run: () => unknown): string | undefined => {
  try {
    run()
  } catch (error) {
    if (error instanceof PlumblineError) return error.code
    throw error
  }
  return undefined
}

describe('a decision file', () => {
  it('is read back as it was written, and explained without the pack', () => {
    const read = readDecisionFile(json(file))
    expect(read).toEqual(json(file))
    expect(renderText(read.explanation, { lang: 'zh' })).toBe(renderText(file.explanation, { lang: 'zh' }))
  })

  it('is sealed with the digests of both parts', () => {
    expect(file.seal).toEqual({ decision: digestOf(file.decision), explanation: digestOf(file.explanation) })
  })

  it('is refused when the decision was changed', () => {
    const changed = { ...file, decision: { ...file.decision, asOf: '2024-07-01' } }
    expect(codeOf(() => readDecisionFile(json(changed)))).toBe('broken-seal')
  })

  it('is refused when the explanation was changed', () => {
    const changed = { ...file, explanation: { ...file.explanation, sections: [] } }
    expect(codeOf(() => readDecisionFile(json(changed)))).toBe('broken-seal')
  })

  it('is refused with the explanation of another decision, however well sealed', () => {
    const explanation = { ...file.explanation, case: `sha256:${'0'.repeat(64)}` }
    const changed = { ...file, explanation, seal: { ...file.seal, explanation: digestOf(explanation) } }
    expect(codeOf(() => readDecisionFile(json(changed)))).toBe('broken-seal')
  })

  it.each([
    ['nothing', undefined],
    ['a text', 'decision'],
    ['another format', { ...file, format: 'decision-file/2' }],
    [
      'an unknown statement',
      {
        ...file,
        explanation: {
          ...file.explanation,
          sections: [{ section: 'answer', items: [{ says: { code: 'guilty', with: {} }, then: [] }] }],
        },
      },
    ],
    ['something deep', Array.from({ length: 5000 }).reduce((inner: unknown) => [inner], null)],
  ])('is not %s', (_, input) => {
    expect(codeOf(() => readDecisionFile(input))).toBe('not-a-decision-file')
  })
})

describe('a program', () => {
  it('is opened from its JSON', () => {
    const withoutRules = { ...program, rules: [] }
    expect(openProgram(json(withoutRules))).toEqual(withoutRules)
  })

  it('with rules is refused without the limits that it must be pinned to', () => {
    expect(codeOf(() => openProgram(json(program)))).toBe('not-a-program')
  })

  it('that is none is refused, with each place and what is wrong there', () => {
    try {
      openProgram({ ...program, semantics: 2, rules: [{}] })
      expect.unreachable()
    } catch (error) {
      expect(error).toBeInstanceOf(PlumblineError)
      const { code, details, cause } = error as PlumblineError
      expect(code).toBe('not-a-program')
      expect(details.some((detail) => detail.startsWith('/semantics: '))).toBe(true)
      expect(details.some((detail) => detail.startsWith('/rules/0/'))).toBe(true)
      expect(cause).toBeInstanceOf(Error)
    }
  })
})
