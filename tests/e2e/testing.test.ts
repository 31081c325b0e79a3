import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { cliJsonSchemas } from '@plumbline/cli'
import { Ajv } from 'ajv'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { isOfWages } from '../support/ofWages.js'

const root = fileURLToPath(new URL('../../', import.meta.url))
const bin = join(root, 'packages/adapters/cli/bin/plumbline.js')
const isBuilt = existsSync(join(root, 'packages/adapters/cli/dist/main.js'))
const environment = { PATH: process.env.PATH ?? '', LANG: 'C' }
const timeout = 120_000

describe.skipIf(!isBuilt)('plumbline test, as built (skipped: `npx tsc -b` has not run)', { timeout }, () => {
  let folder: string
  const filter = 'wages/early-removal'
  const test = 'cn-national/rules/wages/early-removal/2022-01-01.test.yaml'
  const run = (...args: readonly string[]) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [bin, 'test', 'cn-national', ...args], {
      cwd: folder,
      encoding: 'utf8',
      maxBuffer: 64 * 1024 * 1024,
      env: environment,
    })
    return { code: status, out: stdout, err: stderr }
  }
  const change = (path: string, from: string, to: string): void => {
    const text = readFileSync(join(folder, path), 'utf8')
    expect(text).toContain(from)
    writeFileSync(join(folder, path), text.replace(from, to))
  }
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'plumbline-test-'))
    for (const pack of ['cn-limits', 'cn-national'])
      cpSync(join(root, 'rules', pack), join(folder, pack), {
        recursive: true,
        filter: isOfWages,
      })
  })
  afterAll(() => rmSync(folder, { recursive: true }))

  it('says the same in the same order however its threads come along', () => {
    const [first, second] = [run(), run()]
    expect(first).toEqual(second)
    expect(first.code).toBe(0)
    const files = [...first.out.matchAll(/✓ (\S+)/g)].map(([, file]) => file as string)
    const rules = files.filter((file) => file.includes('/rules/'))
    expect(rules.length).toBeGreaterThan(10)
    expect(rules).toEqual([...rules].sort())
    expect(first.err).toBe('')
  })

  it('writes a report for machines beside what it says', () => {
    const file = join(folder, 'report.xml')
    expect(run(filter, '--junit', file).code).toBe(0)
    const xml = readFileSync(file, 'utf8')
    expect(xml).toMatch(/^<\?xml version="1\.0" encoding="UTF-8"\?>\n<testsuites name="cn-national"/)
    expect(xml.match(/<testcase /g)).toHaveLength(Number(/tests="(\d+)"/.exec(xml)?.[1]))
    expect(run(filter, '--junit', join(folder, 'none/report.xml'))).toMatchObject({ code: 2 })
  })

  it('covers what it is asked to, and fails below a threshold', () => {
    const page = join(folder, 'page.html')
    const { code, out } = run(filter, '--coverage', '--coverage-html', page, '--threshold', 'provision=1')
    expect(code).toBe(0)
    expect(out).toMatch(/truths of conditions {2}\d+\/\d+ +\d+\.\d\d %/)
    expect(out).toContain('What no sentence shows')
    expect(out).toContain('What no sentence can show, and is not counted')
    expect(readFileSync(page, 'utf8')).toMatch(/^<!doctype html>[\s\S]*cn\.wages\.early-removal@2022-01-01/)
    expect(run(filter, '--coverage-html', folder).code).toBe(0)
    expect(readFileSync(join(folder, 'coverage.html'), 'utf8')).toContain('cn.wages.early-removal')
    const missed = run(filter, '--threshold', '100')
    expect(missed.code).toBe(1)
    expect(missed.out).toContain('below the threshold: provisions, outcomes of rules, truths of conditions')
    expect(run(filter, '--threshold', 'condition=ninety')).toMatchObject({ code: 2, out: '' })
  })

  it('gives coverage as its schema says', () => {
    const json = JSON.parse(run(filter, '--coverage', '--format', 'json').out) as { coverage: { goals: unknown[] } }
    const validate = new Ajv({ strict: false }).compile(cliJsonSchemas().get('test.schema.json') as object)
    expect(validate(json), JSON.stringify(validate.errors)).toBe(true)
    expect(json.coverage.goals.length).toBeGreaterThan(100)
  })

  it('refuses a filter that keeps nothing', () => {
    expect(run('wages/early-removel')).toMatchObject({
      code: 2,
      err: 'error: no sentence has `wages/early-removel` in its file, rule or name\n',
    })
  })

  it('does not watch for a machine', () => {
    for (const more of [['--format', 'json'], ['--coverage'], ['--junit', 'x.xml']])
      expect(run('--watch', ...more).code).toBe(2)
  })

  describe('with --watch', () => {
    let child: ChildProcess
    let out = ''
    const said = async (text: string | RegExp): Promise<void> => {
      const until = Date.now() + 60_000
      while (!(typeof text === 'string' ? out.includes(text) : text.test(out))) {
        expect(Date.now(), `waited for ${text}, and heard:\n${out}`).toBeLessThan(until)
        await new Promise((resolve) => setTimeout(resolve, 50))
      }
      out = ''
    }

    it('runs again what a change touches, survives a pack that is broken, and ends on an interrupt', async () => {
      child = spawn(process.execPath, [bin, 'test', 'cn-national', filter, '--watch'], {
        cwd: folder,
        env: environment,
      })
      const ended = new Promise((resolve) => child.on('exit', (code, signal) => resolve([code, signal])))
      for (const stream of [child.stdout, child.stderr])
        stream?.setEncoding('utf8').on('data', (text: string) => (out += text))
      try {
        await said(/\d+ passed, 0 failed\n[\s\S]*waiting for a change/)
        change(test, 'outcome: applies', 'outcome: undetermined')
        await said(/only the test files that changed are run\n[\s\S]*✗[\s\S]*waiting for a change/)
        change(test, 'outcome: undetermined', 'outcome: applies')
        await said(/passed, 0 failed\n[\s\S]*waiting for a change/)
        const rule = 'cn-national/rules/wages/early-removal/2022-01-01.yaml'
        change(rule, 'modality: shall', 'modality: must')
        await said(/2022-01-01\.yaml:\d+:\d+ error[\s\S]*no sentence was run\nwaiting for a change/)
        change(rule, 'modality: must', 'modality: shall')
        await said(/passed, 0 failed\n[\s\S]*waiting for a change/)
        change('cn-limits/limits/human-act.yaml', 'otherwise:', '# a note\notherwise:')
        await said(/changed: cn-limits\/limits\/human-act\.yaml[\s\S]*the rules mean what they meant/)
        child.kill('SIGINT')
        expect(await ended).toEqual([0, null])
      } finally {
        child.kill('SIGKILL')
      }
    })
  })
})
