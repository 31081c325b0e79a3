import { Writable } from 'node:stream'
import { describe, expect, it } from 'vitest'
import { showProblems } from '../src/show/problems.js'
import { showUserError } from '../src/show/userError.js'
import { surviveClosedPipe, terminalOf } from '../src/terminal.js'
import { UserError } from '../src/userError.js'

const hostile = 'a\u001B[2J\u202E\nerror: b'
const both = { zh: hostile, en: hostile }

const shown = (show: (context: { terminal: ReturnType<typeof terminalOf>; lang: 'en' }) => void): string => {
  let text = ''
  const stream = { write: (more: string) => (text += more) }
  show({ terminal: terminalOf(stream, stream, {}), lang: 'en' })
  return text
}

describe('what the terminal is told', () => {
  it('cannot be rewritten by a path or a key', () => {
    const text = shown((context) => showUserError(context, new UserError('not-json', both, [hostile], both), false))
    expect(text).toBe('error: a [2J  error: b\n  a [2J  error: b\nhelp: a [2J  error: b\n')
  })

  it('cannot be rewritten by a case', () => {
    const problem = { code: 'malformed', path: `/${hostile}`, message: both, help: both } as const
    expect(shown((context) => showProblems(context, [problem])).split('\n')).toHaveLength(4)
  })

  it.each([
    ['EPIPE', []],
    ['ENOSPC', ['ENOSPC']],
  ])('that ends in %s fails with %o', async (code, failures) => {
    const told: unknown[] = []
    const stream = new Writable({ write: (_chunk, _encoding, done) => done(Object.assign(new Error(code), { code })) })
    surviveClosedPipe(stream as NodeJS.WriteStream, (error) => told.push(error.code))
    stream.write('x')
    await new Promise((resolve) => setImmediate(resolve))
    expect(told).toEqual(failures)
  })
})
