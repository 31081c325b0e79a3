import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { cliJsonSchemas } from '@plumbline/cli'
import { Ajv } from 'ajv'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { isOfWages } from '../support/ofWages.js'

const root = fileURLToPath(new URL('../../', import.meta.url))
const bin = join(root, 'packages/adapters/cli/bin/plumbline.js')
const isBuilt = existsSync(join(root, 'packages/adapters/cli/dist/main.js'))

interface Run {
  readonly code: number | null
  readonly out: string
  readonly err: string
}

/** Runs the command as it is built, in a clean environment. */
const plumbline = (args: readonly string[], more: { input?: string; env?: Record<string, string> } = {}): Run => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [bin, ...args], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    input: more.input ?? '',
    env: { PATH: process.env.PATH ?? '', LANG: 'C', ...more.env },
  })
  return { code: status, out: stdout, err: stderr }
}

const ajv = new Ajv({ strict: false })
const schemas = cliJsonSchemas()

/** The output as JSON, which must be as its published schema says. */
const jsonOf = (schema: string, { out }: Run): Record<string, unknown> => {
  const json = JSON.parse(out) as Record<string, unknown>
  const validate = ajv.compile(schemas.get(`${schema}.schema.json`) as object)
  expect(validate(json), JSON.stringify(validate.errors)).toBe(true)
  return json
}

const pack = 'rules/cn-national'
const employer = 'examples/01-wage-arrears/life.case.yaml'
const unknown = 'examples/04-missing-fact/listing.case.yaml'

/** Each test starts processes, on machines that may be busy with others. */
const timeout = 120_000

describe.skipIf(!isBuilt)('the command plumbline, as built (skipped: `npx tsc -b` has not run)', { timeout }, () => {
  let folder: string
  let program: string
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'plumbline-e2e-'))
    program = join(folder, 'program.json')
    expect(plumbline(['compile', pack, '--out', program]).code).toBe(0)
  }, timeout)
  afterAll(() => rmSync(folder, { recursive: true }))

  describe('help', () => {
    it('of the command names every command and the exit codes', () => {
      const { code, out } = plumbline(['--help'])
      expect(code).toBe(0)
      for (const name of ['decide', 'check', 'test', 'explain', 'compile', 'digest']) expect(out).toContain(name)
      expect(out).toContain('4 undetermined for want of facts')
    })

    it.each(['decide', 'check', 'test', 'explain', 'compile', 'digest'])('of %s has examples', (name) => {
      expect(plumbline([name, '--help']).out).toContain(`Examples:\n  plumbline ${name}`)
    })

    it('is in Chinese where that is the language', () => {
      const { out } = plumbline(['decide', '--help'], { env: { LANG: 'zh_CN.UTF-8' } })
      expect(out).toContain('示例：\n  plumbline decide')
    })
  })

  describe('decide', () => {
    it('explains in the language of the environment, or the one asked for', () => {
      expect(plumbline(['decide', employer, '--pack', program]).out).toMatch(/^Opinion on the application of law\n/)
      const chinese = plumbline(['decide', employer, '--pack', program], { env: { LANG: 'zh_CN.UTF-8' } })
      expect(chinese).toMatchObject({ code: 0, err: '' })
      expect(chinese.out).toMatch(/^法律适用意见\n/)
      expect(plumbline(['decide', employer, '--pack', program, '--lang', 'zh']).out).toBe(chinese.out)
    })

    it('gives the same from the pack and from its compiled program', () => {
      const args = ['decide', employer, '--format', 'json', '--pack']
      expect(plumbline([...args, pack]).out).toBe(plumbline([...args, program]).out)
    })

    it('reads JSON on standard input', () => {
      const input = JSON.stringify(parse(readFileSync(join(root, employer), 'utf8')))
      const { code, out } = plumbline(['decide', '-', '--pack', program], { input })
      expect(code).toBe(0)
      expect(out).toBe(plumbline(['decide', employer, '--pack', program]).out)
    })

    it('answers for another day, on what was known by then or by the day asked for', () => {
      const then = plumbline(['decide', employer, '--pack', program, '--as-of', '2024-09-25'])
      expect(then.out).toContain('asked about 2024-09-25, on what was known by 2024-09-25')
      const later = plumbline([
        'decide',
        employer,
        '--pack',
        program,
        '--as-of',
        '2024-09-25',
        '--known-at',
        '2025-08-29',
      ])
      expect(later.out).toContain('asked about 2024-09-25, on what was known by 2025-08-29')
    })

    it('says it in brief where that is wanted', () => {
      const lines = (args: readonly string[]): number =>
        plumbline(['decide', employer, '--pack', program, '--as-of', '2024-09-25', ...args]).out.split('\n').length
      expect(lines(['--brief']) * 2).toBeLessThan(lines([]))
    })

    it('writes Markdown', () => {
      expect(plumbline(['decide', employer, '--pack', program, '--format', 'markdown']).out).toMatch(/^# Opinion/)
    })

    it('exits with 4 when facts are missing, and says that this is no clearance', () => {
      const { code, out } = plumbline(['decide', unknown, '--pack', program])
      expect(code).toBe(4)
      expect(out).toContain('Undetermined is not clearance')
    })

    it('tells every problem of a case at once, and decides nothing', () => {
      const input = JSON.stringify({ format: 'case/1', asOf: '2024-13-01', surprise: true })
      const run = plumbline(['decide', '-', '--pack', program, '--lang', 'en'], { input })
      expect(run).toMatchObject({ code: 2, out: '' })
      for (const path of ['/asOf', '/authority', '/persons', '/surprise']) expect(run.err).toContain(path)
      const json = plumbline(['decide', '-', '--pack', program, '--format', 'json'], { input })
      expect(json.code).toBe(2)
      expect((jsonOf('problems', json).problems as unknown[]).length).toBeGreaterThan(4)
    })

    it('shows where a case is no YAML', () => {
      const file = join(folder, 'broken.case.yaml')
      writeFileSync(file, 'format: case/1\nasOf: [\n')
      expect(plumbline(['decide', file, '--pack', program])).toMatchObject({ code: 2, out: '' })
      jsonOf('diagnostics', plumbline(['decide', file, '--pack', program, '--format', 'json']))
    })

    it('has colour only where it is wanted', () => {
      const args = ['decide', employer, '--pack', program]
      expect(plumbline(args).out).not.toContain('\u001B')
      expect(plumbline(args, { env: { FORCE_COLOR: '1' } }).out).toContain('\u001B[')
      expect(plumbline(args, { env: { FORCE_COLOR: '1', NO_COLOR: '1' } }).out).not.toContain('\u001B')
    })

    it('gives the same bytes in any time zone and locale', () => {
      const args = ['decide', employer, '--pack', program, '--format', 'json']
      const here = plumbline(args)
      expect(plumbline(args, { env: { TZ: 'Pacific/Apia', LANG: 'tr_TR.UTF-8' } }).out).toBe(here.out)
    })
  })

  describe('explain', () => {
    const decided = () => plumbline(['decide', employer, '--pack', program, '--format', 'json']).out

    it('reads a decision in any language without its pack', () => {
      const run = plumbline(['explain', '-', '--lang', 'zh'], { input: decided() })
      expect(run.out).toBe(plumbline(['decide', employer, '--pack', program, '--lang', 'zh']).out)
      expect(run.code).toBe(0)
    })

    it('has JSON as its schema says', () => {
      const input = decided()
      jsonOf('decide', { code: 0, out: input, err: '' })
      expect(jsonOf('explain', plumbline(['explain', '-', '--format', 'json'], { input })).seal).toBe('holds')
    })

    it('refuses one that was changed after it was made', () => {
      const input = decided().replace('"modality": "shall"', '"modality": "may"')
      const run = plumbline(['explain', '-'], { input })
      expect(run).toMatchObject({ code: 2, out: '' })
      expect(run.err).toContain('the seal of `-` is broken')
    })

    it('refuses what is none, or not even JSON', () => {
      expect(plumbline(['explain', 'package.json'])).toMatchObject({ code: 2, out: '' })
      expect(plumbline(['explain', '-'], { input: '{' })).toMatchObject({ code: 2, out: '' })
      expect(jsonOf('error', plumbline(['explain', 'package.json', '--format', 'json'])).code).toBe(
        'not-a-decision-file',
      )
    })
  })

  describe('check and test', () => {
    const copyOf = (name: string): string => {
      const copy = join(folder, name)
      for (const id of ['cn-limits', 'cn-national'])
        cpSync(join(root, 'rules', id), join(copy, id), { recursive: true, filter: isOfWages })
      return join(copy, 'cn-national')
    }
    const change = (file: string, from: string, to: string): void => {
      const before = readFileSync(file, 'utf8')
      expect(before).toContain(from)
      writeFileSync(file, before.replace(from, to))
    }
    const rule = 'rules/wages/arrears-list-entry/2022-01-01'

    it('find nothing in the packs of this repository', () => {
      const { code, out } = plumbline([
        'check',
        'rules/cn-limits',
        pack,
        'rules/cn-shanghai',
        'rules/cn-shandong',
        'rules/cn-henan',
      ])
      expect(code, out).toBe(0)
      jsonOf('check', plumbline(['check', pack, '--format', 'json']))
    })

    it('say every mistake of a pack at its place, on standard error, and exit with 1', () => {
      const broken = copyOf('broken')
      change(join(broken, `${rule}.yaml`), 'operator: before', 'operator: befor')
      change(join(broken, `${rule}.yaml`), 'modality: shall', 'modality: must')
      const { code, out, err } = plumbline(['check', broken])
      expect(code).toBe(1)
      expect(err.match(/2022-01-01\.yaml:\d+:\d+ error /g)?.length).toBeGreaterThanOrEqual(2)
      expect(out).toContain('✗')
      expect(plumbline(['decide', employer, '--pack', broken])).toMatchObject({ code: 2, out: '' })
      expect(jsonOf('check', plumbline(['check', broken, '--format', 'json'])).errors).toBeGreaterThanOrEqual(2)
    })

    it('run the sentences of a rule', () => {
      const { code, out } = plumbline(['test', pack, 'arrears-list-entry', '--lang', 'en'])
      expect(out).toMatch(
        /✓ rules\/cn-national\/rules\/wages\/arrears-list-entry\/2022-01-01\.test\.yaml {2}(\d+)\/\1\n/,
      )
      expect(out).toMatch(/\d+ passed, 0 failed/)
      expect(code).toBe(0)
    })

    it('show what a sentence expected, what came, and why', () => {
      const failing = copyOf('failing')
      change(join(failing, `${rule}.test.yaml`), 'outcome: does-not-apply', 'outcome: undetermined')
      const { code, out } = plumbline(['test', failing, 'arrears-list-entry', '--lang', 'en'])
      expect(code).toBe(1)
      expect(out).toMatch(/the rule {2}outcome\n\s+expected {2}is undetermined\n\s+actual {4}does not apply\n/)
      expect(out).toMatch(/✗ .+: .+ \(wanted: .+\)/)
      expect(out).toMatch(/2022-01-01\.test\.yaml:\d+/)
      const json = jsonOf('test', plumbline(['test', failing, 'arrears-list-entry', '--format', 'json']))
      expect(json.failed).toBe(1)
    })

    it('need a folder of a pack to find tests', () => {
      expect(jsonOf('error', plumbline(['test', program, '--format', 'json'])).code).toBe('not-a-pack-folder')
    })
  })

  describe('compile and digest', () => {
    it('agree on the digest that pins a pack', () => {
      const digest = plumbline(['digest', pack]).out.split(' ')[0]
      expect(digest).toMatch(/^sha256:[0-9a-f]{64}$/)
      expect(plumbline(['digest', program]).out.split(' ')[0]).toBe(digest)
      expect(jsonOf('digest', plumbline(['digest', program, '--format', 'json'])).digest).toBe(digest)
      expect(jsonOf('compile', plumbline(['compile', pack, '--out', program, '--format', 'json'])).digest).toBe(digest)
    })

    it('cannot write where there is no folder', () => {
      const run = plumbline(['compile', pack, '--out', join(folder, 'nowhere', 'program.json')])
      expect(run.code).toBe(2)
      expect(run.err).toContain('there is no such file or folder')
    })
  })

  describe('what the user can mend', () => {
    it.each([
      ['no case', ['decide', '--pack', pack]],
      ['no pack', ['decide', employer]],
      ['an unknown command', ['judge']],
      ['an unknown option', ['check', pack, '--strict']],
      ['a day that is none', ['decide', employer, '--pack', pack, '--as-of', '2026-02-30']],
      ['a language that is none', ['decide', employer, '--pack', pack, '--lang', 'fr']],
      ['a case that is not there', ['decide', 'nowhere.yaml', '--pack', pack]],
      ['a pack that is not there', ['check', 'nowhere']],
      ['a program that is none', ['decide', employer, '--pack', 'package.json']],
    ])('%s: exit 2, a sentence, and no stack trace', (_, args) => {
      const { code, out, err } = plumbline(args)
      expect(code).toBe(2)
      expect(out).toBe('')
      expect(err).toMatch(/^error: /)
      expect(err).not.toMatch(/\n\s+at /)
    })
  })

  it('says mistakes in Chinese where that is the language', () => {
    const { err } = plumbline(['decide', employer], { env: { LANG: 'zh_CN.UTF-8' } })
    expect(err).toBe('错误: 缺少必需的选项 `--pack <pack>`\n建议: 用 `plumbline --help` 查看用法和示例\n')
  })

  it('ends quietly when its reader stops reading', () => {
    const { status, stderr } = spawnSync(
      'sh',
      ['-c', `"${process.execPath}" "${bin}" decide ${employer} --pack ${program} | head -n 1`],
      {
        cwd: root,
        encoding: 'utf8',
      },
    )
    expect(stderr).toBe('')
    expect(status).toBe(0)
  })
})
