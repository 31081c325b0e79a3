import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { cliJsonSchemas } from '@plumbline/cli'
import { Ajv } from 'ajv'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const root = fileURLToPath(new URL('../../', import.meta.url))
const bin = join(root, 'packages/adapters/cli/bin/plumbline.js')
const isBuilt = existsSync(join(root, 'packages/adapters/cli/dist/main.js'))

const untidy = '\u{feff}a:   1 # 一\r\nb: {c: "二"}\r\n\r\n\r\n# 末\r\n'
const tidy = "a: 1 # 一\nb: { c: '二' }\n\n# 末\n"

describe.skipIf(!isBuilt)('plumbline fmt, as built', { timeout: 60_000 }, () => {
  let folder: string
  const file = (name: string): string => join(folder, name)
  const fmt = (args: readonly string[], input = '') => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [bin, 'fmt', ...args], {
      encoding: 'utf8',
      input,
      env: { PATH: process.env.PATH ?? '', LANG: 'C' },
    })
    return { code: status, out: stdout, err: stderr }
  }
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'plumbline-fmt-'))
    mkdirSync(file('inner'))
    mkdirSync(file('node_modules'))
  })
  afterAll(() => rmSync(folder, { recursive: true }))
  const writeAll = (): void => {
    writeFileSync(file('inner/untidy.yaml'), untidy)
    writeFileSync(file('tidy.yml'), tidy)
    writeFileSync(file('notes.txt'), untidy)
    writeFileSync(file('node_modules/other.yaml'), untidy)
  }

  it('lists what it would change and writes nothing, with --check', () => {
    writeAll()
    const { code, out } = fmt(['--check', folder])
    expect(code).toBe(1)
    expect(out).toContain('inner/untidy.yaml:1\n- a:   1 # 一')
    expect(out).toContain('1 file is not laid out')
    expect(out).not.toContain('tidy.yml')
    expect(readFileSync(file('inner/untidy.yaml'), 'utf8')).toBe(untidy)
  })

  it('writes what it changes, and then there is nothing to change', () => {
    writeAll()
    expect(fmt([folder])).toMatchObject({ code: 0 })
    expect(readFileSync(file('inner/untidy.yaml'), 'utf8')).toBe(tidy)
    expect(readFileSync(file('notes.txt'), 'utf8')).toBe(untidy)
    expect(readFileSync(file('node_modules/other.yaml'), 'utf8')).toBe(untidy)
    expect(fmt(['--check', folder])).toMatchObject({ code: 0, out: '2 files are laid out as they should be\n' })
  })

  it('reads standard input for an editor', () => {
    expect(fmt(['-'], untidy)).toEqual({ code: 0, out: tidy, err: '' })
    expect(fmt(['-'], 'a: no\n')).toMatchObject({ code: 1, out: '' })
  })

  it('leaves a file with errors alone and says so', () => {
    writeFileSync(file('bad.yaml'), 'a: *x\n')
    const { code, err } = fmt([file('bad.yaml'), '--lang', 'zh'])
    expect(code).toBe(1)
    expect(err).toContain('PL1008')
    expect(err).toContain('未作改动：先改正错误')
    expect(readFileSync(file('bad.yaml'), 'utf8')).toBe('a: *x\n')
    rmSync(file('bad.yaml'))
  })

  it('writes JSON by its published schema', () => {
    writeAll()
    const validate = new Ajv({ strict: false }).compile(cliJsonSchemas().get('fmt.schema.json') as object)
    for (const args of [['--check', folder], ['-']]) {
      const json = JSON.parse(fmt([...args, '--format', 'json'], 'a: no\n').out)
      expect(validate(json), JSON.stringify(validate.errors)).toBe(true)
    }
    expect(fmt(['nowhere']).code).toBe(2)
  })
})
