import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { loadProgram, ProgramFileError, readCase, readPack } from '@plumbline/files'
import { afterAll, describe, expect, it } from 'vitest'

const base = (pack: string): string => fileURLToPath(new URL(`../../../pack/test/base/${pack}`, import.meta.url))

const folder = mkdtempSync(join(tmpdir(), 'plumbline-files-'))
afterAll(() => rmSync(folder, { recursive: true }))

const write = (path: string, text: string): string => {
  const file = join(folder, path)
  mkdirSync(join(file, '..'), { recursive: true })
  writeFileSync(file, text)
  return file
}

/** The base packs of packages/pack, side by side in a folder of our own, the pin put in place of its placeholder. */
const pinned = async (): Promise<string> => {
  for (const pack of ['zz-limits', 'zz-rules']) cpSync(base(pack), join(folder, 'base', pack), { recursive: true })
  const { digest } = await loadProgram(join(folder, 'base/zz-limits'))
  const manifest = join(folder, 'base/zz-rules/pack.yaml')
  writeFileSync(manifest, readFileSync(manifest, 'utf8').replace(/sha256:[0-9a-f]{64}/, digest ?? ''))
  return join(folder, 'base/zz-rules')
}

const manifest = (id: string): string =>
  [
    `id: ${id}`,
    'version: 0.1.0',
    'language: 1',
    `title: { zh: ${id}, en: ${id} }`,
    'jurisdiction: CN',
    'verifiedUntil: 2026-01-01',
    ...(id === 'inner' ? ['extends: { pack: outer, version: 0.1.0 }'] : []),
    '',
  ].join('\n')

describe('readPack', () => {
  it('reads the YAML files, wherever they lie, in order', async () => {
    const { root, files } = await readPack(base('zz-limits'))
    expect(root).toBe(base('zz-limits'))
    expect(files.map(({ path }) => path)).toEqual([
      'facts/steps.yaml',
      'information/2020.yaml',
      'law/zz-procedure-law.yaml',
      'limits/human-act.yaml',
      'natures/list-entry.yaml',
      'natures/penalty.yaml',
      'natures/statutory-disqualification.yaml',
      'pack.yaml',
    ])
  })

  it('reads no other file, no package manager’s, no hidden one, and follows no link', async () => {
    for (const path of [
      'one/pack.yaml',
      'one/astray/x.yml',
      'one/README.md',
      'one/program.json',
      'one/node_modules/x/pack.yaml',
      'one/.git/x.yaml',
    ])
      write(path, 'id: x\n')
    symlinkSync(join(folder, 'one/pack.yaml'), join(folder, 'one/link.yaml'))
    symlinkSync(folder, join(folder, 'one/loop'))
    expect((await readPack(join(folder, 'one'))).files.map(({ path }) => path)).toEqual(['astray/x.yml', 'pack.yaml'])
  })

  it('passes over a pack inside it, which finds below it what it rests on', async () => {
    for (const path of ['outer/pack.yaml', 'outer/facts/x.yaml', 'outer/inner/pack.yaml', 'outer/inner/facts/y.yaml'])
      write(path, path.endsWith('pack.yaml') ? manifest(path.split('/').at(-2) as string) : '{}\n')
    expect((await readPack(join(folder, 'outer'))).files.map(({ path }) => path)).toEqual(['facts/x.yaml', 'pack.yaml'])
    const { program, diagnostics } = await loadProgram(join(folder, 'outer/inner'))
    expect(diagnostics).toEqual([])
    expect(program?.layers.map(({ id }) => id)).toEqual(['outer', 'inner'])
  })

  it('takes no file over the limit into memory', async () => {
    truncateSync(write('large/facts/huge.yaml', ''), 50 * 1024 * 1024)
    const [huge] = (await readPack(join(folder, 'large'))).files
    expect(huge).toMatchObject({ path: 'facts/huge.yaml', size: 50 * 1024 * 1024 })
    expect(huge?.bytes.length).toBe(0)
    const { diagnostics } = await loadProgram(join(folder, 'large'))
    expect(diagnostics.map(({ code }) => code)).toEqual(['PL1002', 'PL1017'])
  })

  it('throws where there is no folder', async () => {
    await expect(readPack(join(folder, 'nowhere'))).rejects.toThrow('ENOENT')
  })
})

describe('loadProgram', () => {
  it('compiles a folder with the packs beside it', async () => {
    const { program, digest, diagnostics, sources, pack } = await loadProgram(await pinned())
    expect(diagnostics).toEqual([])
    expect(program?.layers.map(({ id }) => id)).toEqual(['zz-limits', 'zz-rules'])
    expect(digest).toMatch(/^sha256:/)
    expect(pack?.manifest.id).toBe('zz-rules')
    expect([...sources.keys()].some((name) => name.endsWith('zz-limits/limits/human-act.yaml'))).toBe(true)
    expect((await loadProgram(`${await pinned()}/`)).digest).toBe(digest)
  })

  it('reads a compiled program back, with the same digest', async () => {
    const compiled = await loadProgram(await pinned())
    const file = write('program.json', JSON.stringify(compiled.program, null, 2))
    const read = await loadProgram(file)
    expect(read.program).toEqual(compiled.program)
    expect(read.digest).toBe(compiled.digest)
  })

  it.each([
    ['{', 1],
    ['{}', 13],
    ['null', 1],
    [`{"limits":${'['.repeat(9_000)}${']'.repeat(9_000)}}`, 1],
  ])('throws, with every problem, on a file with %j', async (text, problems) => {
    const error = await loadProgram(write('bad.json', text)).catch((caught: unknown) => caught)
    expect(error).toBeInstanceOf(ProgramFileError)
    expect((error as ProgramFileError).problems.length).toBe(problems)
  })

  it('refuses a program that lost the limits or natures it is pinned to', async () => {
    const { program } = await loadProgram(await pinned())
    const problemsOf = async (change: object) => {
      const file = write('changed.json', JSON.stringify({ ...program, ...change }))
      return ((await loadProgram(file).catch((caught: unknown) => caught)) as ProgramFileError).problems
    }
    const layers = program?.layers ?? []
    expect(await problemsOf({ limits: [] })).toEqual(['/limits: none of `zz-limits`, which limits this program'])
    expect(await problemsOf({ limits: [], layers: layers.slice(-1) })).toEqual([
      '/layers: there are rules and no pinned pack that limits them',
      '/layers: `zz-limits` is missing',
    ])
    const natures = program?.natures ?? []
    expect(await problemsOf({ natures: natures.filter(({ nature }) => nature !== 'list-entry') })).toEqual([
      '/natures: `list-entry`, of which there is a rule, is missing',
    ])
    expect(await problemsOf({ natures: [...natures, ...natures.slice(-1)] })).toEqual([
      `/natures: \`${natures.at(-1)?.nature}\` is there twice`,
    ])
    expect(await problemsOf({ layers: [] })).toContain('/layers: the last is not the pack itself')
    expect(await problemsOf({ rules: [...(program?.rules ?? []), ...(program?.rules ?? [])] })).toHaveLength(1)
  })

  it('says that a pack is missing beside it', async () => {
    write(
      'alone/pack.yaml',
      'id: alone\nversion: 1.0.0\nlanguage: 1\ntitle: { zh: 独, en: alone }\njurisdiction: CN\nverifiedUntil: 2026-01-01\nextends: { pack: not-there, version: 1.0.0 }\n',
    )
    const { program, diagnostics } = await loadProgram(join(folder, 'alone'))
    expect(program).toBeNull()
    expect(diagnostics.map(({ code, line, column }) => `${code} ${line}:${column}`)).toEqual(['PL1221 7:18'])
  })
})

describe('readCase', () => {
  it('reads YAML and JSON', async () => {
    const value = { format: 'case/1', asOf: '2024-01-01', list: [true, null, { n: 1, unit: 'fen' }] }
    expect((await readCase(write('a.case.json', JSON.stringify(value)))).value).toEqual(value)
    expect(
      (
        await readCase(
          write('a.case.yaml', 'format: case/1\nasOf: 2024-01-01\nlist: [true, null, { n: 1, unit: fen }]\n'),
        )
      ).value,
    ).toEqual(value)
  })

  it('keeps the same watch on YAML as a pack does', async () => {
    const { diagnostics, sources } = await readCase(write('b.case.yaml', 'a: no\nb: 1.5\nb: *x\n'))
    expect(diagnostics.map(({ code, line, column }) => `${code} ${line}:${column}`)).toEqual([
      'PL1011 1:4',
      'PL1012 2:4',
      'PL1007 3:1',
    ])
    expect([...sources.values()]).toEqual(['a: no\nb: 1.5\nb: *x\n'])
  })

  it('refuses a large file unread', async () => {
    const file = write('large.case.yaml', '')
    truncateSync(file, 50 * 1024 * 1024)
    expect((await readCase(file)).diagnostics.map(({ code }) => code)).toEqual(['PL1002'])
  })

  it.skipIf(!existsSync('/dev/zero'))('stops reading a device that has no end', async () => {
    expect((await readCase('/dev/zero')).diagnostics.map(({ code }) => code)).toEqual(['PL1002'])
  })
})
