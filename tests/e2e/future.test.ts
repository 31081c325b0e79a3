import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { cliJsonSchemas } from '@plumbline/cli'
import { Ajv } from 'ajv'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const root = fileURLToPath(new URL('../../', import.meta.url))
const bin = join(root, 'packages/adapters/cli/bin/plumbline.js')
const isBuilt = existsSync(join(root, 'packages/adapters/cli/dist/main.js'))
const folder = mkdtempSync(join(tmpdir(), 'plumbline-future-'))
const program = join(folder, 'program.json')
const pack = ['--pack', program]
const employer = 'examples/01-wage-arrears/life.case.yaml'
const missing = 'examples/04-missing-fact/listing.case.yaml'

/** Runs the command as it is built, in a clean environment. */
const plumbline = (...args: readonly string[]): { readonly code: number | null; readonly out: string } => {
  const { status, stdout } = spawnSync(process.execPath, [bin, ...args], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    env: { PATH: process.env.PATH ?? '', LANG: 'C' },
  })
  return { code: status, out: stdout }
}

const schemas = cliJsonSchemas()
const ajv = new Ajv({ strict: false })
const jsonOf = (command: string, out: string): Record<string, unknown> => {
  const json = JSON.parse(out) as Record<string, unknown>
  const validate = ajv.compile(schemas.get(`${command}.schema.json`) as object)
  expect(validate(json), JSON.stringify(validate.errors)).toBe(true)
  return json
}

const commands = ['timeline', 'way-out', 'why-not'] as const
const listed = [employer, '--as-of', '2024-10-21', ...pack]

/** Each test starts processes, on machines that may be busy with others. */
const timeout = 120_000

describe.skipIf(!isBuilt)('what lies ahead, as built (skipped: `npx tsc -b` has not run)', { timeout }, () => {
  beforeAll(() => {
    expect(plumbline('compile', 'rules/cn-national', '--out', program).code).toBe(0)
  }, timeout)
  afterAll(() => rmSync(folder, { recursive: true }))

  it.each(commands)('%s writes JSON as its published schema says', (command) => {
    const { code, out } = plumbline(command, ...listed, '--format', 'json')
    expect(code).toBe(0)
    expect(jsonOf(command, out)).toMatchObject({ format: `${command}/1`, subject: 'employer' })
  })

  it.each(commands)('%s speaks Chinese and English', (command) => {
    expect(plumbline(command, ...listed, '--lang', 'zh').out).toMatch(/虚构市安澜建筑劳务有限公司（法人/)
    expect(plumbline(command, ...listed, '--lang', 'en').out).toMatch(/虚构市安澜建筑劳务有限公司 \(legal person/)
  })

  it.each(commands)('%s says what is wrong with a case that cannot be used', (command) => {
    expect(plumbline(command, 'no-such.case.yaml', ...pack).code).toBe(2)
    expect(plumbline(command, employer).code).toBe(2)
  })

  it('the timeline puts the days first, and what lapses on its last day', () => {
    const { out } = plumbline('timeline', ...listed, '--from', '2024-10-21', '--until', '2025-01-31', '--lang', 'en')
    const days = out.match(/^\d{4}-\d{2}-\d{2}/gm) ?? []
    expect(days).toEqual([...days].sort())
    expect(days).toContain('2024-12-13')
    expect(out).toMatch(/2024-12-13\n {2}▸ Last day: administrative reconsideration/)
  })

  it('a timeline that ends before it starts is wrong usage', () => {
    expect(plumbline('timeline', ...listed, '--until', '2020-01-01').code).toBe(2)
  })

  it('the way out names the day, what the employer does and what only the authority can find', () => {
    const { out } = plumbline('way-out', ...listed, '--lang', 'en')
    expect(out).toMatch(/From 2025-04-22: one may apply, if the authority finds/)
    expect(out).toMatch(/2024-10-21 correct the violation/)
    expect(out).toMatch(/2025-04-22 apply in writing/)
  })

  it('why-not can be asked about one rule', () => {
    const { out } = plumbline('why-not', missing, 'arrears-list-entry', ...pack, '--format', 'json')
    const { rules } = jsonOf('why-not', out) as { rules: { rule: string; outcome: string }[] }
    expect(rules.map(({ rule, outcome }) => [rule, outcome])).toEqual([['cn.wages.arrears-list-entry', 'undetermined']])
  })
})
