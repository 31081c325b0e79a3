import { type Allowed, type CompiledPack, compilePack, formatYaml, parsePack, type Severities } from '@plumbline/pack'
import { describe, expect, it } from 'vitest'
import { bytesOf, limitsPack, overlay, rules, source } from './packs.js'

const F = 'facts/wages.yaml'
const unused = `      shareholders:
        title: { zh: 股东人数𠮷, en: number of shareholders }
        type: count
        suppliedBy: { zh: 登记机关, en: the registrar }
`
const before = '      deadline:\n        title'

/** `zz-rules` with a fact that nothing reads, written as given, and with more at the end of `pack.yaml`. */
const check = (
  fact: string,
  { manifest = '', run = {}, wrap = (text: string) => text }: Options = {},
): Pick<CompiledPack, 'diagnostics' | 'allowed' | 'program'> => {
  const files = rules
    .filter(({ path }) => path === F || path === 'pack.yaml')
    .map(({ path, bytes }) => {
      const text = Buffer.from(bytes).toString('utf8')
      return { path, bytes: bytesOf(wrap(path === F ? text.replace(before, `${fact}${before}`) : text + manifest)) }
    })
  const { pack, diagnostics } = parsePack(source(overlay(rules, files)))
  expect(diagnostics).toEqual([])
  if (pack === null) throw new Error('the pack cannot be read')
  return compilePack(pack, [limitsPack()], run)
}

interface Options {
  readonly manifest?: string
  readonly run?: Severities
  readonly wrap?: (text: string) => string
}

const said = ({ diagnostics }: Pick<CompiledPack, 'diagnostics'>): readonly string[] =>
  diagnostics.map(({ code, severity, line, column }) => `${line}:${column} ${severity} ${code}`)

const passed = ({ allowed }: { readonly allowed: readonly Allowed[] }): readonly string[] =>
  allowed.map(({ diagnostic, by, reason }) => `${diagnostic.code} ${by} ${reason.zh} / ${reason.en}`)

const allow = '      # plumbline-allow PL1217: 下一批规则用到\n'

describe('a comment', () => {
  it('lets what it is about pass, with its reason, and changes nothing that is compiled', () => {
    const with_ = check(allow + unused)
    expect(said(with_)).toEqual([])
    expect(passed(with_)).toEqual(['PL1217 comment 下一批规则用到 / 下一批规则用到'])
    expect(with_.program).toEqual(check(unused).program)
    expect(said(check(unused))).toEqual(['20:7 warning PL1217'])
  })

  it.each([
    ['at the end of the line', unused.replace('shareholders:', 'shareholders: # plumbline-allow PL1217: 用到')],
    ['with a full-width colon', allow.replace(': ', '：') + unused],
    ['with several codes', allow.replace('PL1217', 'PL1217、PL1216') + unused],
    ['with other comments and empty lines between', `${allow}\n      # 股东\n${unused}`],
    [
      'on a mapping in braces',
      `${allow}      shareholders: { title: { zh: 人数, en: number }, type: count, suppliedBy: { zh: 机关, en: office } }\n`,
    ],
    [
      'at the end of a mapping in braces',
      '      shareholders: { title: { zh: 人数, en: number }, type: count, suppliedBy: { zh: 机关, en: office } } # plumbline-allow PL1217: 用到\n',
    ],
  ])('works %s', (_, text) => {
    const { diagnostics, allowed } = check(text)
    expect(diagnostics.filter(({ code }) => code === 'PL1217')).toEqual([])
    expect(allowed.map(({ diagnostic }) => diagnostic.code)).toEqual(['PL1217'])
  })

  it('speaks for all that is under the entry, and for nothing beside it', () => {
    const whole = check(unused, {
      wrap: (text) => text.replace('    facts:\n      shareholders', `${allow.slice(2)}    facts:\n      shareholders`),
    })
    expect(said(whole)).toEqual([])
    const other = check(unused.replace('        type', '        # plumbline-allow PL1217: 用到\n        type'))
    expect(said(other)).toEqual(['20:7 warning PL1217', '22:27 warning PL1374'])
  })

  it.each([
    ['CRLF', (text: string) => text.replaceAll('\n', '\r\n')],
    ['a byte order mark', (text: string) => `\ufeff${text}`],
  ])('works with %s', (_, wrap) => {
    expect(said(check(allow + unused, { wrap }))).toEqual([])
    expect(passed(check(allow + unused, { wrap }))).toEqual(['PL1217 comment 下一批规则用到 / 下一批规则用到'])
  })

  it('is none inside a text', () => {
    const inText = unused.replace('股东人数𠮷', '"人数 # plumbline-allow PL1217: 用到"')
    expect(said(check(inText))).toEqual(['20:7 warning PL1217'])
  })
})

describe('after plumbline fmt', () => {
  const formatted = (text: string): string => {
    const { text: written } = formatYaml(bytesOf(text), 'x.yaml')
    if (written === null) throw new Error('it cannot be formatted')
    return written
  }
  const inBraces =
    'shareholders: { title: { zh: 一个非常长的名称一个非常长的名称一个非常长的名称一个非常长的名称, en: a title that is far too long to stand on a line together with all of the others }, type: count, suppliedBy: { zh: 机关, en: an office that is called by a long name } }'

  it.each([
    ['before an entry', `${allow}${unused}`],
    ['far before an entry', `${allow}\n\n${unused}`],
    ['at the end of a line', unused.replace('shareholders:', 'shareholders: # plumbline-allow PL1217: 用到')],
    ['before a mapping in braces that is broken into lines', `${allow}      ${inBraces}\n`],
    ['at the end of a mapping in braces', `      ${inBraces} # plumbline-allow PL1217: 用到\n`],
    [
      'before an entry over several',
      unused,
      (text: string) =>
        text.replace('    facts:\n      shareholders', `    ${allow.trim()}\n    facts:\n      shareholders`),
    ],
  ])('a comment %s lets the same pass', (_, text, place = (whole: string) => whole) => {
    const before = check(text, { wrap: place })
    const after = check(text, { wrap: (whole) => formatted(place(whole)) })
    expect(passed(before)).toHaveLength(1)
    expect(passed(after)).toEqual(passed(before))
    expect(after.diagnostics.map(({ code }) => code)).toEqual(before.diagnostics.map(({ code }) => code))
  })
})

describe('severity in pack.yaml', () => {
  const because = 'because: { zh: 尚在起草, en: still being drafted }'

  it('raises, lowers and lets pass', () => {
    expect(said(check(unused, { manifest: 'severity: { PL1217: { as: error } }\n' }))).toEqual(['20:7 error PL1217'])
    expect(said(check(unused, { manifest: `severity: { PL1217: { as: note, ${because} } }\n` }))).toEqual([
      '20:7 note PL1217',
    ])
    const none = check(unused, { manifest: `severity: { PL1217: { as: none, ${because} } }\n` })
    expect(said(none)).toEqual([])
    expect(passed(none)).toEqual(['PL1217 pack 尚在起草 / still being drafted'])
  })

  it('does not stop compilation, nor change what is compiled', () => {
    const raised = check(unused, { manifest: 'severity: { PL1217: { as: error } }\n' })
    expect(raised.program).not.toBeNull()
    expect(raised.program).toEqual(check(unused).program)
  })

  it('gives way to the run, and a comment to neither', () => {
    const manifest = `severity: { PL1217: { as: none, ${because} } }\n`
    expect(said(check(unused, { manifest, run: { PL1217: 'error' } }))).toEqual(['20:7 error PL1217'])
    expect(passed(check(unused, { run: { PL1217: 'none' } }))[0]).toMatch(/^PL1217 run /)
    expect(passed(check(allow + unused, { manifest, run: { PL1217: 'error' } }))[0]).toMatch(/^PL1217 comment /)
  })
})

describe('an error', () => {
  it('is lowered by nothing, and stops compilation', () => {
    const wrong = check(allow.replace('PL1217', 'PL1203') + unused, {
      run: { PL1203: 'none' } as Severities,
      wrap: (text) => text.replace('law: zz-wages-law/art-4\n        of', 'law: zz-wages-law/art-44\n        of'),
    })
    expect(
      said(wrong)
        .filter((one) => one.includes('error'))
        .map((one) => one.slice(-6)),
    ).toEqual(['PL1373', 'PL1203'])
    expect(wrong.allowed).toEqual([])
    expect(wrong.program).toBeNull()
  })
})
