import {
  compilePack,
  type Diagnostic,
  diagnosticKinds,
  formatDiagnostic,
  parsePack,
  type SourceFile,
} from '@plumbline/pack'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bytesOf, limitsPack, rules, source } from './packs.js'

const paths = fc.constantFrom(...rules.map(({ path }) => path), 'law/x.yaml', 'pack.yaml', 'x.yml', '../../x.yaml', '')

/** Real files with some lines taken away, doubled, exchanged or damaged. */
const damaged = fc.constantFrom(...rules).chain((file) => {
  const lines = Buffer.from(file.bytes).toString('utf8').split('\n')
  const edit = fc.tuple(
    fc.nat(lines.length - 1),
    fc.constantFrom('', '  - x', 'a: [', '\t', '}', 'id: zz.x', '"', '  - { fact: record.x }'),
  )
  return fc.array(edit, { minLength: 1, maxLength: 3 }).map((edits): SourceFile => {
    const text = [...lines]
    for (const [at, line] of edits) text[at] = line
    return { path: file.path, bytes: bytesOf(text.join('\n')) }
  })
})
const arbitrary = fc.record({ path: paths, bytes: fc.uint8Array({ maxLength: 300 }) })

const isSound = ({ code, span, line, column, message }: Diagnostic): boolean =>
  code in diagnosticKinds &&
  span[0] <= span[1] &&
  span[0] >= 0 &&
  line >= 1 &&
  column >= 1 &&
  message.zh !== '' &&
  message.en !== ''

describe('any bytes as a pack', () => {
  it('are read without a throw, and every diagnostic has a place', () => {
    fc.assert(
      fc.property(fc.array(arbitrary, { maxLength: 5 }), (files) => {
        const { pack, diagnostics } = parsePack(source(files))
        expect(diagnostics.every(isSound)).toBe(true)
        return pack !== null || diagnostics.length > 0
      }),
      { numRuns: 500 },
    )
  })

  it('in the place of files of a pack are compiled or refused without a throw', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(damaged, arbitrary), { minLength: 1, maxLength: 3 }), (files) => {
        const { pack, diagnostics, sources } = parsePack(
          source([...rules.filter(({ path }) => !files.some((file) => file.path === path)), ...files]),
        )
        if (pack === null) return diagnostics.length > 0
        const compiled = compilePack(pack, [limitsPack()])
        const all = [...diagnostics, ...compiled.diagnostics]
        expect(all.every(isSound)).toBe(true)
        for (const one of all) formatDiagnostic(one, sources.get(one.file), 'zh')
        return (compiled.program === null) === all.some(({ severity }) => severity === 'error')
      }),
      { numRuns: 150 },
    )
  })
})
