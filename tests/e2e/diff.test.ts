import { execFileSync, spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { cliJsonSchemas } from '@plumbline/cli'
import { Ajv } from 'ajv'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const root = fileURLToPath(new URL('../../', import.meta.url))
const bin = join(root, 'packages/adapters/cli/bin/plumbline.js')
const isBuilt = existsSync(join(root, 'packages/adapters/cli/dist/main.js'))

describe.skipIf(!isBuilt)('plumbline diff, as built', { timeout: 60_000 }, () => {
  let folder: string
  const git = (...args: readonly string[]) =>
    execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@example.invalid', ...args], { cwd: folder })
  const diff = (args: readonly string[], cwd = folder) =>
    spawnSync(process.execPath, [bin, 'diff', ...args, '--lang', 'en'], { encoding: 'utf8', cwd })
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'plumbline-diff-test-'))
    cpSync(join(root, 'rules/cn-limits/pack.yaml'), join(folder, 'rules/cn-limits/pack.yaml'))
    git('init', '-q')
    git('add', '-A')
    git('commit', '-qm', 'one')
  })
  afterAll(() => rmSync(folder, { recursive: true }))

  it('says that there is no such revision', () => {
    const { status, stderr } = diff(['git:nowhere', 'rules/cn-limits'])
    expect(status).toBe(2)
    expect(stderr).toContain('there is no revision `nowhere`')
  })

  it('writes JSON by its published schema', () => {
    const json = JSON.parse(diff(['git:HEAD', 'rules/cn-limits', '--format', 'json']).stdout)
    const validate = new Ajv({ strict: false, validateFormats: false }).compile(
      cliJsonSchemas().get('diff.schema.json') as object,
    )
    expect(validate(json), JSON.stringify(validate.errors)).toBe(true)
    expect(json.changes).toEqual([])
  })
})
