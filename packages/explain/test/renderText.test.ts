import { describe, expect, it } from 'vitest'
import { columns, renderText } from '../src/index.js'
import { wrap } from '../src/render/text/wrap.js'
import { line, piece, textOf } from '../src/say/line.js'
import { everySample, explanationOf, samples } from './samples.js'

const wrapped = (text: string, width: number): readonly string[] =>
  wrap(line`${text}`, width).map((tokens) => tokens.map((token) => token.text).join(''))

describe('lines are broken', () => {
  it('between Chinese characters, which take two columns', () => {
    expect(wrapped('以事实为依据', 8)).toEqual(['以事实为', '依据'])
  })

  it('between English words, without the space', () => {
    expect(wrapped('facts are the ground', 9)).toEqual(['facts are', 'the', 'ground'])
  })

  it('never before a closing mark nor after an opening one', () => {
    expect(wrapped('依据法律。', 8)).toEqual(['依据法', '律。'])
    expect(wrapped('依据（法律', 6)).toEqual(['依据', '（法律'])
  })

  it('inside what is too long for any line', () => {
    expect(wrapped('a'.repeat(10), 4)).toEqual(['aaaa', 'aaaa', 'aa'])
  })

  it('nowhere in a date', () => {
    expect(wrapped('最后一日 2029-03-02，自', 12)).toEqual(['最后一日', '2029-03-02，', '自'])
  })
})

describe('text', () => {
  it.each([
    ['zh', 40],
    ['zh', 80],
    ['en', 40],
    ['en', 100],
  ] as const)('in %s keeps to %i columns', (lang, width) => {
    const lines = renderText(explanationOf(everySample), { lang, width }).split('\n')
    expect(lines.filter((one) => columns(one) > width)).toEqual([])
    expect(lines.filter((one) => /[^\S]$/.test(one))).toEqual([])
  })

  it('has no terminal codes unless colour is asked for', () => {
    expect(renderText(explanationOf(everySample), { lang: 'zh' })).not.toContain('\u001B')
    expect(renderText(explanationOf(everySample), { lang: 'zh', colour: true })).toContain('\u001B[')
  })

  it('is the same with colour once the codes are taken out', () => {
    const options = { lang: 'en', width: 80 } as const
    const coloured = renderText(explanationOf(everySample), { ...options, colour: true })
    // biome-ignore lint/suspicious/noControlCharactersInRegex: the codes are what is taken out.
    expect(coloured.replace(/\u001B\[\d+m/g, '')).toBe(renderText(explanationOf(everySample), options))
  })

  it('aligns the text behind Chinese labels', () => {
    const text = renderText(explanationOf([...samples.matter, ...samples['proposed-by'], ...samples.wished]), {
      lang: 'zh',
    })
    const starts = text.split('\n').filter((one) => /^ {2}\S/.test(one))
    expect(starts.map((one) => columns(one.slice(0, one.indexOf('  ', 2)).trimEnd()) <= 12)).not.toContain(false)
    expect(text).toContain('  事项        投标\n')
    expect(text).toContain('  机关拟采取  wish：')
  })

  it('cannot be rewritten by a name with control characters', () => {
    expect(textOf([piece('A\u001B[2J\u202EB\nC', null)])).toBe('A [2J B C')
    expect(textOf([piece('A\u00ADB\u{E0041}C\uFFF9D\uD800', null)])).toBe('A B C D ')
  })
})
