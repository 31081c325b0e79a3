import { readdirSync, readFileSync } from 'node:fs'
import { formatYaml, parseYaml } from '@plumbline/pack'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { at, bytesOf } from './packs.js'

/** A YAML file written with no care at all: its lines, from a tree with comments, blank lines, and any layout that YAML allows. */
type Tree =
  | { readonly kind: 'scalar'; readonly text: string }
  | { readonly kind: 'map' | 'list'; readonly flow: boolean; readonly wide: number; readonly of: readonly Child[] }
interface Child {
  readonly tree: Tree
  readonly before: readonly string[]
  readonly after: boolean
  readonly over: boolean
}

const scalars = [
  '1',
  'true',
  'null',
  'P3Y',
  '2024-02-29',
  'some-law/art-1',
  '"dou\\"ble"',
  "'it''s'",
  '"a, b"',
  '中文',
  "'一：二'",
  '"\\u200b"',
  "''",
  'a b  c',
  "'#no'",
  'x#y',
]
const scalar = fc.constantFrom(...scalars).map((text): Tree => ({ kind: 'scalar', text }))
const { tree } = fc.letrec<{ tree: Tree; child: Child }>((tie) => ({
  tree: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    scalar,
    fc.record({
      kind: fc.constantFrom('map' as const, 'list' as const),
      flow: fc.boolean(),
      wide: fc.integer({ min: 0, max: 3 }),
      of: fc.array(tie('child'), { maxLength: 4 }),
    }),
  ),
  child: fc.record({
    tree: tie('tree'),
    before: fc.array(fc.constantFrom('', '# 注', '#x', '  # in', '# plumbline-allow PL1217: 理由'), { maxLength: 3 }),
    after: fc.boolean(),
    over: fc.boolean(),
  }),
}))

const flowOf = (node: Tree, over: boolean): string => {
  if (node.kind === 'scalar') return node.text
  const gap = over ? '\n            ' : ' '
  const parts = node.of.map(
    ({ tree: inner, over: also }, index) => `${node.kind === 'map' ? `k${index}: ` : ''}${flowOf(inner, also)}`,
  )
  return node.kind === 'map'
    ? `{${gap}${parts.join(` ,${gap}`)}}`
    : `[${gap}${parts.join(`,${gap}`)}${parts.length > 0 ? ',' : ''} ]`
}

const linesOf = (node: Tree & { readonly kind: 'map' | 'list' }, indent: number): readonly string[] =>
  node.of.flatMap(({ tree: inner, before, after, over }, index) => {
    const pad = ' '.repeat(indent)
    const comments = before.map((line) => (line === '' ? '' : pad + line))
    const head = node.kind === 'map' ? `${pad}${index === 1 ? `"k ${index}"` : `k${index}`}:` : `${pad}-`
    const end = after ? '   # 行尾  ' : ''
    if (inner.kind === 'scalar') return [...comments, `${head}  ${inner.text}${end}`]
    if (inner.flow || inner.of.length === 0) return [...comments, ...`${head} ${flowOf(inner, over)}${end}`.split('\n')]
    return [...comments, `${head}${end}`, ...linesOf(inner, indent + 1 + inner.wide)]
  })

const file = fc
  .record({
    root: fc.array(
      fc.record({
        tree,
        before: fc.array(fc.constantFrom('', '# 首'), { maxLength: 2 }),
        after: fc.boolean(),
        over: fc.boolean(),
      }),
      { minLength: 1, maxLength: 5 },
    ),
    last: fc.constantFrom('', '\n\n# 末', '\n'),
    crlf: fc.boolean(),
    bom: fc.boolean(),
  })
  .map(({ root, last, crlf, bom }) => {
    const text = linesOf({ kind: 'map', flow: false, wide: 2, of: root }, 0).join('\n') + last
    return `${bom ? '\u{feff}' : ''}${crlf ? text.replaceAll('\n', '\r\n') : text}`
  })

const parsed = (text: string): unknown => parseYaml(bytesOf(text), 'x.yaml').value
const commentsIn = (text: string): readonly string[] =>
  text.match(/# (?:注|in|首|末|行尾|plumbline.*由)|#x(?=\s|$)/g) ?? []
/** What stands on the line of each comment at the end of a line. */
const keyOfLine = (line: string): string => /k ?\d+(?=['"]?:)/.exec(line)?.[0] ?? ''
const keysWithComment = (text: string): readonly string[] =>
  text.split(/\r?\n/).flatMap((line) => (line.includes('# 行尾') ? [keyOfLine(line)] : []))

describe('formatting', () => {
  it('keeps values and comments, and done twice changes nothing more', () => {
    fc.assert(
      fc.property(file, (text) => {
        const value = parsed(text)
        fc.pre(value !== undefined)
        const { text: once } = formatYaml(bytesOf(text), 'x.yaml')
        if (once === null) throw new Error('it was left as it is')
        expect(parsed(once)).toEqual(value)
        expect(commentsIn(once)).toEqual(commentsIn(text))
        expect(once).not.toMatch(/\r|\u{feff}|[ \t]\n|\n\n\n|^\n|\n\n$/u)
        expect(formatYaml(bytesOf(once), 'x.yaml')).toEqual({ text: once, changed: false, diagnostics: [] })
      }),
      { numRuns: 300 },
    )
  })

  it('leaves a comment at the end of a line with what it was written for', () => {
    fc.assert(
      fc.property(file, (text) => {
        fc.pre(parsed(text) !== undefined && !/[[{]\s*\n/.test(text))
        expect(keysWithComment(formatYaml(bytesOf(text), 'x.yaml').text ?? '')).toEqual(keysWithComment(text))
      }),
      { numRuns: 200 },
    )
  })

  it.each(['a: 1\n\tb: 2', 'a: *b', 'a: !!str b', 'a: no', 'a: 1.5', '', 'a: { b', 'a: 1\na: 2'])(
    'leaves alone what has errors: %j',
    (text) => {
      const { text: after, changed, diagnostics } = formatYaml(bytesOf(text), 'x.yaml')
      expect([after, changed]).toEqual([null, false])
      expect(diagnostics).not.toEqual([])
    },
  )
})

describe('every file of the packs in this repository', () => {
  const root = at('../../../rules')
  it.each(readdirSync(root))(
    'has one layout, of the same values: %s',
    (pack) => {
      const files = readdirSync(`${root}/${pack}`, { recursive: true, encoding: 'utf8' })
      for (const path of files.filter((one) => one.endsWith('.yaml'))) {
        const bytes = readFileSync(`${root}/${pack}/${path}`)
        const { text } = formatYaml(bytes, path)
        if (text === null) throw new Error(`${pack}/${path} was left as it is`)
        expect(parseYaml(bytesOf(text), path).value).toEqual(parseYaml(bytes, path).value)
      }
    },
    300_000,
  )
})
