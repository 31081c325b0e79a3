import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

const root = fileURLToPath(new URL('../', import.meta.url))
const cli = join(root, 'packages/adapters/cli')
const isBuilt = existsSync(join(cli, 'dist/main.js'))

const ours = { schema: '', pack: '', core: '', explain: '', analysis: '', sdk: '', reference: '', files: 'adapters/' }

const fileOf = (name: string, from: string): string | undefined => {
  if (name.startsWith('.')) return join(dirname(from), name)
  const short = /^@plumbline\/([a-z]+)$/.exec(name)?.[1] as keyof typeof ours | undefined
  return short === undefined ? undefined : join(root, 'packages', `${ours[short]}${short}`, 'dist/index.js')
}

/** Modules of ours that are loaded with one, before anything is asked of it. */
const loadedWith = (first: string): ReadonlySet<string> => {
  const seen = new Set<string>()
  const open = [first]
  for (let file = open.pop(); file !== undefined; file = open.pop()) {
    if (seen.has(file)) continue
    seen.add(file)
    for (const [, name = ''] of readFileSync(file, 'utf8').matchAll(/^(?:import|export)\b[^'"=;(]*?from '([^']+)'/gm)) {
      const next = fileOf(name, file)
      if (next !== undefined) open.push(next)
    }
  }
  return seen
}

const packagesIn = (files: ReadonlySet<string>): readonly string[] =>
  [...new Set([...files].map((file) => file.slice(root.length).replace(/\/(?:dist\/.*|package\.json)$/, '')))].sort()

describe.skipIf(!isBuilt)('what a command loads (skipped: `npx tsc -b` has not run)', () => {
  it('of the command line itself is no engine, no pack reader and no schema of an output', () => {
    const loaded = loadedWith(join(cli, 'dist/main.js'))
    expect(packagesIn(loaded)).toEqual(['packages/adapters/cli', 'packages/schema'])
    expect([...loaded].filter((file) => file.includes('/output/cliOutput'))).toEqual([])
  })

  it('of check is what reads and checks packs, and not the engine, which takes as long again', () => {
    expect(packagesIn(loadedWith(join(cli, 'dist/commands/check.js')))).toEqual([
      'packages/adapters/cli',
      'packages/adapters/files',
      'packages/pack',
      'packages/schema',
    ])
  })

  it('of decide is the engine, so that the test above would see it', () => {
    expect(packagesIn(loadedWith(join(cli, 'dist/commands/decide.js')))).toContain('packages/core')
  })

  it('takes of date-fns what is used, and not all of its files', () => {
    const files = [...loadedWith(join(root, 'packages/core/dist/index.js'))]
    expect(files.filter((file) => / from 'date-fns'/.test(readFileSync(file, 'utf8')))).toEqual([])
  })
})
