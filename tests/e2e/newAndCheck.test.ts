import { spawnSync } from 'node:child_process'
import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { cliJsonSchemas } from '@plumbline/cli'
import { Ajv } from 'ajv'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const root = fileURLToPath(new URL('../../', import.meta.url))
const bin = join(root, 'packages/adapters/cli/bin/plumbline.js')
const isBuilt = existsSync(join(root, 'packages/adapters/cli/dist/main.js'))
const timeout = 120_000

describe.skipIf(!isBuilt)('from nothing to a tested rule (skipped: `npx tsc -b` has not run)', { timeout }, () => {
  let folder: string
  const plumbline = (args: readonly string[], env: Record<string, string> = {}) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [bin, ...args], {
      cwd: folder,
      encoding: 'utf8',
      input: '',
      env: { PATH: process.env.PATH ?? '', LANG: 'C', ...env },
    })
    return { code: status, out: stdout, err: stderr }
  }
  const jsonOf = (schema: string, out: string): Record<string, unknown> => {
    const json = JSON.parse(out) as Record<string, unknown>
    const validate = new Ajv({ strict: false }).compile(cliJsonSchemas().get(`${schema}.schema.json`) as object)
    expect(validate(json), JSON.stringify(validate.errors)).toBe(true)
    return json
  }
  const titles = ['--title-zh', '试行规则', '--title-en', 'a rule, on trial']

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'plumbline-new-'))
    for (const id of ['cn-limits', 'cn-national'])
      cpSync(join(root, 'rules', id), join(folder, id), {
        recursive: true,
        filter: (path) => !/program\.json$|cn-national\/rules\/.*\.test\.yaml$|scenarios|\/lab/.test(path),
      })
  })
  afterAll(() => rmSync(folder, { recursive: true }))

  it('a pack is pinned to the limits beside it and checks clean', () => {
    const made = plumbline([
      'new',
      'pack',
      'cn-hunan',
      ...titles,
      '--jurisdiction',
      '430000',
      '--verified-until',
      '2026-09-20',
      '--format',
      'json',
    ])
    expect(made.err).toBe('')
    expect(jsonOf('new', made.out)).toMatchObject({ kind: 'pack', diagnostics: [] })
    expect(readFileSync(join(folder, 'cn-hunan/pack.yaml'), 'utf8')).toMatch(
      /pack: cn-limits, version: 0\.1\.0, digest: 'sha256:/,
    )
    expect(JSON.parse(readFileSync(join(folder, 'cn-hunan/package.json'), 'utf8'))).toMatchObject({
      name: '@plumbline/rules-cn-hunan',
    })
    expect(plumbline(['check', 'cn-hunan', '--max-warnings', '0']).code).toBe(0)
  })

  it('an instrument has provisions that nobody has read yet', () => {
    const made = plumbline([
      'new',
      'instrument',
      'hunan-regulation',
      '--pack',
      'cn-hunan',
      ...titles,
      '--level',
      'local-regulation',
      '--region',
      '430000',
      '--issuer-zh',
      '甲',
      '--issuer-en',
      'A',
      '--from',
      '2022-07-01',
      '--source',
      '公报 2022年第5期',
      '--at',
      'art-1',
      'art-5/para-1',
      '--lang',
      'zh',
    ])
    expect(made.code).toBe(0)
    expect(made.out).toContain('已写入 cn-hunan/law/hunan-regulation.yaml')
    expect(
      readFileSync(join(folder, 'cn-hunan/law/hunan-regulation.yaml'), 'utf8').match(/status: unverified/g),
    ).toHaveLength(2)
    expect(plumbline(['check', 'cn-hunan', '--max-warnings', '0']).code).toBe(0)
  })

  const rule = [
    'new',
    'rule',
    'cn.wages.on-trial',
    '--pack',
    'cn-national',
    ...titles,
    '--from',
    '2022-01-01',
    '--measure',
    'cn.wages.list-publication',
    '--for',
    'designation',
    '--law',
    'mohrss-order-45/art-9',
    '--term',
    'P3Y',
  ]

  it('a rule checks clean and its sentences hold; it is never overwritten', () => {
    expect(plumbline(rule)).toMatchObject({ code: 0, err: '' })
    expect(readdirSync(join(folder, 'cn-national/rules/wages/on-trial')).sort()).toEqual([
      '2022-01-01.test.yaml',
      '2022-01-01.yaml',
      'notes.md',
    ])
    const tested = plumbline(['test', 'cn-national', 'on-trial', '--format', 'json'])
    expect(tested.code).toBe(0)
    expect((JSON.parse(tested.out) as { passed: number }).passed).toBeGreaterThan(1)
    expect(plumbline(rule)).toMatchObject({
      code: 2,
      err: expect.stringContaining('there is a `cn.wages.on-trial` already'),
    })
    writeFileSync(join(folder, 'cn-hunan/README.md'), 'mine')
    const again = ['new', 'pack', './cn-other', ...titles, '--jurisdiction', '430000', '--verified-until', '2026-09-20']
    cpSync(join(folder, 'cn-hunan/README.md'), join(folder, 'cn-other/README.md'))
    const refused = plumbline(again)
    expect(refused).toMatchObject({ code: 2, out: '' })
    expect(refused.err).toContain('is not overwritten')
    expect(readdirSync(join(folder, 'cn-other'))).toEqual(['README.md'])
  })

  it('what is missing is listed where nobody can be asked, and what is wrong is said', () => {
    const { code, err } = plumbline(['new', 'rule', '--pack', 'cn-national'])
    expect(code).toBe(2)
    expect(err).toMatch(/still needed: `id`,.*`--measure`, `--for`, `--law`/)
    const wrong = (option: string, value: string) =>
      plumbline(
        rule
          .map((one, at) => (rule[at - 1] === option ? value : one))
          .map((one) => (one === 'cn.wages.on-trial' ? 'cn.wages.other' : one)),
      )
    expect(wrong('--from', '2022-02-30').err).toContain('is not a day')
    expect(wrong('--law', 'mohrss-order-45/art-99').err).toContain('is not listed')
    expect(wrong('--law', 'no-law/art-1').err).toContain('plumbline new instrument')
    expect(wrong('--measure', 'cn.wages.nothing').err).toContain('there is no `cn.wages.nothing`')
  })

  describe('check', () => {
    const file = 'cn-national/facts/more.yaml'
    const facts =
      'records:\n  paper:\n    title: { zh: 文书, en: paper }\n    facts:\n      # @@\n      unused: { title: { zh: 未用, en: unused }, type: boolean, suppliedBy: { zh: 机关, en: office } }\n'
    it('lets a warning pass with a reason, counts it, and lists it in JSON and SARIF', () => {
      writeFileSync(join(folder, file), facts.replace('@@', '尚未用到'))
      expect(plumbline(['check', 'cn-national']).out).toContain('0 errors, 1 warning;')
      expect(plumbline(['check', 'cn-national', '--max-warnings', '0']).code).toBe(1)
      expect(plumbline(['check', 'cn-national', '--severity', 'PL1217=error'])).toMatchObject({
        code: 1,
        err: expect.stringContaining('error PL1217'),
      })
      writeFileSync(join(folder, file), facts.replace('@@', 'plumbline-allow PL1217: 下一批规则用到'))
      const { code, out } = plumbline([
        'check',
        'cn-national',
        '--max-warnings',
        '0',
        '--sarif',
        'check.sarif',
        '--format',
        'json',
      ])
      expect(code).toBe(0)
      const json = jsonOf('check', out)
      expect(json).toMatchObject({ warnings: 0, allowed: 1 })
      const sarif = JSON.parse(readFileSync(join(folder, 'check.sarif'), 'utf8')) as { runs: { results: object[] }[] }
      expect(sarif.runs[0]?.results).toMatchObject([
        { ruleId: 'PL1217', suppressions: [{ kind: 'inSource', justification: '下一批规则用到' }] },
      ])
      expect(plumbline(['check', 'cn-national']).out).toContain('0 warnings, 1 let pass with a reason')
    })

    it('annotates by itself under GitHub, on standard error', () => {
      appendFileSync(
        join(folder, file),
        '      another: { title: { zh: 另一, en: another }, type: boolean, suppliedBy: { zh: 机关, en: office } }\n',
      )
      const { err, out } = plumbline(['check', 'cn-national', '--format', 'json'], { GITHUB_ACTIONS: 'true' })
      expect(err).toMatch(
        /^::warning file=cn-national\/facts\/more\.yaml,line=7,endLine=7,col=7,endColumn=13,title=PL1217 unused-fact::/,
      )
      expect(() => JSON.parse(out) as unknown).not.toThrow()
    })

    it('explains a code in either language', () => {
      expect(plumbline(['check', '--explain', 'PL1217', '--lang', 'zh']).out).toContain('怎样改')
      expect(jsonOf('code', plumbline(['check', '--explain', 'pl1217', '--format', 'json']).out)).toMatchObject({
        code: 'PL1217',
        severity: 'warning',
      })
    })

    it.each([
      [['check'], 'missing required argument'],
      [['check', 'cn-national', '--severity', 'PL1210=note'], 'is an error, and stays one'],
      [['check', 'cn-national', '--sarif', '-', '--format', 'json'], 'cannot both go to standard output'],
      [['check', 'cn-national', '--sarif', 'no/such/folder.sarif'], 'cannot write'],
      [['check', '--explain', 'PL0000'], 'there is no code'],
    ])('%j: exit 2 and a sentence', (args, said) => {
      const { code, err, out } = plumbline(args)
      expect(code).toBe(2)
      expect(err + out).toContain(said)
    })
  })
})
