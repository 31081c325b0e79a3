import { type Diagnostic, formatDiagnostic, parseYaml } from '@plumbline/pack'
import { describe, expect, it } from 'vitest'
import { bytesOf, changed, compile } from './packs.js'

const diagnostic = (start: number, end: number, line: number, column: number): Diagnostic => ({
  code: 'PL1203',
  severity: 'error',
  file: 'rules/x.yaml',
  span: [start, end],
  line,
  column,
  message: { zh: '条款 `a/art-1` 未列出', en: 'no provision `a/art-1`' },
  help: { zh: '是否想写 `a/art-2`', en: 'did you mean `a/art-2`' },
})

const frameOf = (source: string, start: number, end: number): readonly string[] => {
  const before = source.slice(0, start).split('\n')
  const column = [...(before.at(-1) as string)].length + 1
  return formatDiagnostic(diagnostic(start, end, before.length, column), source, 'en')
    .split('\n')
    .slice(1, 4)
}

describe('a formatted diagnostic', () => {
  it('says where, what, why and how to mend it', () => {
    expect(formatDiagnostic(diagnostic(5, 12, 1, 6), 'law: a/art-1\n', 'en')).toBe(
      [
        'rules/x.yaml:1:6 error PL1203 no provision `a/art-1`',
        '  |',
        '1 | law: a/art-1',
        '  |      ^^^^^^^',
        '  cause: every citation leads to a provision listed in `law/`',
        '  help: did you mean `a/art-2`',
      ].join('\n'),
    )
  })

  it('says the same in Chinese', () => {
    expect(formatDiagnostic(diagnostic(5, 12, 1, 6), 'law: a/art-1\n', 'zh')).toBe(
      [
        'rules/x.yaml:1:6 错误 PL1203 条款 `a/art-1` 未列出',
        '  |',
        '1 | law: a/art-1',
        '  |      ^^^^^^^',
        '  原因: 每处引用都须指向 law/ 中列出的条款',
        '  建议: 是否想写 `a/art-2`',
      ].join('\n'),
    )
  })

  it('marks two cells for a full-width character, none for a combining one', () => {
    const source = 'a: { zh: 拖欠。, en: e\u0301𠮷x }'
    const at = source.indexOf('𠮷')
    expect(frameOf(source, at, at + 3)).toEqual(['  |', `1 | ${source}`, `  | ${' '.repeat(22)}^^^`])
    expect(frameOf(source, source.indexOf('拖'), source.indexOf('。') + 1)[2]).toBe(
      `  | ${' '.repeat(9)}${'^'.repeat(6)}`,
    )
  })

  it('shows the first line only, a tab as one space, and no carriage return', () => {
    expect(frameOf('x: 1\r\n\tb: c\r\n  d: e\r\n', 7, 18)).toEqual(['  |', '2 |  b: c', '  |  ^^^^'])
  })

  it('marks what stands behind tabs, astral characters and variation selectors, cell for cell', () => {
    for (const [line, cells] of [
      ['\ta: bad', 4],
      ['a:\t\tbad', 4],
      ['😀: bad', 4],
      ['𠮷𠮷: bad', 6],
      ['\u{20000}\u{E0100}: bad', 4],
      ['ａ: bad', 4],
      ['é: bad', 3],
      ['e\u0301: bad', 3],
    ] as const) {
      const at = line.indexOf('bad')
      const [, shown, mark] = frameOf(`x: 1\n${line}\n`, 5 + at, 8 + at) as [string, string, string]
      expect(mark, line).toBe(`  | ${' '.repeat(cells)}^^^`)
      expect(shown.endsWith(': bad') || shown.endsWith('bad'), line).toBe(true)
    }
  })

  it('marks the same behind a byte order mark and carriage returns as without', () => {
    const broken = 'a: 1\n甲乙𠮷: { b: no }\n'
    const framesOf = (text: string) => {
      const { diagnostics, text: source } = parseYaml(bytesOf(text), 'x.yaml')
      return diagnostics.map((one) => formatDiagnostic(one, source, 'zh'))
    }
    const [frame] = framesOf(broken)
    expect(frame?.split('\n')[3]).toBe(`  | ${' '.repeat(13)}^^`)
    expect(framesOf(broken.replaceAll('\n', '\r\n'))).toEqual(framesOf(broken))
    expect(framesOf(`\ufeff${broken}`)).toEqual(framesOf(broken))
  })

  it('says how grave it is in either language', () => {
    const note = { ...diagnostic(0, 1, 1, 1), severity: 'note' } as const
    expect(formatDiagnostic(note, 'a', 'zh')).toContain('rules/x.yaml:1:1 提示 PL1203')
    expect(formatDiagnostic({ ...note, severity: 'warning' }, 'a', 'en')).toContain('rules/x.yaml:1:1 warning PL1203')
  })

  it('cannot be rewritten by what is written in a pack', () => {
    const text = { zh: '键 `\u001B[2J`', en: 'key `\u001B[2J\nx`' }
    const formatted = formatDiagnostic(
      { ...diagnostic(0, 1, 1, 1), message: text, help: text },
      'a\u202Eb\u001B[2J',
      'en',
    )
    expect(formatted.split('\n')).toMatchObject({ 0: 'rules/x.yaml:1:1 error PL1203 key ` [2J x`', 2: '1 | a b [2J' })
    expect(formatted).not.toMatch(/\p{Cf}/u)
  })

  it('cuts a line that has no end', () => {
    const source = `${'中'.repeat(500_000)}x${'y'.repeat(500_000)}`
    const [, line, mark] = frameOf(source, 500_000, 500_001) as [string, string, string]
    expect(line.length).toBeLessThan(110)
    expect(mark.indexOf('^')).toBe('1 | …'.length + 48)
  })

  it('needs no source', () => {
    expect(formatDiagnostic(diagnostic(5, 12, 1, 6), undefined, 'en').split('\n')).toHaveLength(3)
  })

  it('names the provision around the place', () => {
    const { diagnostics, sources } = compile(
      changed('rules/wages/list-entry/2022-01-01.yaml', 'record.unpaid,', 'record.unpiad,'),
    )
    const [one] = diagnostics
    expect(one === undefined ? '' : formatDiagnostic(one, sources.get(one.file), 'zh')).toContain(
      '条款: zz-wages-law/art-2',
    )
  })
})
