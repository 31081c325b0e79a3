import { execFileSync, spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { cliJsonSchemas } from '@plumbline/cli'
import { Ajv } from 'ajv'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { listedCase } from '../../packages/pack/test/listedCase.js'

const root = fileURLToPath(new URL('../../', import.meta.url))
const bin = join(root, 'packages/adapters/cli/bin/plumbline.js')
const isBuilt = existsSync(join(root, 'packages/adapters/cli/dist/main.js'))

describe.skipIf(!isBuilt)('plumbline diff, as built', { timeout: 60_000 }, () => {
  let folder: string
  const at = (path: string): string => join(folder, path)
  const git = (...args: readonly string[]): string =>
    execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@example.invalid', ...args], {
      cwd: folder,
      encoding: 'utf8',
    })
  const plumbline = (args: readonly string[], cwd = folder) =>
    spawnSync(process.execPath, [bin, ...args], { encoding: 'utf8', cwd })
  const diff = (args: readonly string[], cwd = folder) => plumbline(['diff', ...args, '--lang', 'en'], cwd)
  const json = (args: readonly string[]) => JSON.parse(diff([...args, '--format', 'json']).stdout)
  const edit = (path: string, from: string, to: string): void => {
    const text = readFileSync(at(path), 'utf8')
    expect(text).toContain(from)
    writeFileSync(at(path), text.replace(from, to))
  }
  const term = 'rules/zz-rules/parameters/term.yaml'
  const lengthen = (): void => edit(term, 'P3Y', 'P4Y')
  const pack = 'rules/zz-rules'

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'plumbline-diff-test-'))
    for (const name of ['zz-limits', 'zz-rules'])
      cpSync(join(root, 'packages/pack/test/base', name), at(`rules/${name}`), { recursive: true })
    const [digest = ''] = plumbline(['digest', 'rules/zz-limits']).stdout.split(' ')
    edit('rules/zz-rules/pack.yaml', `sha256:${'1'.repeat(64)}`, digest)
    writeFileSync(at('rules/zz-rules/package.json'), '{ "name": "zz-rules", "version": "1.0.0" }\n')
    mkdirSync(at('cases'))
    writeFileSync(at('cases/listed.case.json'), JSON.stringify(listedCase))
    mkdirSync(at('.changeset'))
    writeFileSync(at('.changeset/config.json'), '{}\n')
    git('init', '-q')
    git('add', '-A')
    git('commit', '-qm', 'one')
  })
  afterEach(() => {
    git('checkout', '-q', '.')
    git('clean', '-qfd')
  })
  afterAll(() => rmSync(folder, { recursive: true }))

  it('finds nothing between a pack and itself', () => {
    const { changes, direction } = json([`git:HEAD:${pack}`, pack])
    expect({ changes, direction }).toEqual({ changes: [], direction: 'neutral' })
  })

  it('says that there is no such revision', () => {
    const { status, stderr } = diff(['git:nowhere', pack])
    expect(status).toBe(2)
    expect(stderr).toContain('there is no revision `nowhere`')
  })

  it('says that a side does not compile, and which files differ all the same', () => {
    edit('rules/zz-rules/rules/wages/list-entry/2022-01-01.yaml', 'record.unpaid', 'record.unpayed')
    const { status, stdout } = diff([`git:HEAD:${pack}`, pack])
    expect(status).toBe(2)
    expect(stdout).toContain('does not compile (1 error)')
    expect(stdout).toContain('rules/wages/list-entry/2022-01-01.yaml: changed')
  })

  it('ignores layout and comments', () => {
    edit(term, 'values:\n', '# why three years\nvalues:\n\n')
    expect(json([`git:HEAD:${pack}`, pack]).changes).toEqual([])
  })

  it('calls a longer term of a burden stricter, a correction, and shows a case that got heavier', () => {
    lengthen()
    const report = json([`git:HEAD:${pack}`, pack, '--cases', 'cases'])
    expect(report.direction).toBe('stricter')
    const { status, stdout } = diff([`git:HEAD:${pack}`, pack, '--cases', 'cases'])
    expect(status).toBe(0)
    expect(stdout).toContain('correction; stricter')
    expect(stdout).toContain('from 3 years to 4 years')
    expect(stdout).toContain('listed.case.json')
  })

  it('calls the way back more lenient', () => {
    lengthen()
    expect(json([pack, `git:HEAD:${pack}`]).direction).toBe('more-lenient')
  })

  it('reads the same from inside the pack', () => {
    lengthen()
    const { status, stdout } = diff(['git:HEAD', '.'], at(pack))
    expect(status).toBe(0)
    expect(stdout).toContain('stricter')
  })

  it('takes a compiled program for a side', () => {
    expect(plumbline(['compile', pack, '--out', 'old.json']).status).toBe(0)
    lengthen()
    expect(json(['old.json', pack]).direction).toBe('stricter')
  })

  it('writes JSON by its published schema', () => {
    lengthen()
    const validate = new Ajv({ strict: false, validateFormats: false }).compile(
      cliJsonSchemas().get('diff.schema.json') as object,
    )
    const report = json([`git:HEAD:${pack}`, pack, '--cases', 'cases'])
    expect(validate(report), JSON.stringify(validate.errors)).toBe(true)
  })

  it('writes Markdown for a review, and a page without script or network', () => {
    lengthen()
    const markdown = diff([`git:HEAD:${pack}`, pack, '--cases', 'cases', '--format', 'markdown'])
    expect(markdown.stdout).toMatch(/^#+ .*zz-rules|rules for tests/m)
    expect(markdown.stdout).toContain('stricter')
    const page = diff([`git:HEAD:${pack}`, pack, '--cases', 'cases', '--format', 'html']).stdout
    expect(page).toMatch(/^<!doctype html>/)
    expect(page).not.toMatch(/<script|https?:\/\//)
    expect(page).toContain('<span lang="zh-CN">')
    expect(page).toContain('P4Y')
  })

  it('asks for a change file of the right kind: a stricter effect is never a patch', () => {
    lengthen()
    const asked = (): number | null => diff([`git:HEAD:${pack}`, pack, '--require-changeset']).status
    const changeset = (kind: string, text: string): void =>
      writeFileSync(at('.changeset/longer.md'), `---\n"zz-rules": ${kind}\n---\n\n${text}\n`)
    expect(asked()).toBe(1)
    changeset('patch', 'A correction: the term is four years (zz-wages-law art 3), from 2020-01-01.')
    expect(asked()).toBe(1)
    changeset('minor', 'A correction: the term is four years (zz-wages-law art 3), from 2020-01-01.')
    expect(asked()).toBe(0)
  })

  it('drives git diff', () => {
    writeFileSync(at('.gitattributes'), 'rules/**/*.yaml diff=plumbline\n')
    lengthen()
    const shown = git(
      '-c',
      `diff.plumbline.command=${process.execPath} ${bin} diff --git-driver --lang en`,
      'diff',
      '--ext-diff',
      '--',
      term,
    )
    expect(shown).toContain('stricter')
    expect(shown).toContain('from 3 years to 4 years')
    expect(shown).toContain('since one file is compared')
    expect(shown).not.toContain(folder)
  })
})
