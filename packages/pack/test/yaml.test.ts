import { type Diagnostic, maxDepth, maxFileBytes, parseYaml, type YamlFile } from '@plumbline/pack'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bytesOf } from './packs.js'

const read = (text: string): YamlFile => parseYaml(bytesOf(text), 'x.yaml')
const codes = ({ diagnostics }: { readonly diagnostics: readonly Diagnostic[] }): readonly string[] =>
  diagnostics.map(({ code }) => code)
const found = (text: string): readonly string[] =>
  read(text).diagnostics.map(({ code, line, column }) => `${code} ${line}:${column}`)

describe('what YAML 1.2 says stays', () => {
  it('an unquoted day is text', () => {
    expect(read('from: 2022-01-01\nuntil: "2022-01-01"').value).toEqual({ from: '2022-01-01', until: '2022-01-01' })
  })

  it('a time, a version and a locator are text', () => {
    expect(read('a: 12:30\nb: 1.2.3\nc: some-law/art-1').value).toEqual({ a: '12:30', b: '1.2.3', c: 'some-law/art-1' })
  })

  it('JSON is YAML', () => {
    const value = { text: '中\u{1f600}"\\', list: [1, null, true], nested: { empty: {}, none: [] } }
    expect(read(JSON.stringify(value, null, 2)).value).toEqual(value)
    expect(read(JSON.stringify(value).replace('中', '\\u4e2d')).value).toEqual(value)
    expect(read(JSON.stringify(value, null, '\t')).value).toEqual(value)
  })

  it('block text keeps its lines', () => {
    expect(read('a: |\n  one\n  two\n').value).toEqual({ a: 'one\ntwo\n' })
  })
})

describe('booleans of YAML 1.1', () => {
  it.each(['no', 'No', 'NO', 'yes', 'on', 'off', 'y', 'n'])('%s unquoted is refused as a value', (word) => {
    expect(found(`a: ${word}`)).toEqual(['PL1011 1:4'])
  })

  it('are text in quotes, and names of keys', () => {
    expect(read('a: "no"\non: 2022-01-01\nb: [\'off\']').value).toEqual({ a: 'no', on: '2022-01-01', b: ['off'] })
  })

  it('say what to write', () => {
    expect(read('a: off').diagnostics[0]?.help?.en).toBe('write `false` for the boolean, `"off"` for the text')
  })
})

describe('numbers', () => {
  it.each(['0', '7', '-7', '9007199254740991', '-9007199254740991'])('%s is taken', (text) => {
    expect(read(`a: ${text}`).value).toEqual({ a: Number(text) })
  })

  it.each([
    '1.5',
    '1.0',
    '1e3',
    '1e400',
    '-1e400',
    '.inf',
    '-.Inf',
    '.nan',
    '.NaN',
    '9007199254740992',
    '010',
    '0x1F',
    '0o17',
    '+1',
    '-0',
    `${'9'.repeat(400)}`,
  ])('%s is refused', (text) => {
    expect(found(`a: ${text}`)).toEqual(['PL1012 1:4'])
  })
})

describe('anchors, aliases, merge keys, tags', () => {
  it('are refused wherever they stand', () => {
    expect(found('a: &x [1]\nb: *x\nc:\n  <<: *x\nd: !!set { e }\nf: !own 1\n? !!str g\n: 1')).toEqual([
      'PL1008 1:7',
      'PL1008 2:4',
      'PL1008 4:3',
      'PL1009 5:10',
      'PL1009 6:9',
      'PL1009 7:9',
    ])
  })

  it('never explode', () => {
    const laughs = Array.from({ length: 60 }, (_, n) => `a${n + 1}: &a${n + 1} [*a${n}, *a${n}, *a${n}, *a${n}]`)
    expect(new Set(codes(read(`a0: &a0 lol\n${laughs.join('\n')}`)))).toEqual(new Set(['PL1008']))
  })
})

describe('keys', () => {
  it('stand once', () => {
    expect(found('甲: { 乙: 1, 丙: 2, 乙: 3 }\n甲: 4')).toEqual(['PL1007 1:18', 'PL1007 2:1'])
  })

  it('are text that no runtime reserves', () => {
    const { value } = read('__proto__: { a: 1 }\nconstructor: 1\n[1]: 2\nb: 3')
    expect(found('__proto__: { a: 1 }\nconstructor: 1\n[1]: 2\nb: 3')).toEqual([
      'PL1015 1:1',
      'PL1015 2:1',
      'PL1015 3:1',
    ])
    expect(value).toEqual({ b: 3 })
    expect(({} as { a?: unknown }).a).toBeUndefined()
  })
})

describe('places', () => {
  it('count code points, so that Chinese text and emoji are one column each', () => {
    expect(found('a: { zh: 拖欠𠮷😀, b: no }')).toEqual(['PL1011 1:19'])
  })

  it('are the same with a byte order mark and with CRLF', () => {
    const text = 'a: 1\n甲: { b: 1.5 }\nc: |\n  d\ne: no\n'
    const plain = found(text)
    expect(plain).toEqual(['PL1012 2:9', 'PL1011 5:4'])
    expect(found(text.replaceAll('\n', '\r\n'))).toEqual(plain)
    expect(found(`\ufeff${text}`)).toEqual(plain)
    expect(found(`\ufeff${text.replaceAll('\n', '\r\n')}`)).toEqual(plain)
    expect(read('\ufeffa: 1').value).toEqual({ a: 1 })
  })

  it('are kept for every node', () => {
    const file = read('a:\n  - { b: 中, c: 2 }\n')
    expect(file.origin(['a', 0, 'c'])).toMatchObject({ file: 'x.yaml', line: 2, column: 16, law: [] })
    expect(file.keyOrigin(['a', 0, 'c'])).toMatchObject({ line: 2, column: 13 })
    expect(file.origin(['a', 0, 'nowhere'])).toEqual(file.origin(['a', 0]))
    const { span } = file.origin(['a', 0, 'b'])
    expect(file.text.slice(...span)).toBe('中')
  })

  it('carry the provision cited nearest around them', () => {
    const file = read(
      'law: some-law/art-1\nwhen:\n  - { fact: a, law: [some-law/art-2, some-law/art-3] }\n  - { fact: b }\n',
    )
    expect(file.origin(['when', 0, 'fact']).law).toEqual(['some-law/art-2', 'some-law/art-3'])
    expect(file.origin(['when', 1, 'fact']).law).toEqual(['some-law/art-1'])
  })
})

describe('bytes', () => {
  it('that are no UTF-8 are refused with their place', () => {
    const bytes = new Uint8Array([...bytesOf('a: 中\nb: \ufffd中'), 0xff, ...bytesOf('x')])
    const [complaint] = parseYaml(bytes, 'x.yaml').diagnostics
    expect(complaint).toMatchObject({ code: 'PL1003', line: 2, column: 6 })
    expect(complaint?.message.en).toContain(`byte ${bytesOf('a: 中\nb: \ufffd中').length} `)
  })

  it.each([
    [[0xc0, 0x80], 3],
    [[0xed, 0xa0, 0x80], 3],
    [[0xf4, 0x90, 0x80, 0x80], 3],
    [[0xe4, 0xb8], 3],
  ])('%j, no character, is found', (bad, byte) => {
    expect(parseYaml(new Uint8Array([...bytesOf('a: '), ...bad]), 'x.yaml').diagnostics[0]?.message.en).toContain(
      `byte ${byte} `,
    )
  })

  it('past the limit are refused unread, 50 MB at once', () => {
    const huge = new Uint8Array(50 * 1024 * 1024).fill(0x5b)
    const start = process.hrtime.bigint()
    const refused = parseYaml(huge, 'x.yaml')
    expect(codes(refused)).toEqual(['PL1002'])
    expect(refused.text).toBe('')
    expect(process.hrtime.bigint() - start).toBeLessThan(200_000_000n)
  })

  it('up to the limit are read', () => {
    const text = `a: "${'中'.repeat(Math.floor((maxFileBytes - 5) / 3))}"`
    expect(codes(read(text))).toEqual([])
  })
})

describe('nesting', () => {
  const nested = (depth: number): string => `${'[ '.repeat(depth)}${' ]'.repeat(depth)}`

  it('goes to the limit and no further', () => {
    expect(codes(read(`a: ${nested(maxDepth - 1)}`))).toEqual([])
    expect(codes(read(`a: ${nested(maxDepth)}`))).toEqual(['PL1013'])
    expect(codes(read(`${'- '.repeat(maxDepth + 1)}x`))).toEqual(['PL1013'])
  })

  it.each([
    ['brackets', '['.repeat(500_000)],
    ['braces', '{a: '.repeat(200_000)],
    ['lists', '- '.repeat(300_000)],
    ['questions', '? '.repeat(100_000)],
  ])('without end, of %s, is refused and not run into', (_, text) => {
    expect(codes(read(text))).toContain('PL1013')
  })
})

describe('files that are no mapping', () => {
  it.each([
    ['', 'PL1004'],
    ['\n\n', 'PL1004'],
    ['# only a comment', 'PL1004'],
    ['\ufeff', 'PL1004'],
    ['---\n---\n', 'PL1010'],
    ['a: 1\n---\nb: 2', 'PL1010'],
  ])('%j', (text, code) => {
    expect(codes(read(text))).toEqual([code])
  })
})

describe('text', () => {
  it('with half of a surrogate pair is refused', () => {
    expect(found('a: "\\ud83d"\n"\\ud83d": 1\nb: "\\ud83d\\ude00"')).toEqual(['PL1016 1:4', 'PL1016 2:1'])
  })
})

describe('any bytes', () => {
  const yamlish = fc
    .array(
      fc.constantFrom(
        'a',
        ':',
        ' ',
        '\n',
        '- ',
        '[',
        ']',
        '{',
        '}',
        '"',
        "'",
        '&x',
        '*x',
        '!!t',
        '|',
        '>',
        '#',
        ',',
        '?',
        '\t',
        '中',
        '\r',
        '---\n',
        '%',
        '1e9',
        '~',
        '<<',
      ),
      { maxLength: 40 },
    )
    .map((parts) => bytesOf(parts.join('')))

  it('never make it throw, and are either a value or a complaint', () => {
    fc.assert(
      fc.property(fc.oneof(fc.uint8Array({ maxLength: 200 }), yamlish), (bytes) => {
        const { value, diagnostics } = parseYaml(bytes, 'x.yaml')
        return value !== undefined || diagnostics.length > 0
      }),
      { numRuns: 3000 },
    )
  })
})
