import { existsSync, readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url))

/** Tests see the sources of the workspace, so that they need no build and a stack trace names the line we wrote. */
const sources = ['packages', 'packages/adapters'].flatMap((parent) =>
  readdirSync(at(parent))
    .map((name) => ({ find: `@plumbline/${name}`, replacement: at(`${parent}/${name}/src/index.ts`) }))
    .filter(({ replacement }) => existsSync(replacement)),
)

export default defineConfig({
  resolve: { alias: sources.map(({ find, replacement }) => ({ find: new RegExp(`^${find}$`), replacement })) },
  test: {
    include: [
      'packages/*/test/**/*.test.ts',
      'packages/adapters/*/test/**/*.test.ts',
      'tests/**/*.test.ts',
      'scripts/test/**/*.test.mjs',
    ],
    exclude: ['**/node_modules/**', '**/.tmp/**'],
    setupFiles: ['tests/support/seed.ts'],
    // Far above what anything takes alone: no test is about time, and a busy machine takes several times as long.
    testTimeout: 600_000,
    hookTimeout: 600_000,
    // All processors: the default leaves one idle, and on a machine of two that is half of it.
    maxWorkers: '100%',
  },
})
