import { describe, expect, it } from 'vitest'
import { languageIn, languageOf } from '../src/language.js'
import { terminalOf } from '../src/terminal.js'

describe('the language', () => {
  it.each([
    [{ LANG: 'zh_CN.UTF-8' }, 'zh'],
    [{ LANG: 'en_US.UTF-8' }, 'en'],
    [{ LANG: 'C' }, 'en'],
    [{}, 'en'],
    [{ LC_ALL: 'C', LANG: 'zh_CN.UTF-8' }, 'en'],
    [{ LC_ALL: '', LC_MESSAGES: 'zh_TW', LANG: 'C' }, 'zh'],
  ])('of %o is %s', (environment, lang) => {
    expect(languageOf(environment)).toBe(lang)
  })

  it('asked for on the command line comes first, even of a line that is wrong', () => {
    expect(languageIn(['frob', '--lang', 'zh'], { LANG: 'C' })).toBe('zh')
    expect(languageIn(['--lang=en'], { LANG: 'zh_CN' })).toBe('en')
    expect(languageIn(['--lang', 'fr'], { LANG: 'zh_CN' })).toBe('zh')
  })
})

describe('the terminal', () => {
  const stream = (isTTY: boolean, columns?: number) => ({
    isTTY,
    ...(columns === undefined ? {} : { columns }),
    write: () => true,
  })
  const colour = (isTTY: boolean, environment: Record<string, string>) =>
    terminalOf(stream(isTTY), stream(isTTY), environment).colour

  it.each([
    [true, {}, true],
    [false, {}, false],
    [true, { NO_COLOR: '1' }, false],
    [true, { NO_COLOR: '' }, true],
    [false, { FORCE_COLOR: '1' }, true],
    [true, { FORCE_COLOR: '0' }, false],
    [true, { NO_COLOR: '1', FORCE_COLOR: '1' }, false],
    [true, { TERM: 'dumb' }, false],
  ])('tty %s with %o has colour: %s', (isTTY, environment, expected) => {
    expect(colour(isTTY, environment as Record<string, string>)).toBe(expected)
  })

  it.each([
    [undefined, 100],
    [40, 60],
    [80, 80],
    [240, 100],
  ])('of %s columns is written %i wide', (columns, width) => {
    expect(terminalOf(stream(true, columns), stream(true), {}).width).toBe(width)
  })
})
