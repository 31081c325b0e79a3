import { fileURLToPath } from 'node:url'
import { loadPacks } from '@plumbline/files'
import { compilePack, filesOf, type Pack, type PackFile, parsePack } from '@plumbline/pack'
import type { Condition } from '@plumbline/schema'
import { describe, expect, it } from 'vitest'

const { pack: national, dependencies } = await loadPacks(
  fileURLToPath(new URL('../../rules/cn-national', import.meta.url)),
)
const limits = dependencies.find(({ manifest }) => manifest.id === 'cn-limits')
if (national === null || limits === undefined) throw new Error('the packs of the rules are not there')

type Binding = PackFile<'limit'> | PackFile<'nature'>
const binding: readonly Binding[] = [...filesOf(limits, 'limit'), ...filesOf(limits, 'nature')]
const editions = filesOf(limits, 'information')

/** The limits pack with one of its files replaced, or taken away. */
const without = (file: PackFile, instead: readonly PackFile[] = []): Pack => ({
  ...limits,
  files: [...limits.files.filter((one) => one !== file), ...instead],
})

/** The pin stands in the manifest, so that what is said without the rules is said with them. */
const manifestOnly: Pack = { ...national, files: [national.manifestFile] }

const codesWith = (changed: Pack, pack: Pack = manifestOnly): readonly string[] => {
  const { program, diagnostics } = compilePack(pack, [changed])
  expect(program).toBeNull()
  return diagnostics.map(({ code }) => code)
}

/** The file with another text between two offsets, read again. */
const rewritten = (file: Binding, [start, end]: readonly [number, number], text: string): PackFile => {
  const source = `${file.text.slice(0, start)}${text}${file.text.slice(end)}`
  const { pack } = parsePack({
    root: '',
    files: [
      { path: 'pack.yaml', bytes: new TextEncoder().encode(limits.manifestFile.text) },
      { path: file.path, bytes: new TextEncoder().encode(source) },
    ],
  })
  const read = pack?.files.find(({ path }) => path === file.path)
  if (read === undefined) throw new Error(`\`${file.path}\` cannot be read with \`${text}\` in it`)
  return read
}

type Path = readonly (string | number)[]

/** Way to the first comparison of a condition. */
const firstAtom = (condition: Condition, path: Path): Path => {
  if ('not' in condition) return firstAtom(condition.not, [...path, 'not'])
  if ('all' in condition) return firstAtom(condition.all[0] as Condition, [...path, 'all', 0])
  if ('any' in condition) return firstAtom(condition.any[0] as Condition, [...path, 'any', 0])
  return path
}

/** Text that says another thing than the value written, and is of the same type. */
const otherValue = (written: string): string => {
  if (written === 'true') return 'false'
  if (written === 'false' || written === 'null') return 'true'
  const digit = /\d(?=\D*$)/.exec(written)
  if (digit !== null)
    return `${written.slice(0, digit.index)}${(Number(digit[0]) % 8) + 1}${written.slice(digit.index + 1)}`
  return written.replace(/[a-z](?=[^a-z]*$)/, (letter) => (letter === 'z' ? 'y' : 'z'))
}

const changedAt = (file: Binding, path: Path): Pack => {
  const { span } = file.origin(path)
  const written = file.text.slice(...span)
  return without(file, [rewritten(file, span, otherValue(written))])
}

/** Where a file says what it makes of the law: the value of a comparison, or how versions are chosen. */
const valueIn = (file: Binding): Path => {
  if (file.kind === 'limit') return [...firstAtom(file.value.require, ['require']), 'value']
  const [exception] = file.value.unless
  return exception === undefined ? ['title', 'en'] : [...firstAtom(exception.when, ['unless', 0, 'when']), 'value']
}

/** Where a file cites the clause that it rests on. */
const clauseIn = (file: Binding): Path => (file.kind === 'limit' ? ['basis', 0, 'law'] : ['choice', 'law'])

describe('no pack compiles against limits other than those it pins', () => {
  it('and compiles against those', () => {
    expect(compilePack(national, [limits]).program).not.toBeNull()
    expect(compilePack(manifestOnly, [limits]).program).not.toBeNull()
    expect(binding.length).toBeGreaterThan(40)
  })

  it.each([...binding, ...editions].map((file) => [file.path, file] as const))('%s cannot be left out', (_, file) => {
    expect(codesWith(without(file))).toContain('PL1220')
  })

  it('nor one of them with all the rules there', () => {
    expect(codesWith(without(binding[0] as Binding), national)).toContain('PL1220')
  })

  it.each(binding.map((file) => [file.path, file] as const))('%s cannot say another thing', (_, file) => {
    expect(codesWith(changedAt(file, valueIn(file)))).toContain('PL1220')
  })

  it.each(binding.map((file) => [file.path, file] as const))('%s cannot cite another clause', (_, file) => {
    expect(codesWith(changedAt(file, clauseIn(file)))).toContain('PL1220')
  })
})
