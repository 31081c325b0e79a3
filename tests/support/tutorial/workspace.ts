import { execFileSync, spawnSync } from 'node:child_process'
import { chmodSync, cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../../..', import.meta.url))

/** A folder like that of a legal author who begins: a git repository with the limits, and the command `plumbline`. */
export interface Workspace {
  /** Runs the commands as a shell does, until one fails; what they print, both streams in order, and the exit code of the last. */
  readonly run: (commands: string) => { readonly printed: string; readonly exit: number }
  readonly write: (path: string, text: string) => void
  readonly read: (path: string) => string
  readonly remove: () => void
}

const plumbline = (bin: string): void => {
  mkdirSync(bin)
  const command = join(bin, 'plumbline')
  writeFileSync(command, `#!/bin/sh\nexec "${process.execPath}" "${root}packages/adapters/cli/bin/plumbline.js" "$@"\n`)
  chmodSync(command, 0o755)
}

/** What git asks of its surroundings, fixed: the same names, days and therefore hashes on every machine. */
const surroundings = (folder: string, bin: string): NodeJS.ProcessEnv => ({
  PATH: `${bin}:${process.env.PATH}`,
  HOME: folder,
  LANG: 'zh_CN.UTF-8',
  NO_COLOR: '1',
  COLUMNS: '100',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_AUTHOR_NAME: 'author',
  GIT_AUTHOR_EMAIL: 'author@example.invalid',
  GIT_COMMITTER_NAME: 'author',
  GIT_COMMITTER_EMAIL: 'author@example.invalid',
  GIT_AUTHOR_DATE: '2026-03-02T09:00:00Z',
  GIT_COMMITTER_DATE: '2026-03-02T09:00:00Z',
})

/** Opens a workspace with `rules/cn-limits` committed on `main`. */
export const openWorkspace = (): Workspace => {
  const folder = mkdtempSync(join(tmpdir(), 'plumbline-tutorial-'))
  const [work, bin] = [join(folder, 'work'), join(folder, 'bin')]
  plumbline(bin)
  cpSync(join(root, 'rules/cn-limits'), join(work, 'rules/cn-limits'), {
    recursive: true,
    filter: (path) => !/(?:lab|node_modules|program\.json)$/.test(path),
  })
  const env = surroundings(folder, bin)
  const git = (...args: readonly string[]): unknown => execFileSync('git', args, { cwd: work, env, stdio: 'pipe' })
  git('init', '-q', '-b', 'main')
  git('add', '.')
  git('commit', '-q', '-m', 'The limits')
  return {
    run: (commands) => {
      const { stdout, status } = spawnSync('sh', ['-e', '-c', `exec 2>&1\n${commands}`], {
        cwd: work,
        env,
        encoding: 'utf8',
      })
      return { printed: stdout.replaceAll(folder, ''), exit: status ?? 3 }
    },
    write: (path, text) => {
      mkdirSync(dirname(join(work, path)), { recursive: true })
      writeFileSync(join(work, path), text)
    },
    read: (path) => (existsSync(join(work, path)) ? readFileSync(join(work, path), 'utf8') : ''),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  }
}
