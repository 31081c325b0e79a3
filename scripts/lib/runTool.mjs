import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './paths.mjs'
import { runNode } from './run.mjs'

/** Runs the command `bin` of a development dependency of the root: the same file on every system, no shell between. */
export function runTool(dependency, bin, args, options) {
  const folder = join('node_modules', dependency)
  const manifest = JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8'))
  const file = typeof manifest.bin === 'string' ? manifest.bin : manifest.bin[bin]
  return runNode(join(folder, file), args, options)
}
