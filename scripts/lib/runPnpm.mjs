import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './paths.mjs'
import { run } from './run.mjs'

/**
 * Runs the pnpm that `packageManager` pins, fetched by npx: neither pnpm nor corepack need be on the machine.
 * Without a terminal pnpm would refuse to replace a `node_modules` it did not make; under NODE_ENV=production it
 * would leave out what the build needs.
 */
export function runPnpm(args) {
  const { packageManager } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  return run('npx', ['--yes', packageManager, ...args, '--config.confirm-modules-purge=false'], {
    env: { NODE_ENV: 'development' },
  })
}
